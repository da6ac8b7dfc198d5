/** Carrying a run on: the page's question answered, a pause ended by the person. */

import { CLASSIFIER_VERSION } from '../classify/version';
import { idsOf } from '../db/identity';
import type { Db } from '../db/open';
import type { StepAnswer, StepQuestion } from '../domain/step';
import { next } from '../jobs/next';
import { resume } from '../jobs/runs';
import type { Terms } from '../jobs/terms';

/** What the page that asks does next. */
export const carryOn = (db: Db, question: StepQuestion, terms: Omit<Terms, 'version'>): Promise<StepAnswer> =>
  next(db, question, (cards) => idsOf(db, cards), { ...terms, version: CLASSIFIER_VERSION });

/** The person says: go on. False where nothing stands still. */
export const resumeRun = (db: Db, runId: string, now: number): Promise<boolean> =>
  resume(db, runId, 'person', now, CLASSIFIER_VERSION);
