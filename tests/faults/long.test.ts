// @vitest-environment node
import { expect, it } from 'vitest';
import { DEFAULT_PACE } from '../../lib/domain/pace';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import type { PolicyRun } from '../../lib/domain/run';
import { startPolicyRun } from '../../lib/usecases/run';
import { randomFrom } from '../replica/random';
import { defragment } from './defragment';
import { World } from './run';
import { Tab } from './tab';

/** `npm run faults` asks for all 4,100: six weeks. */
const PEOPLE = Number(process.env.LONG_RUN_PEOPLE ?? 400);
const HOUR_MS = 3_600_000;
const START = new Date(2026, 9, 1, 8, 30).getTime(); // six weeks from here hold the end of summer time

it('accepts everybody over days of opening the browser, sleeping laptops and restarts, never more than 100 a day', async () => {
  const random = randomFrom(4_100);
  const world = new World(4_100, random, { people: PEOPLE, startsAt: START });
  const { time, worker, linkedin, tabs } = world;
  world.isCalm = true;
  worker.pace = { ...DEFAULT_PACE, quietFromHour: 22, quietToHour: 7 };
  linkedin.loading = 'ten';
  const how = { runId: 'run', words: '', now: time.wall(), graceMs: 10_000, dry: false, agreed: true };
  await worker.handle(() => startPolicyRun(worker.db, DEFAULT_POLICY, how));
  let restarts = 0;
  let sleeps = 0;
  const open = (): void => {
    for (const tab of tabs) tab.close();
    tabs.splice(0, tabs.length, new Tab(world));
  };
  open();
  const readRun = async (): Promise<PolicyRun> => (await worker.eyes.runs.get('run')) as PolicyRun;
  const end = time.true + 60 * 24 * HOUR_MS;
  const began = performance.now();
  let run = await readRun();
  while (run.status !== 'finished' && (await time.step(end, false))) {
    const { answer } = worker;
    if (answer?.do !== 'stop' && !(answer?.do === 'wait' && answer.ms > 15_000)) continue;
    run = await readRun();
    const ahead = run.nextAt - time.wall();
    if (ahead < 60_000 || run.status === 'finished') continue;
    defragment(worker.db);
    // Nothing to do for a while: the laptop is closed, or the browser, and opened some time after.
    time.sleep(ahead + random.below(HOUR_MS));
    if (random.chance(0.5)) sleeps += 1;
    else {
      restarts += 1;
      worker.kill();
      open();
    }
  }
  const effects = await worker.eyes.effects.toArray();
  const byDay = new Map<number, number>();
  for (const { day } of effects) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  const days = [...byDay].sort(([a], [b]) => a - b);
  const lines = days.map(([day, count]) => `${day}  ${String(count).padStart(3)}`);
  const seconds = Math.round((performance.now() - began) / 1000);
  const what = `${PEOPLE} people, ${days.length} days, ${restarts} restarts, ${sleeps} sleeps, in ${seconds} s`;
  console.log(`${what}\n${lines.join('\n')}`);
  expect(run.status).toBe('finished');
  expect(linkedin.clicks.map((c) => c.came)).toEqual(Array.from({ length: PEOPLE }, () => 'accepted'));
  expect(new Set(linkedin.clicks.map((c) => c.id)).size).toBe(PEOPLE);
  expect(effects.filter((e) => e.state === 'confirmed')).toHaveLength(PEOPLE);
  expect((await worker.eyes.log.toArray()).filter((e) => e.outcome === 'accepted')).toHaveLength(PEOPLE);
  expect(Math.max(...byDay.values())).toBeLessThanOrEqual(DEFAULT_PACE.perDay);
  expect(restarts).toBeGreaterThan(0);
  expect(sleeps).toBeGreaterThan(0);
  expect(worker.broken).toEqual([]);
  worker.db.close();
  await worker.eyes.delete();
}, 600_000);
