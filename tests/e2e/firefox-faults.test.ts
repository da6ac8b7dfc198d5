/**
 * A run in real Firefox, disturbed as those in Chromium are: the background ended in mid-run, somebody settled elsewhere, the list reloaded, opened
 * twice and closed, the browser killed and started again with the same profile. Not made here: a tab put to sleep (the watchdog notices it after half
 * a minute, which is long for a test); a clock, a time zone or a full disk, which cannot be changed for one browser in mid-run. These are made in the
 * simulated world.
 */

import { expect, it } from 'vitest';
import type { Step } from '../../lib/db/schema';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import type { Row } from '../../lib/domain/row';
import type { Run } from '../../lib/domain/run';
import type { Protocol } from '../../lib/messages/protocol';
import type { Replica } from '../replica/model';
import { startReplica } from '../replica/server';
import { type FirefoxRun, launchFirefox } from '../support/firefox';
import { builtExtension } from '../support/paths';
import { poll } from '../support/poll';
import type { Screen } from '../support/screen';
import { accepted, LIST, rowsIn, untilAccepted } from './stage';
import { faultsOf } from './verdict';

interface Lane {
  readonly replica: Replica;
  readonly firefox: FirefoxRun;
  /** The tab of LinkedIn's list, in front. */
  readonly list: string;
  /** A page of the extension, from which it is spoken to as the popup does. */
  readonly control: Screen;
}

const say = <T extends keyof Protocol>({ control }: Lane, type: T, ask: Protocol[T]['ask']): Promise<unknown> =>
  control.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ v: 1, type, ask })})`);

const tableOf = <T>({ control }: Lane, name: string): Promise<readonly T[]> =>
  control.evaluate<readonly T[]>(rowsIn(name));

async function open(replica: Replica, profile?: string): Promise<Lane> {
  const firefox = await launchFirefox({ replicaPort: replica.port, ...(profile === undefined ? {} : { profile }) });
  await firefox.install(builtExtension('firefox', 'test'));
  await firefox.grant('notifications');
  await firefox.openOptionsTab('settings');
  const control = await firefox.tabScreen();
  const list = await firefox.newTab(LIST);
  return { replica, firefox, list, control };
}

const endBackground = async (lane: Lane): Promise<Lane> => {
  await lane.firefox.terminateBackground();
  return lane;
};
const reload = async (lane: Lane): Promise<Lane> => {
  await lane.firefox.goto(LIST);
  return lane;
};
/** The list is opened once more, and the tab that carried the run is closed. */
const moveOn = async (lane: Lane): Promise<Lane> => {
  const second = await lane.firefox.newTab(LIST);
  await lane.firefox.switchTo(lane.list);
  await lane.firefox.closeTab();
  await lane.firefox.switchTo(second);
  return { ...lane, list: second };
};
const settleElsewhere = async (lane: Lane): Promise<Lane> => {
  const open = lane.replica.plan.filter((p) => p.usable && !accepted(lane.replica).includes(p.id));
  lane.replica.acceptedElsewhere(open.slice(-1).map((p) => p.id));
  return lane;
};
const restart = async (lane: Lane): Promise<Lane> => {
  await lane.firefox.kill();
  return open(lane.replica, lane.firefox.profile);
};

/** Each comes once LinkedIn has accepted so many. What comes at once costs one lease. */
const FAULTS: readonly (readonly [number, (lane: Lane) => Promise<Lane>])[] = [
  [2, endBackground],
  [3, settleElsewhere],
  [4, reload],
  [4, moveOn],
  [4, restart],
];

/** Until the run is over and every step has its end; the person presses the one button of a pause. */
async function finish(lane: Lane): Promise<void> {
  let pressed = 0;
  const isOver = async (): Promise<boolean> => {
    const runs = await tableOf<Run>(lane, 'runs');
    const run = runs.find((r) => r.status === 'running' || r.status === 'paused');
    if (run?.status === 'paused' && Date.now() - pressed > 3_000) {
      pressed = Date.now();
      await say(lane, run.pausedBecause === 'yours-to-decide' ? 'run.stop' : 'run.resume', { runId: run.id });
    }
    if (run !== undefined) return false;
    return (await tableOf<Step>(lane, 'steps')).every((s) => s.status !== 'claimed' && s.status !== 'unknown');
  };
  await poll(isOver, {
    what: 'the run to end',
    timeoutMs: 120_000,
    instead: async () => JSON.stringify((await tableOf<Run>(lane, 'runs')).at(-1)),
  });
}

it('holds in Firefox too: a run through five faults, ledger is log, nothing twice, nothing lost', async () => {
  const replica = await startReplica({
    people: 16,
    notPeople: 1,
    withoutControl: 1,
    otherShare: 0,
    faults: { batchDelayMs: 0 },
  });
  let lane = await open(replica);
  try {
    const pace = { fromSeconds: 0, toSeconds: 0, perHour: 1_000_000, perDay: 1_000_000, graceSeconds: 5 as const };
    await lane.control.evaluate(
      `browser.runtime.sendMessage(${JSON.stringify({ v: 1, type: 'settings.set', ask: { pace, notify: true } })})`,
    );
    await say(lane, 'terms.agree', null);
    await say(lane, 'read.start', { all: true });
    await poll(async () => (await tableOf<Run>(lane, 'runs')).some((r) => r.status === 'finished'), {
      what: 'the end of the reading',
      timeoutMs: 60_000,
    });
    const usable = replica.plan.filter((p) => p.kind === 'person' && p.usable).map((p) => p.id);
    expect((await tableOf<Row>(lane, 'invitations')).length).toBe(replica.plan.length);
    replica.setFaults({ settleDelayMs: 300 });
    expect(await say(lane, 'policy.start', { policy: DEFAULT_POLICY, words: '', dry: false })).toMatchObject({
      ok: true,
    });
    for (const [count, fault] of FAULTS) {
      await untilAccepted(replica, count, 60_000);
      lane = await fault(lane);
    }
    await finish(lane);
    expect(
      await faultsOf(
        replica,
        (name) => tableOf(lane, name),
        usable,
        () => {},
      ),
    ).toEqual([]);
  } finally {
    await lane.firefox.close();
    await replica.close();
  }
});
