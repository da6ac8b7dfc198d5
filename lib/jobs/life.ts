/** The states of a run and the way between them. Each change is one transaction and one line in the log; nothing else writes a run's status. */

import type { Db } from '../db/open';
import { currentRun } from '../db/queries';
import type { LogEntry } from '../domain/log';
import { BY_LINKEDIN, type PauseCause } from '../domain/outcome';
import { isActRun, type PolicyRun, type ReadRun, type Run } from '../domain/run';

/** The run that is going on or paused; null where there is none. */
export async function liveRun(db: Db): Promise<Run | null> {
  const run = await currentRun(db);
  return run !== null && (run.status === 'running' || run.status === 'paused') ? run : null;
}

export const runTables = (db: Db) => [db.runs, db.steps, db.effects, db.invitations, db.replies, db.log] as const;

type Line = Pick<LogEntry, 'code' | 'by'> & Partial<Pick<LogEntry, 'detail' | 'count'>>;

/** Moves a run out of one of the states `from`, with its line in the log. False where it is in another state: nothing is done then. */
export async function change(
  db: Db,
  runId: string,
  from: readonly Run['status'][],
  at: number,
  line: Line,
  work: (run: Run) => Promise<Run>,
): Promise<boolean> {
  return db.transaction('rw', runTables(db), async () => {
    const run = await db.runs.get(runId);
    if (run === undefined || !from.includes(run.status)) return false;
    await db.runs.put(await work(run));
    await db.log.add({ at, runId, ...line });
    return true;
  });
}

/** Stands still for a cause. `nextAt`: nothing happens before this moment even if the cause passes earlier. */
export const pause = (db: Db, runId: string, why: PauseCause, now: number, nextAt?: number): Promise<boolean> =>
  change(
    db,
    runId,
    ['running'],
    now,
    { code: 'run.paused', by: why === 'by-person' ? 'person' : BY_LINKEDIN.has(why) ? 'linkedin' : 'run', detail: why },
    async (run) => {
      const paused = { ...run, status: 'paused', pausedBecause: why, nextAt: nextAt ?? run.nextAt } as const;
      return isActRun(paused) ? { ...paused, clockAt: Math.max(paused.clockAt, now) } : paused;
    },
  );

/** Causes that end by themselves: the run goes on as soon as the page asks under better conditions. */
const PASSING: readonly PauseCause[] = [
  'no-page',
  'tab-asleep',
  'reload-needed',
  'hidden-tab',
  'day-limit',
  'quiet-hours',
];
export const passes = (why: PauseCause | null): boolean => why !== null && PASSING.includes(why);

export const finish = (db: Db, runId: string, now: number): Promise<boolean> =>
  change(db, runId, ['running'], now, { code: 'run.finished', by: 'run' }, async (run) => ({
    ...run,
    status: 'finished',
    endedAt: now,
  }));

type Fixed = 'id' | 'kind' | 'status' | 'pausedBecause';

/** Changes what a run knows of its page and its work, never its status. */
export const patchRun = async (
  db: Db,
  runId: string,
  known: Partial<Omit<ReadRun, Fixed> & Omit<PolicyRun, Fixed>>,
): Promise<void> => {
  await db.runs.update(runId, known as Partial<Run>);
};

export const closeSummary = async (db: Db, runId: string): Promise<void> => {
  await db.runs.update(runId, { seen: true });
};
