/**
 * The arrows of a step's life. One function an arrow, each one transaction; nothing else writes a step's status.
 *
 *   planned -> claimed -> done | failed | skipped | planned        claimed -> unknown -> done | planned | needs-person
 *
 * Write ahead, act, confirm: the claim and the intended effect are on disk before the page may click.
 */

import type { Db } from '../db/open';
import type { Lease, Step } from '../db/schema';
import { actionOf, type DecisionKind, MAX_LOOKS, type Outcome, type StepResult } from '../domain/outcome';
import { isActionable, placed, type Row } from '../domain/row';
import type { ListRun } from '../domain/run';
import { conclude, dropEmptyReplies, effectId, finishStep, markRow } from './settle';

/** A click must happen within this time of its claim, or not at all. */
export const DEADLINE_MS = 8_000;
/** This long after the deadline a page loaded anew shows the truth, and nobody waits for a report any more. */
export const LEASE_MS = DEADLINE_MS + 8_000;

const ALL = (db: Db) => [db.runs, db.steps, db.effects, db.invitations, db.replies, db.log] as const;
const stepId = (runId: string, invitationId: string, action: string): string => `${runId}:${invitationId}:${action}`;

export interface PlanItem {
  readonly row: Row;
  readonly kind: DecisionKind;
}

/** (nothing) -> planned. The rows carry their decision already or get it here. Runs inside the caller's transaction. */
export async function plan(db: Db, run: ListRun, items: readonly PlanItem[], now: number): Promise<void> {
  const steps = items.flatMap(({ row, kind }, order): Step[] => {
    const action = actionOf(kind);
    if (action === null) return [];
    return [
      {
        id: stepId(run.id, row.id, action),
        runId: run.id,
        invitationId: row.id,
        action,
        order,
        status: 'planned',
        looks: 0,
        noteHash: row.noteHash,
        lease: null,
        outcome: null,
        decidedBefore: row.decision !== null,
        before: [],
        after: [],
      },
    ];
  });
  const decided = items.map(({ row, kind }) =>
    placed({
      ...row,
      decision: { kind, by: 'person', at: row.decision?.kind === kind ? row.decision.at : now },
      outcome: null,
    }),
  );
  await db.invitations.bulkPut(decided);
  await db.steps.bulkAdd(steps);
}

export interface Claim {
  readonly step: Step;
  readonly lease: Lease;
  readonly row: Row;
}

/** planned -> claimed. Null where the step may not be claimed after all: the run stands still, the ledger knows the effect, the row is settled. */
export async function claim(
  db: Db,
  step: Step,
  at: { readonly now: number; readonly token: string; readonly visit: string; readonly nextAt: number },
  neighbours: Pick<Step, 'before' | 'after'>,
): Promise<Claim | null> {
  return db.transaction('rw', ALL(db), async () => {
    const [run, fresh, row, effect, flying] = await Promise.all([
      db.runs.get(step.runId),
      db.steps.get(step.id),
      db.invitations.get(step.invitationId),
      db.effects.get(effectId(step)),
      db.steps.where('[runId+status]').equals([step.runId, 'claimed']).count(),
    ]);
    // All that was looked at before this transaction may have changed since: paused, stopped, or another tab was quicker.
    if (run?.status !== 'running' || at.now < run.nextAt) return null;
    if (fresh?.status !== 'planned' || flying > 0) return null;
    if (row === undefined || !isActionable(row) || effect?.state === 'confirmed') {
      await conclude(db, fresh, { outcome: 'already-settled', evidence: 'none', clicked: false }, at.now);
      return null;
    }
    const lease: Lease = { token: at.token, visit: at.visit, deadline: at.now + DEADLINE_MS, until: at.now + LEASE_MS };
    const claimed: Step = { ...fresh, ...neighbours, status: 'claimed', lease };
    await db.effects.put({ id: effectId(step), state: 'intended', stepId: step.id, at: at.now });
    await db.steps.put(claimed);
    await db.runs.update(step.runId, { nextAt: at.nextAt });
    return { step: claimed, lease, row };
  });
}

/** claimed -> done | failed | skipped | unknown | planned. False where the report is late or of another claim: it changes nothing. */
export async function report(db: Db, token: string, result: StepResult, now: number): Promise<boolean> {
  return db.transaction('rw', ALL(db), async () => {
    const step = (await db.steps.where('status').equals('claimed').toArray()).find((s) => s.lease?.token === token);
    if (step === undefined || step.lease === null || now > step.lease.until) return false;
    await conclude(db, step, result, now);
    return true;
  });
}

