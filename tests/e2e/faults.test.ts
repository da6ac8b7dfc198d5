/** Whole runs in real Chromium, disturbed at random moments of a seed. `npm run faults` asks for more of them. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Step } from '../../lib/db/schema';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import type { Row } from '../../lib/domain/row';
import type { Run } from '../../lib/domain/run';
import type { Protocol } from '../../lib/messages/protocol';
import { type Random, randomFrom } from '../replica/random';
import { launchChromium } from '../support/chromium';
import { builtExtension } from '../support/paths';
import { poll } from '../support/poll';
import { accepted, hurry, LIST, openStage, type Stage, table, untilAccepted } from './stage';
import { faultsOf } from './verdict';

const RUNS = Number(process.env.FAULT_RUNS_CHROMIUM ?? 8);
const FIRST_SEED = 400;
/** Browsers at a time: most of a run is waiting for leases to end. */
const LANES = 4;

interface Lane {
  stage: Stage;
  /** A page of the extension, from which it is spoken to as the popup does. */
  control: Page;
}

const totals = new Map<string, number>();
const add = (what: string, count = 1): void => void totals.set(what, (totals.get(what) ?? 0) + count);

const say = <T extends keyof Protocol>(lane: Lane, type: T, ask: Protocol[T]['ask']): Promise<unknown> =>
  lane.control.evaluate((m) => chrome.runtime.sendMessage(m), { v: 1, type, ask });

const current = async ({ stage }: Lane): Promise<Run | undefined> =>
  (await table<Run>(stage.run, 'runs')).find((r) => r.status === 'running' || r.status === 'paused');

async function openLane(): Promise<Lane> {
  const stage = await openStage({
    people: 24,
    notPeople: 2,
    withoutControl: 1,
    otherShare: 0,
    faults: { batchDelayMs: 0 },
  });
  return { stage, control: await stage.run.openOptionsTab() };
}

/** The browser's process is ended at once, and started again with the same profile. */
async function restart(lane: Lane): Promise<void> {
  const { replica, run } = lane.stage;
  const { profile } = run;
  await run.kill();
  const again = await launchChromium({
    replicaPort: replica.port,
    spki: replica.spki,
    extensionDir: builtExtension('chrome', 'test'),
    profile,
  });
  const page = again.context.pages()[0] ?? (await again.context.newPage());
  await page.goto(LIST);
  lane.stage = {
    ...lane.stage,
    run: again,
    page,
    close: async () => {
      await again.close();
      await replica.close();
    },
  };
  lane.control = await again.openOptionsTab();
  await page.bringToFront();
}

const FAULTS: Readonly<Record<string, (lane: Lane, random: Random) => Promise<void>>> = {
  'kills of the worker': (lane) => lane.stage.run.killWorker(),
  reloads: async (lane) => void (await lane.stage.page.reload()),
  restarts: restart,
  'double tabs': async (lane) => {
    const second = await lane.stage.run.context.newPage();
    await second.goto(LIST);
  },
  'closed tabs': async (lane) => {
    const { run, page } = lane.stage;
    const next = await run.context.newPage();
    await page.close();
    await next.goto(LIST);
    lane.stage = { ...lane.stage, page: next };
  },
  'slow answers': async (lane, random) => lane.stage.replica.setFaults({ settleDelayMs: random.below(1_500) }),
  'settled elsewhere': async (lane, random) => {
    const open = lane.stage.replica.plan.filter((p) => !accepted(lane.stage.replica).includes(p.id));
    lane.stage.replica.acceptedElsewhere([random.pick(open).id]);
  },
};

/** A fresh list, a fresh journal, everybody read. */
async function prepare(lane: Lane, random: Random): Promise<void> {
  const { stage } = lane;
  stage.replica.reset();
  stage.replica.setFaults({ settleDelayMs: 40 });
  stage.replica.setLoading('endless');
  await say(lane, 'erase', null);
  await hurry(stage.run);
  await stage.page.goto(LIST);
  await stage.page.bringToFront();
  await say(lane, 'read.start', { all: true });
  await poll(
    async () => (await table<Run>(stage.run, 'runs')).some((r) => r.kind === 'read' && r.status === 'finished'),
    {
      what: 'the end of the reading',
      timeoutMs: 60_000,
    },
  );
  if (random.chance(0.4)) stage.replica.setLoading('ten-until-settled');
}

