/** Carrying a run on: the page's question answered, a pause ended by the person. */

import { CLASSIFIER_VERSION } from '../classify/version';
import { idsOf } from '../db/identity';
import type { Db } from '../db/open';
import type { StepAnswer, StepQuestion } from '../domain/step';
import { liveRun, pause } from '../jobs/life';
import { next } from '../jobs/next';
import { resume } from '../jobs/runs';
import type { Terms } from '../jobs/terms';
import { storageFailureOf } from '../messages/failure';

/**
 * What the page that asks does next. Where nothing can be written, nothing is claimed, and the run stands still; should even that not fit on the
 * disk, the page hears of the failure and asks again later.
 */
export async function carryOn(db: Db, question: StepQuestion, terms: Omit<Terms, 'version'>): Promise<StepAnswer> {
  try {
    return await next(db, question, (cards) => idsOf(db, cards), { ...terms, version: CLASSIFIER_VERSION });
  } catch (error) {
    const run = storageFailureOf(error) === 'storage-full' ? await liveRun(db) : null;
    if (run !== null) await pause(db, run.id, 'storage-full', terms.now()).catch(() => false);
    throw error;
  }
}

/** The person says: go on. False where nothing stands still. */
export const resumeRun = (db: Db, runId: string, now: number): Promise<boolean> =>
  resume(db, runId, 'person', now, CLASSIFIER_VERSION);
