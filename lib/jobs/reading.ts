/** The next thing a read run wants of the page: one more batch, or the end. */

import type { Db } from '../db/open';
import { readGapMs } from '../domain/pace';
import { shownCount } from '../domain/page';
import { looksBlind, type ReadRun } from '../domain/run';
import type { StepAnswer, StepQuestion } from '../domain/step';
import { finish, patchRun } from './life';
import { type Halt, STOP, type Terms, wait } from './terms';

/** Progress itself is counted where cards are recorded. */
export async function nextLoad(
  db: Db,
  run: ReadRun,
  question: StepQuestion,
  terms: Terms,
  halt: Halt,
): Promise<StepAnswer> {
  const now = terms.now();
  const { report } = question;
  const expected = shownCount(report);
  const shown = report.buckets.find((b) => b.shown);
  const others = report.buckets.filter((b) => !b.shown && b.count > 0).map(({ name, count }) => ({ name, count }));
  await patchRun(db, run.id, { expected, bucket: shown?.name ?? null, others });
  if (looksBlind(run)) return halt('no-notes-seen');
  const isAll = expected !== null && run.read >= expected;
  if (isAll || (run.metKnown && !run.all)) {
    await finish(db, run.id, now);
    return STOP;
  }
  if (question.brought === 'hidden' || !report.visible) return halt('hidden-tab');
  if (question.brought === 'nothing') {
    await patchRun(db, run.id, { onlyFew: expected !== null && report.cards < expected && report.cards <= 10 });
    await finish(db, run.id, now);
    return STOP;
  }
  if (now < run.nextAt) return wait(run.nextAt - now);
  await patchRun(db, run.id, { nextAt: now + readGapMs(terms.random, terms.floorMs) });
  return { do: 'bring-more' };
}
