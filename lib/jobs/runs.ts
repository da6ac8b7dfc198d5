/** The life of a run. One at a time; each change is one transaction and one line in the log. */

import type { Db } from '../db/open';
import { currentRun } from '../db/queries';
import type { LogCode } from '../domain/log';
import type { PauseCause } from '../domain/outcome';
import type { ListRun, ReadRun, Run } from '../domain/run';
import { type PlanItem, plan, withdraw } from './steps';

/** The run that is going on or paused; null where there is none. */
export async function liveRun(db: Db): Promise<Run | null> {
  const run = await currentRun(db);
  return run !== null && (run.status === 'running' || run.status === 'paused') ? run : null;
}

const tables = (db: Db) => [db.runs, db.steps, db.invitations, db.replies, db.log] as const;

const note = async (
  db: Db,
  run: Run,
  code: LogCode,
  by: 'person' | 'run',
  at: number,
  detail?: PauseCause,
): Promise<void> => {
  await db.log.add({ at, code, by, runId: run.id, ...(detail === undefined ? {} : { detail }) });
};

export async function startReading(db: Db, id: string, all: boolean, now: number): Promise<ReadRun | null> {
  const run: ReadRun = {
    id,
    kind: 'read',
    status: 'running',
    pausedBecause: null,
    startedAt: now,
    endedAt: null,
    nextAt: now,
    seen: false,
    idleReloads: 0,
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
  return db.transaction('rw', tables(db), async () => {
    if ((await liveRun(db)) !== null) return null;
    await db.runs.add(run);
    await note(db, run, 'run.started', 'person', now);
    return run;
  });
}

/** Starts carrying out exactly these items. Null where another run is going on. Nothing happens on LinkedIn before `graceUntil`. */
export async function startList(
  db: Db,
  id: string,
  items: readonly PlanItem[],
  how: {
    readonly words: string;
    readonly classifierVersion: string;
    readonly now: number;
    readonly graceUntil: number;
  },
): Promise<ListRun | null> {
  const run: ListRun = {
    id,
    kind: 'list',
    status: 'running',
    pausedBecause: null,
    startedAt: how.now,
    endedAt: null,
    nextAt: how.graceUntil,
    seen: false,
    idleReloads: 0,
    total: items.length,
    replies: items.filter((i) => i.kind === 'reply').length,
    graceUntil: how.graceUntil,
    words: how.words,
    classifierVersion: how.classifierVersion,
    tally: {},
    noEffectInRow: 0,
  };
  return db.transaction('rw', tables(db), async () => {
    if ((await liveRun(db)) !== null) return null;
    await db.runs.add(run);
    await plan(db, run, items, how.now);
    const replies = items.filter((i) => i.kind === 'reply').map((i) => i.row.id);
    await queueReplies(db, replies, how.now);
    await db.log.add({ at: how.now, code: 'run.started', by: 'person', runId: id, count: items.length });
    return run;
  });
}

/** A reply owed to each, kept as it is where there is one. Runs in the caller's transaction. */
export async function queueReplies(db: Db, ids: readonly string[], now: number): Promise<void> {
  const known = await db.replies.bulkGet([...ids]);
  const fresh = ids.filter((_, i) => known[i] === undefined);
  await db.replies.bulkAdd(
    fresh.map((invitationId) => ({ invitationId, draft: '', state: 'queued', queuedAt: now, changedAt: now })),
  );
}

async function change(
  db: Db,
  runId: string,
  from: readonly Run['status'][],
  work: (run: Run) => Promise<Run>,
): Promise<boolean> {
  return db.transaction('rw', tables(db), async () => {
    const run = await db.runs.get(runId);
    if (run === undefined || !from.includes(run.status)) return false;
    await db.runs.put(await work(run));
    return true;
  });
}

export const pause = (db: Db, runId: string, why: PauseCause, now: number): Promise<boolean> =>
  change(db, runId, ['running'], async (run) => {
    await note(db, run, 'run.paused', why === 'by-person' ? 'person' : 'run', now, why);
    return { ...run, status: 'paused', pausedBecause: why };
  });

/** Causes that end by themselves: the run goes on as soon as the page asks under better conditions. */
const PASSING: readonly PauseCause[] = ['no-page', 'hidden-tab', 'day-limit', 'quiet-hours'];
export const passes = (why: PauseCause | null): boolean => why !== null && PASSING.includes(why);

export const resume = (db: Db, runId: string, by: 'person' | 'run', now: number): Promise<boolean> =>
  change(db, runId, ['paused'], async (run) => {
    await note(db, run, 'run.resumed', by, now);
    const agreed = by === 'person' && run.pausedBecause === 'no-notes-seen';
    const next: Run = {
      ...run,
      status: 'running',
      pausedBecause: null,
      nextAt: Math.max(run.nextAt, now),
      idleReloads: 0,
    };
    return next.kind === 'read' ? { ...next, blindAgreed: next.blindAgreed || agreed } : { ...next, noEffectInRow: 0 };
  });

/** Ends a run by the person's word. What was not carried out goes back to where it was. A step in flight keeps its claim and still reports. */
export const stop = (db: Db, runId: string, now: number): Promise<boolean> =>
  change(db, runId, ['running', 'paused'], async (run) => {
    await withdraw(db, await db.steps.where('runId').equals(runId).toArray(), true);
    await note(db, run, 'run.stopped', 'person', now);
    return { ...run, status: 'stopped', pausedBecause: null, endedAt: now };
  });

/** Takes the whole run back while nothing has happened yet. False once the grace is over. */
export const undo = (db: Db, runId: string, now: number): Promise<boolean> =>
  db.transaction('rw', tables(db), async () => {
    const run = await db.runs.get(runId);
    if (run?.kind !== 'list' || now >= run.graceUntil) return false;
    return change(db, runId, ['running', 'paused'], async () => {
      await withdraw(db, await db.steps.where('runId').equals(runId).toArray(), true);
      await note(db, run, 'run.undone', 'person', now);
      return { ...run, status: 'undone', pausedBecause: null, endedAt: now, seen: true };
    });
  });

export const finish = (db: Db, runId: string, now: number): Promise<boolean> =>
  change(db, runId, ['running'], async (run) => {
    await note(db, run, 'run.finished', 'run', now);
    return { ...run, status: 'finished', endedAt: now };
  });

/** Changes what a run knows of its page, never its status. */
export const patchReading = async (
  db: Db,
  runId: string,
  known: Partial<Omit<ReadRun, 'id' | 'kind' | 'status'>>,
): Promise<void> => {
  await db.runs.update(runId, known as Partial<Run>);
};

export const closeSummary = async (db: Db, runId: string): Promise<void> => {
  await db.runs.update(runId, { seen: true });
};