/** Starts a list or a policy run; the ids it may touch. */
async function begin(lane: Lane, random: Random): Promise<readonly string[]> {
  const usable = lane.stage.replica.plan.filter((p) => p.kind === 'person' && p.usable).map((p) => p.id);
  if (random.chance(0.5)) {
    expect(await say(lane, 'policy.start', { policy: DEFAULT_POLICY, words: '', dry: false })).toMatchObject({
      ok: true,
    });
    return usable;
  }
  const rows = await table<Row>(lane.stage.run, 'invitations');
  const chosen = rows.filter((r) => usable.includes(r.id) && random.chance(0.8)).map((r) => r.id);
  const items = chosen.map((id) => ({ id, kind: 'silent' as const }));
  expect(await say(lane, 'run.start', { items, words: '', dry: false })).toMatchObject({ ok: true });
  return chosen;
}

/** Until the run is over; the person presses the one button of a pause, and lets go where the rest is theirs. */
async function finish(lane: Lane): Promise<void> {
  let isPressing = 0;
  const isOver = async (): Promise<boolean> => {
    const run = await current(lane);
    if (run === undefined) return true;
    if (run.status !== 'paused' || Date.now() - isPressing < 3_000) return false;
    isPressing = Date.now();
    const runId = run.id;
    await say(lane, run.pausedBecause === 'yours-to-decide' ? 'run.stop' : 'run.resume', { runId });
    return false;
  };
  await poll(isOver, {
    what: 'the run to end',
    timeoutMs: 120_000,
    instead: async () => JSON.stringify(await current(lane)),
  });
  // What a stopped run left uncertain, a page loaded later tells.
  const isTold = async (): Promise<boolean> => {
    const held = (await table<Step>(lane.stage.run, 'steps')).filter((s) => ['claimed', 'unknown'].includes(s.status));
    if (held.length === 0) return true;
    await lane.stage.page.reload();
    await lane.stage.page.waitForTimeout(3_000);
    return false;
  };
  await poll(isTold, { what: 'every step to end', timeoutMs: 60_000 });
}

async function disturbedRun(lane: Lane, seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  await prepare(lane, random);
  const allowed = await begin(lane, random);
  await untilAccepted(lane.stage.replica, 1 + random.below(3), 30_000);
  for (let i = 0; i < 3; i += 1) {
    // The seed's own place in the list of faults first, so that few runs meet all of them.
    const names = Object.keys(FAULTS);
    const name = i === 0 ? names[seed % names.length] : random.pick(names.filter((n) => n !== 'restarts'));
    await FAULTS[name ?? '']?.(lane, random);
    add(name ?? '');
    await lane.stage.page.waitForTimeout(random.below(700));
  }
  await lane.stage.page.bringToFront();
  await finish(lane);
  const wrong = await faultsOf(lane.stage.replica, (name) => table(lane.stage.run, name), allowed, add);
  for (const page of lane.stage.run.context.pages()) {
    if (page !== lane.stage.page && page !== lane.control) await page.close();
  }
  return wrong.map((what) => `seed ${seed}: ${what}`);
}

it(`holds in ${RUNS} runs: ledger is log, nothing twice, nothing outside the plan, nothing lost, the uncertain asked`, async () => {
  const lanes = Array.from({ length: Math.min(LANES, RUNS) }, async (_, at) => {
    const lane = await openLane();
    const wrong: string[] = [];
    try {
      for (let run = at; run < RUNS; run += LANES) wrong.push(...(await disturbedRun(lane, FIRST_SEED + run)));
    } finally {
      await lane.stage.close();
    }
    return wrong;
  });
  const wrong = (await Promise.all(lanes)).flat();
  console.log([...totals].map(([what, count]) => `${what.padEnd(30)}${String(count).padStart(6)}`).join('\n'));
  expect(wrong).toEqual([]);
}, 3_000_000);
