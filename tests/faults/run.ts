/** One run under faults: a world from a seed, disturbed at random, then left alone until the run is over, then judged. */

import type { Db } from '../../lib/db/open';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import { isActionable } from '../../lib/domain/row';
import type { ActRun } from '../../lib/domain/run';
import { pause } from '../../lib/jobs/life';
import { resume, stop, undo } from '../../lib/jobs/runs';
import { resumeRun } from '../../lib/usecases/carry';
import { settleByPerson, undecide } from '../../lib/usecases/decide';
import { startPolicyRun, startRun } from '../../lib/usecases/run';
import { type Random, randomFrom } from '../replica/random';
import { type Judged, judge } from './judge';
import { type Click, LinkedIn } from './linkedin';
import { Tab } from './tab';
import { Time } from './time';
import { PACE, Worker } from './worker';

export type Sent<T> = { readonly ok: true; readonly value: T; readonly delayMs: number } | { readonly ok: false };

/** How often what happened. */
export type Counts = Record<
  | 'kills'
  | 'reloads'
  | 'restarts'
  | 'double tabs'
  | 'closed tabs'
  | 'lost'
  | 'doubled'
  | 'delayed'
  | 'clock set'
  | 'zone changed'
  | 'sleeps'
  | 'disk full'
  | 'page trouble'
  | 'hidden'
  | 'elsewhere'
  | 'note changed'
  | 'by person',
  number
>;

