/** The answer to a page that asks for work: the one place where it is decided what happens next. */

import type { Db } from '../db/open';
import type { PauseCause } from '../domain/outcome';
import { isActRun } from '../domain/run';
import type { Mounted, StepAnswer, StepQuestion } from '../domain/step';
import { nextStep } from './acting';
import { expire } from './claims';
import { liveRun, passes, pause, runTables } from './life';
import { lookAfterUnknown } from './look';
import { nextLoad } from './reading';
import { resume } from './runs';
import { LONGEST_WAIT_MS, STOP, type Terms, wait } from './terms';
import { troubleOf } from './trouble';

/** True where a page has reason to ask: a run, or steps of whichever run that somebody still has to look after. */
export async function isWork(db: Db): Promise<boolean> {
  if ((await liveRun(db)) !== null) return true;
  return (await countBegun(db)) > 0;
}

/** Steps of any run that have begun and not ended. Counted by the database itself, whatever the number of steps: this is asked with every question. */
async function countBegun(db: Db): Promise<number> {
  const [claimed, unknown] = await Promise.all([
    db.steps.where('status').equals('claimed').count(),
    db.steps.where('status').equals('unknown').count(),
  ]);
  return claimed + unknown;
}

type IdsOf = (cards: readonly Mounted[]) => Promise<(string | null)[]>;

/**
 * Decides what the asking page does next. `idsOf` maps the mounted cards to ids of rows (null: never reported). All of it is one transaction: nothing
 * that was looked at can change before it is acted on, and a dozen looks cost one. (Dexie has to see that the function is async.)
 */
export const next = (db: Db, question: StepQuestion, idsOf: IdsOf, terms: Terms): Promise<StepAnswer> =>
  db.transaction('rw', runTables(db), async () => decide(db, question, idsOf, terms));

async function decide(db: Db, question: StepQuestion, idsOf: IdsOf, terms: Terms): Promise<StepAnswer> {
  const now = terms.now();
  const { report } = question;
  const isList = report.state === 'list' || report.state === 'empty';
  const [ids, begun, run] = await Promise.all([isList ? idsOf(question.mounted) : [], countBegun(db), liveRun(db)]);
  if (isList && begun > 0) {
    await expire(db, now, question);
    await lookAfterUnknown(db, question, ids, { now, since: terms.since });
  }
  if (run === null) return STOP;
  const halt = async (why: PauseCause, nextAt?: number): Promise<StepAnswer> => {
    await pause(db, run.id, why, now, nextAt);
    return wait(LONGEST_WAIT_MS);
  };
  const cause = troubleOf(run, report, now, terms.version);
  if (cause !== null && run.status === 'running') return halt(cause);
  if (report.state === 'loading') return wait(500);
  const isReadable = isList || report.state === 'reading-only';
  if (cause === null && !isReadable) return STOP;
  if (run.status === 'paused') {
    const isReady =
      cause === null &&
      passes(run.pausedBecause) &&
      now >= run.nextAt &&
      (run.pausedBecause !== 'hidden-tab' || report.visible);
    if (!isReady) return wait(run.nextAt > now ? run.nextAt - now : 2_000);
    await resume(db, run.id, 'run', now);
  }
  return isActRun(run) ? nextStep(db, run, question, ids, terms, halt) : nextLoad(db, run, question, terms, halt);
}
