/** How runs begin, go on and end by the person's word. One at a time. */

import type { Db } from '../db/open';
import { spent } from '../db/queries';
import { dayOf } from '../domain/day';
import type { PauseCause } from '../domain/outcome';
import type { Policy } from '../domain/policy';
import { type ActRun, isActRun, type ListRun, type PolicyRun, type ReadRun, type Run } from '../domain/run';
import { shortenLeases } from './claims';
import { change, liveRun, runTables } from './life';
import { type PlanItem, plan } from './plan';
import { withdraw } from './steps';

const beginning = (id: string, now: number, nextAt: number) =>
  ({
    id,
    status: 'running',
    pausedBecause: null,
    startedAt: now,
    endedAt: null,
    nextAt,
    seen: false,
    idleReloads: 0,
  }) as const;

/** Adds a run where none is going on; null where one is. `work` runs in the same transaction. */
async function begin<R extends Run>(
  db: Db,
  run: R,
  count: number | undefined,
  work?: () => Promise<void>,
): Promise<R | null> {
  return db.transaction('rw', runTables(db), async () => {
    if ((await liveRun(db)) !== null) return null;
    await db.runs.add(run);
    await work?.();
    const detail = isActRun(run) && run.dry ? `dry-${run.kind}` : run.kind;
    const size = count === undefined ? {} : { count };
    await db.log.add({ at: run.startedAt, code: 'run.started', by: 'person', runId: run.id, detail, ...size });
    return run;
  });
}

export async function startReading(db: Db, id: string, all: boolean, now: number): Promise<ReadRun | null> {
  const run: ReadRun = {
    ...beginning(id, now, now),
    kind: 'read',
    all,
    read: 0,
    people: 0,
    withNote: 0,
    expected: null,
    bucket: null,
    others: [],
    metKnown: false,
    onlyFew: false,
    blindAgreed: false,
  };
  return begin(db, run, undefined);
}

/** What the person agreed to besides the set itself. Nothing happens on LinkedIn before `graceUntil`. */
export interface Agreed {
  readonly words: string;
  readonly classifierVersion: string;
  readonly now: number;
  readonly graceUntil: number;
  readonly dry: boolean;
}

const acting = (id: string, how: Agreed) =>
  ({
    ...beginning(id, how.now, how.graceUntil),
    total: 0,
    replies: 0,
    graceUntil: how.graceUntil,
    words: how.words,
    classifierVersion: how.classifierVersion,
    tally: {},
    noEffectInRow: 0,
    dry: how.dry,
    clockAt: how.now,
    agreed: null,
    page: null,
  }) as const;

/** Starts carrying out exactly these items. Null where another run is going on. */
export async function startList(db: Db, id: string, items: readonly PlanItem[], how: Agreed): Promise<ListRun | null> {
  const run: ListRun = { ...acting(id, how), kind: 'list' };
  const begun = await begin(db, run, items.length, () => plan(db, run, items, 'person', how.now));
  return begun === null ? null : ((await db.runs.get(id)) as ListRun);
}

/** Starts a run that decides by `policy`, wave by wave. Null where another run is going on. */
export async function startPolicy(db: Db, id: string, policy: Policy, how: Agreed): Promise<PolicyRun | null> {
  const run: PolicyRun = {
    ...acting(id, how),
    kind: 'policy',
    policy,
    people: 0,
    withNote: 0,
    blindAgreed: false,
    expected: null,
    left: [],
  };
  return begin(db, run, undefined);
}

/** However far ahead a clock that was wrong has put the next step, after the person's word it comes soon. */
const SOON_MS = 60_000;

/**
 * Goes on. By the person's word a run also takes what stopped it as agreed: today's effects, the page as it is now, the classifier `version`.
 * Where the clock was set back, effects of the time that has not come are dated now: they count as of this day, and not on a day to come.
 */
export const resume = (db: Db, runId: string, by: 'person' | 'run', now: number, version?: string): Promise<boolean> =>
  change(db, runId, ['paused'], now, { code: 'run.resumed', by }, async (run) => {
    const cause: PauseCause | null = run.pausedBecause;
    const on = { status: 'running', pausedBecause: null, idleReloads: 0, nextAt: Math.max(run.nextAt, now) } as const;
    if (by === 'run') return { ...run, ...on };
    const nextAt = Math.min(on.nextAt, now + SOON_MS);
    const blind = { blindAgreed: ('blindAgreed' in run && run.blindAgreed) || cause === 'no-notes-seen' };
    if (!isActRun(run)) return { ...run, ...on, ...blind, nextAt };
    if (cause === 'clock-back') await redate(db, now);
    const agreed = cause === 'session-done' ? { day: dayOf(now), effects: (await spent(db, now)).today } : run.agreed;
    const next: ActRun = {
      ...run,
      ...on,
      nextAt,
      graceUntil: Math.min(run.graceUntil, nextAt),
      noEffectInRow: 0,
      // Set back while the run stood still for another cause: that is said next, before anything is done.
      clockAt: cause === 'clock-back' ? now : Math.max(run.clockAt, now),
      agreed,
      page: null,
      classifierVersion: cause === 'updated' ? (version ?? run.classifierVersion) : run.classifierVersion,
    };
    return next.kind === 'policy' ? { ...next, ...blind } : next;
  });

/** Everything that is dated later than now is of now, as far as the clock knows. */
async function redate(db: Db, now: number): Promise<void> {
  const day = dayOf(now);
  await db.effects.where('at').above(now).modify({ at: now, day });
  await shortenLeases(db, now);
}

/** Ends a run by the person's word. What was not carried out goes back to where it was. A step in flight keeps its claim and still reports. */
export const stop = (db: Db, runId: string, now: number): Promise<boolean> =>
  change(db, runId, ['running', 'paused'], now, { code: 'run.stopped', by: 'person' }, async (run) => {
    await withdraw(db, await db.steps.where('runId').equals(runId).toArray(), true);
    return { ...run, status: 'stopped', pausedBecause: null, endedAt: now };
  });

/** Takes the whole run back while nothing has happened yet. False once the grace is over. */
export const undo = (db: Db, runId: string, now: number): Promise<boolean> =>
  db.transaction('rw', runTables(db), async () => {
    const run = await db.runs.get(runId);
    if (!isActRun(run) || now >= run.graceUntil) return false;
    return change(db, runId, ['running', 'paused'], now, { code: 'run.undone', by: 'person' }, async () => {
      await withdraw(db, await db.steps.where('runId').equals(runId).toArray(), true);
      return { ...run, status: 'undone', pausedBecause: null, endedAt: now, seen: true };
    });
  });