/** claimed -> unknown, for every lease that nobody can still be working on. `visit`: a page that asks for work holds no claim of its own any more. */
export async function expire(db: Db, now: number, visit?: string): Promise<number> {
  // Most questions find nothing in flight; a transaction that may write would cost a flush to disk each time.
  if ((await db.steps.where('status').equals('claimed').count()) === 0) return 0;
  return db.transaction('rw', ALL(db), async () => {
    const overdue = (await db.steps.where('status').equals('claimed').toArray()).filter(
      (s) => s.lease !== null && (now > s.lease.until || s.lease.visit === visit),
    );
    for (const step of overdue) {
      await conclude(db, step, { outcome: 'could-not-tell', evidence: 'none', clicked: false }, now);
    }
    return overdue.length;
  });
}

/** unknown -> done (found settled) | planned (found open and untouched) | needs-person (cannot be told). */
export async function resolve(db: Db, step: Step, found: 'settled' | 'open' | 'untold', now: number): Promise<void> {
  await db.transaction('rw', ALL(db), async () => {
    const fresh = await db.steps.get(step.id);
    if (fresh?.status !== 'unknown') return;
    if (found === 'settled') {
      await conclude(db, fresh, { outcome: 'settled-probably', evidence: 'gone-neighbours-stay', clicked: true }, now);
    } else if (found === 'open' && fresh.looks < MAX_LOOKS) {
      await db.effects.update(effectId(fresh), { state: 'void' });
      await db.steps.put({ ...fresh, status: 'planned', lease: null, looks: fresh.looks + 1, outcome: null });
    } else {
      await finishStep(db, fresh, 'needs-person', 'could-not-tell', now);
      await markRow(db, fresh, 'could-not-tell', now);
    }
  });
}

/** planned -> skipped or failed without any claim: what the page showed made the step impossible. Looked at again first, where the outcome allows it. */
export async function leave(db: Db, step: Step, outcome: Outcome, now: number): Promise<void> {
  await db.transaction('rw', ALL(db), async () => {
    const fresh = await db.steps.get(step.id);
    if (fresh?.status === 'planned') await conclude(db, fresh, { outcome, evidence: 'none', clicked: false }, now);
  });
}

/** planned -> failed for everything that a complete reading did not show: these people took their invitation back, or it was settled elsewhere. */
export async function leaveAbsent(db: Db, runId: string, isProved: boolean, now: number): Promise<void> {
  await db.transaction('rw', ALL(db), async () => {
    const planned = await db.steps.where('[runId+status]').equals([runId, 'planned']).toArray();
    for (const step of planned) {
      await finishStep(db, step, 'failed', 'not-on-page', now);
      await markRow(db, step, 'not-on-page', now, isProved ? 'gone' : 'open');
    }
  });
}

/** planned -> (nothing), by the person's undo or stop. Decisions of this run are taken back; older ones go on waiting. Runs in the caller's transaction. */
export async function withdraw(db: Db, steps: readonly Step[], keepOlder: boolean): Promise<void> {
  const planned = steps.filter((s) => s.status === 'planned');
  const rows = await db.invitations.bulkGet(planned.map((s) => s.invitationId));
  const back = planned.flatMap((step, i) => {
    const row = rows[i];
    const keeps = keepOlder && step.decidedBefore;
    return row === undefined || keeps ? [] : [placed({ ...row, decision: null })];
  });
  await db.invitations.bulkPut(back);
  await dropEmptyReplies(
    db,
    back.map((r) => r.id),
  );
  await db.steps.bulkDelete(planned.map((s) => s.id));
}

/** needs-person -> done | skipped, by the person who looked. */
export async function answer(db: Db, invitationId: string, wasAccepted: boolean, now: number): Promise<boolean> {
  return db.transaction('rw', ALL(db), async () => {
    const step = (await db.steps.where('invitationId').equals(invitationId).toArray()).find(
      (s) => s.status === 'needs-person',
    );
    if (step === undefined) return false;
    await db.steps.put({ ...step, status: wasAccepted ? 'done' : 'skipped' });
    await db.effects.update(effectId(step), { state: wasAccepted ? 'confirmed' : 'void' });
    const row = await db.invitations.get(invitationId);
    if (row !== undefined) {
      const outcome = wasAccepted ? { code: 'accepted' as const, at: now } : null;
      await db.invitations.put(
        placed({
          ...row,
          status: wasAccepted ? 'settled' : 'open',
          outcome,
          decision: wasAccepted ? row.decision : null,
        }),
      );
    }
    return true;
  });
}
