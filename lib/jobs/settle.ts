/** What follows from the end of a step: its effect, its row, its run's tally and the log. All inside the caller's transaction. */

import type { Db } from '../db/open';
import type { Step } from '../db/schema';
import { type LogEntry, verdictOf } from '../domain/log';
import { BY_LINKEDIN, MAX_LOOKS, NEXT_STATUS, type Outcome, type StepResult, type StepStatus } from '../domain/outcome';
import { placed, type Row } from '../domain/row';
import { isActRun } from '../domain/run';

/** Key in the ledger: one action on one invitation, once ever. */
export const effectId = (step: Pick<Step, 'action' | 'invitationId'>): string => `${step.action}:${step.invitationId}`;

const isSettled = (outcome: Outcome): boolean => NEXT_STATUS[outcome] === 'done' || outcome === 'already-settled';

/** Replies that were queued with a decision go with it, unless something was written. Runs in the caller's transaction. */
export async function dropEmptyReplies(db: Db, ids: readonly string[]): Promise<void> {
  const replies = await db.replies.bulkGet([...ids]);
  await db.replies.bulkDelete(
    replies.flatMap((r) => (r !== undefined && r.draft === '' && r.state === 'queued' ? [r.invitationId] : [])),
  );
}

/** A step of a run that was stopped in mid-step is not looked at again: the person has taken it back. */
export async function isLive(db: Db, runId: string): Promise<boolean> {
  const run = await db.runs.get(runId);
  return run?.status === 'running' || run?.status === 'paused';
}

/** Where a result takes a step, with its effect, its row, its run's tally and the log. Inside a transaction. */
export async function conclude(db: Db, step: Step, result: StepResult, now: number): Promise<void> {
  const { outcome, clicked } = result;
  const next = NEXT_STATUS[outcome];
  if (next === 'unknown') {
    await db.steps.put({ ...step, status: 'unknown', outcome, lease: step.lease });
    return;
  }
  if (step.lease !== null && !step.dry) {
    const happened = next === 'done' || (clicked && outcome === 'already-settled');
    await db.effects.update(effectId(step), { state: happened ? 'confirmed' : 'void' });
  }
  if (next === 'look-again' && !(await isLive(db, step.runId))) {
    await finishStep(db, step, 'skipped', 'taken-back', now);
    await markRow(db, step, 'taken-back', now);
    return;
  }
  if (next === 'look-again' && step.looks < MAX_LOOKS) {
    await db.steps.put({ ...step, status: 'planned', lease: null, looks: step.looks + 1, outcome });
    return;
  }
  await finishStep(db, step, next === 'look-again' ? 'skipped' : next, outcome, now, result);
  await markRow(db, step, outcome, now, undefined, result.words);
}

export async function finishStep(
  db: Db,
  step: Step,
  status: StepStatus,
  outcome: Outcome,
  now: number,
  result?: StepResult,
): Promise<void> {
  const [run, row] = await Promise.all([db.runs.get(step.runId), db.invitations.get(step.invitationId)]);
  const counted = isActRun(run) && {
    ...run,
    tally: { ...run.tally, [outcome]: (run.tally[outcome] ?? 0) + 1 },
    noEffectInRow: outcome === 'no-effect' ? run.noEffectInRow + 1 : 0,
    idleReloads: isSettled(outcome) ? 0 : run.idleReloads,
  };
  const entry: LogEntry = {
    at: now,
    code: 'step',
    by: BY_LINKEDIN.has(outcome) ? 'linkedin' : 'run',
    runId: step.runId,
    invitationId: step.invitationId,
    outcome,
    detail: step.action,
    ...(result === undefined ? {} : { evidence: result.evidence }),
    ...(row === undefined ? {} : verdictOf(row)),
  };
  await Promise.all([
    db.steps.put({ ...step, status, outcome, lease: null }),
    counted && db.runs.put(counted),
    db.log.add(entry),
  ]);
}

/** The row tells the person what came of it: settled, or back in its tab with the reason. A dry run leaves rows as they are. */
export async function markRow(
  db: Db,
  step: Step,
  outcome: Outcome,
  now: number,
  status?: Row['status'],
  words?: string,
): Promise<void> {
  if (step.dry) return;
  const row = await db.invitations.get(step.invitationId);
  if (row === undefined) return;
  const settled = isSettled(outcome);
  const waitsForPerson = outcome === 'could-not-tell';
  await db.invitations.put(
    placed({
      ...row,
      status: status ?? (settled ? 'settled' : row.status),
      decision: settled || waitsForPerson || status === 'gone' ? row.decision : null,
      outcome: outcome === 'taken-back' ? null : { code: outcome, at: now, ...(words === undefined ? {} : { words }) },
    }),
  );
  if (!settled && !waitsForPerson) await dropEmptyReplies(db, [row.id]);
}