const ZONES = ['Europe/Madrid', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'] as const;
/** Close to the changes of summer time of these zones, and to a turn of the year. */
const STARTS = [
  '2026-03-28T20:00Z',
  '2026-10-24T21:00Z',
  '2026-04-04T12:00Z',
  '2026-12-31T20:00Z',
  '2026-05-12T08:00Z',
];
const HOUR_MS = 3_600_000;

export class World {
  readonly counts = {} as Counts;
  readonly time: Time;
  readonly linkedin: LinkedIn;
  readonly worker: Worker;
  readonly tabs: Tab[] = [];
  /** What the person has taken back, and since when (true time). */
  readonly takenBack = new Map<string, number>();
  /** When the run was last stopped or undone (true time). */
  stoppedAt = Infinity;
  /** Half minutes in which a run went on, had a page, and did nothing without a word. */
  silences = 0;
  /** Faults stop here. */
  isCalm = false;
  private readonly rate: number;
  private serial = 0;

  constructor(
    readonly seed: number,
    readonly random: Random,
    /** Where it is not one of the fault run's own: so many plain people, from this moment on. */
    plain?: { readonly people: number; readonly startsAt: number },
  ) {
    this.time = new Time(plain?.startsAt ?? Date.parse(random.pick(STARTS)) + random.below(12 * HOUR_MS));
    this.linkedin = new LinkedIn(plain?.people ?? 6 + random.below(10), random, plain !== undefined);
    this.worker = new Worker(`faults-${seed}`, random, this.time.wall, this.time.steady);
    this.rate = 0.02 + random.next() * 0.12;
    this.worker.pace = random.chance(0.3) ? { ...PACE, perDay: 5, perHour: 3 } : PACE;
  }

  count(what: keyof Counts): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  name(prefix: string): string {
    this.serial += 1;
    return `${prefix}-${this.serial}`;
  }

  private chance(part = 1): boolean {
    return !this.isCalm && this.random.chance(this.rate * part);
  }

  /** Mostly at once; now and then the page or the machine is busy, so that deadlines pass. */
  stallMs(): number {
    return this.chance() ? this.random.below(20_000) : 20 + this.random.below(200);
  }

  latencyMs(): number {
    return this.chance(2) ? this.random.below(3_500) : 50 + this.random.below(300);
  }

  /** Right after a click, when nobody else knows of it yet. */
  diesNow(): boolean {
    if (!this.chance()) return false;
    this.count('reloads');
    return true;
  }

  accept(id: string): Click['came'] {
    return this.linkedin.accept(id, this.time.true);
  }

  /** A message to the background: it may be lost on the way there or back, come twice, come late, or meet a worker that dies of it. */
  async send<T>(work: () => Promise<T>): Promise<Sent<T>> {
    const { worker, random } = this;
    if (this.chance(0.5)) {
      this.count('lost');
      return { ok: false };
    }
    if (this.chance(0.5)) {
      this.count('delayed');
      this.time.after(random.below(25_000), async () => {
        await worker.handle(work).catch(forgive);
      });
      if (random.chance(0.5)) return { ok: false };
    }
    const killAfter = this.chance(0.7) ? random.below(40) : undefined;
    if (killAfter !== undefined) this.count('kills');
    const isDoubled = this.chance(0.5);
    if (isDoubled) this.count('doubled');
    const copy = isDoubled ? worker.handle(work).catch(forgive) : null;
    try {
      const value = await worker.handle(work, killAfter);
      await copy;
      if (this.chance(0.5)) {
        this.count('lost');
        return { ok: false };
      }
      const isLate = this.chance(0.5);
      if (isLate) this.count('delayed');
      return { ok: true, value, delayMs: isLate ? random.below(12_000) : 5 };
    } catch (error) {
      await copy;
      forgive(error);
      return { ok: false };
    }
  }
}

/** A handler that fails answers with a named failure; what is none of the made faults is a bug. */
function forgive(error: unknown): undefined {
  const text = String(error);
  if (/Killed|QuotaExceeded|AbortError/.test(text)) return undefined;
  throw error;
}

/** The things that happen to a run, each now and then. */
async function disturb(world: World): Promise<void> {
  const { random, time, tabs, worker, linkedin } = world;
  const one = (): Tab | undefined => tabs.filter((t) => t.isOpen)[0];
  const mishaps: readonly (() => void | Promise<void>)[] = [
    () => {
      world.count('kills');
      worker.kill();
    },
    () => {
      world.count('reloads');
      one()?.load();
    },
    () => {
      world.count('restarts');
      for (const tab of tabs) tab.close();
      worker.kill();
      time.after(random.below(random.chance(0.2) ? 30 * HOUR_MS : 60_000), async () => void tabs.push(new Tab(world)));
    },
    () => {
      world.count('double tabs');
      tabs.push(new Tab(world));
    },
    () => {
      world.count('closed tabs');
      one()?.close();
      time.after(random.below(90_000), async () => void tabs.push(new Tab(world)));
    },
    () => {
      world.count('clock set');
      time.setClock((random.chance(0.5) ? -1 : 1) * random.below(random.chance(0.5) ? 120_000 : 40 * HOUR_MS));
    },
    () => {
      world.count('zone changed');
      process.env.TZ = random.pick(ZONES);
    },
    () => {
      world.count('sleeps');
      time.sleep(random.below(random.chance(0.5) ? 60_000 : 12 * HOUR_MS));
    },
    () => {
      world.count('disk full');
      worker.isFull = true;
      time.after(random.below(60_000), async () => {
        worker.isFull = false;
      });
    },
    () => {
      world.count('page trouble');
      linkedin.standsIn = random.pick(['security-check', 'signed-out', 'rate-limited', 'unrecognised'] as const);
      one()?.load();
      time.after(random.below(60_000), async () => {
        linkedin.standsIn = null;
        one()?.load();
      });
    },
    () => {
      world.count('page trouble');
      linkedin.locale = linkedin.locale === 'en' ? 'es' : 'en';
      one()?.load();
    },
    () => {
      world.count('hidden');
      const tab = one();
      if (tab === undefined) return;
      tab.visible = false;
      time.after(random.below(60_000), async () => {
        tab.visible = true;
      });
    },
    () => {
      world.count('elsewhere');
      linkedin.elsewhere();
    },
    () => {
      world.count('note changed');
      linkedin.rewrite();
    },
    () => meddle(world),
  ];
  await random.pick(mishaps)();
}

/** What a person does in mid-run. Each is one message that arrives. */
async function meddle(world: World): Promise<void> {
  const { random, worker, linkedin, time } = world;
  world.count('by person');
  await worker.handle(async () => {
    const now = time.wall();
    const { db } = worker;
    const pick = random.below(5);
    if (pick === 0) await pause(db, 'run', 'by-person', now);
    if (pick === 1 && random.chance(0.3) && (await stop(db, 'run', now))) world.stoppedAt = time.true;
    if (pick === 2 && (await undo(db, 'run', now))) world.stoppedAt = time.true;
    if (pick === 3) {
      const planned = await db.steps.where('status').equals('planned').toArray();
      if (planned.length === 0) return;
      const id = random.pick(planned).invitationId;
      if ((await undecide(db, [id], now)) === 1) world.takenBack.set(id, time.true);
    }
    if (pick === 4) {
      const [person] = linkedin.open();
      if (person === undefined) return;
      person.state = 'accepted-elsewhere';
      const { invitationId, personId } = person.card;
      await settleByPerson(db, { invitationId, personId }, 'accept', now);
    }
  });
}

const liveRun = async (world: World): Promise<ActRun | null> => {
  const run = (await world.worker.eyes.runs.get('run')) as ActRun | undefined;
  return run?.status === 'running' || run?.status === 'paused' ? run : null;
};

/** The watchdog's half minute, and the person who comes by and presses the one button of a pause. */
async function attend(world: World, isPatient: boolean): Promise<void> {
  const { worker, tabs, time, random } = world;
  const open = tabs.filter((t) => t.isOpen);
  await worker.handle(() => worker.look(open.length === 0 ? 'none' : 'answering')).catch(forgive);
  for (const tab of open) tab.wake();
  const run = await liveRun(world);
  if (run?.status !== 'paused' || (isPatient && random.chance(0.5))) return;
  if (run.pausedBecause === 'yours-to-decide') {
    // The person settles what was left to them, or has had enough.
    for (const p of world.linkedin.open().slice(0, 10)) p.state = 'accepted-elsewhere';
    if (random.chance(0.3)) {
      await worker.handle(() => stop(worker.db, 'run', time.wall())).catch(forgive);
      return;
    }
    open[0]?.load();
  }
  if (isPatient || run.pausedBecause !== 'day-limit') {
    await worker.handle(() => resumeRun(worker.db, 'run', time.wall())).catch(forgive);
  } else await worker.handle(() => resume(worker.db, 'run', 'run', time.wall())).catch(forgive);
}

async function start(world: World): Promise<{ planned: readonly string[] | null; dry: boolean }> {
  const { random, worker, linkedin, time } = world;
  const all = linkedin.people.map((p) => p.card);
  await worker.handle(() => worker.seen(all));
  const how = { runId: 'run', words: '', now: time.wall(), graceMs: 5_000, dry: random.chance(0.1), agreed: true };
  if (random.chance(0.45)) {
    await startPolicyRun(worker.db, DEFAULT_POLICY, how);
    return { planned: null, dry: how.dry };
  }
  const usable = (await worker.eyes.invitations.toArray()).filter(isActionable).map((r) => r.id);
  const planned = usable.filter(() => random.chance(0.6));
  const kinds = planned.map((id) => ({ id, kind: random.chance(0.3) ? ('reply' as const) : ('silent' as const) }));
  await startRun(worker.db, kinds, how);
  return { planned, dry: how.dry };
}

export interface Outcome extends Judged {
  readonly counts: Counts;
  readonly steps: number;
  readonly clicks: number;
  readonly days: number;
}

/** What must hold at every moment: one claim in flight, and an intention in the ledger for all whose end nobody has seen yet. */
async function unwritten(db: Db): Promise<string[]> {
  const [claimed, unknown] = await Promise.all([
    db.steps.where('status').equals('claimed').toArray(),
    db.steps.where('status').equals('unknown').toArray(),
  ]);
  const held = [...claimed, ...unknown].filter((s) => !s.dry);
  const effects = await db.effects.bulkGet(held.map((s) => `accept:${s.invitationId}`));
  const bare = held
    .filter((_, i) => effects[i]?.state !== 'intended')
    .map((s) => `${s.id} may be clicked, and the ledger knows nothing of it`);
  return claimed.length > 1 ? [...bare, `${claimed.length} claims in flight`] : bare;
}

/** How long a run is disturbed, more or less: about as long as it would take undisturbed. */
const FAULTS_MS = 90_000;
const CALM_MS = 40 * 24 * HOUR_MS;
/** A run that goes on with a page before it has done something by then, or says why it has not. */
const SILENCE_MS = 10 * 60_000;

/** Plays the world of a seed to its end and judges it. */
export async function faultRun(seed: number): Promise<Outcome> {
  const random = randomFrom(seed);
  process.env.TZ = random.pick(ZONES);
  const world = new World(seed, random);
  const { time, tabs, worker } = world;
  const begun = await start(world);
  tabs.push(new Tab(world));
  const every = (ms: () => number, work: () => Promise<void>): void => {
    time.after(ms(), async () => {
      if (world.isCalm) return;
      await work();
      every(ms, work);
    });
  };
  every(
    () => 300 + random.below(5_000),
    () => disturb(world).catch(forgive) as Promise<void>,
  );
  every(
    () => 30_000,
    () => attend(world, true),
  );
  const until = time.true + FAULTS_MS / 3 + random.below(FAULTS_MS);
  const broken: string[] = [];
  let asks = 0;
  while (await time.step(until, random.chance(0.3))) {
    if (worker.asks === asks) continue;
    asks = worker.asks;
    broken.push(...(await unwritten(worker.eyes)));
  }
  await calmDown(world);
  const judged = await judge(world, begun.planned, begun.dry);
  const steps = await worker.eyes.steps.count();
  worker.db.close();
  await worker.eyes.delete();
  return {
    broken: [...broken, ...worker.broken, ...judged.broken],
    needsPerson: judged.needsPerson,
    counts: { ...world.counts, kills: worker.kills },
    steps,
    clicks: world.linkedin.clicks.length,
    days: time.true / (24 * HOUR_MS),
  };
}

/** Nothing is disturbed any more: one fresh tab, a person who presses the one button, and time, until the run is over. */
async function calmDown(world: World): Promise<void> {
  const { time, tabs, worker, linkedin } = world;
  world.isCalm = true;
  worker.isFull = false;
  linkedin.standsIn = null;
  for (const tab of tabs) tab.close();
  tabs.push(new Tab(world));
  const end = time.true + CALM_MS;
  const tick = (): void =>
    time.after(30_000, async () => {
      await attend(world, false);
      const run = await liveRun(world);
      if (run === null) return;
      if (run.status === 'running' && time.wall() - run.nextAt > SILENCE_MS) world.silences += 1;
      // Days of waiting for a limit to pass are slept through.
      if (run.nextAt - time.wall() > 60_000) time.sleep(run.nextAt - time.wall());
      tick();
    });
  tick();
  while ((await liveRun(world)) !== null && (await time.step(end, false)));
  // A run that was stopped may have left a step behind that a later page can tell about, or a week.
  time.clear();
  time.sleep(60_000);
  tabs.at(-1)?.load();
  const later = time.true + 120_000;
  while (await time.step(later, false));
  time.sleep(9 * 24 * HOUR_MS);
  await worker.handle(() => worker.look('answering'));
}
