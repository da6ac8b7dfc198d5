// @vitest-environment node
import { afterAll, expect, it } from 'vitest';
import { type Counts, faultRun } from './run';

/** `npm run faults` asks for more. */
const RUNS = Number(process.env.FAULT_RUNS ?? 300);
const FIRST_SEED = 20261124;
/** So many seeds in one test, so that a failure names a small group. */
const GROUP = 50;

const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

const totals = new Map<string, number>();
const add = (what: string, count: number): void => void totals.set(what, (totals.get(what) ?? 0) + count);

it.each(Array.from({ length: Math.ceil(RUNS / GROUP) }, (_, i) => i * GROUP))(
  'holds in the runs from %i on: ledger is log, nothing twice, nothing outside the plan, nothing lost, the uncertain asked',
  async (from) => {
    const failures: string[] = [];
    for (let i = from; i < Math.min(from + GROUP, RUNS); i += 1) {
      const outcome = await faultRun(FIRST_SEED + i);
      for (const what of outcome.broken) failures.push(`seed ${FIRST_SEED + i}: ${what}`);
      add('runs', 1);
      add('steps', outcome.steps);
      add('clicks', outcome.clicks);
      add('left to the person to tell', outcome.needsPerson);
      add('simulated days', outcome.days);
      for (const [what, count] of Object.entries(outcome.counts) as [keyof Counts, number][]) add(what, count);
    }
    expect(failures).toEqual([]);
  },
  600_000,
);

it('has met every kind of fault', () => {
  const lines = [...totals].map(([what, count]) => `${what.padEnd(30)}${String(Math.round(count)).padStart(8)}`);
  console.log(lines.join('\n'));
  expect([...totals.values()].every((count) => count > 0)).toBe(true);
  expect(totals.get('runs')).toBe(RUNS);
});
