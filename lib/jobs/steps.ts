/**
 * The arrows of a step's life. One function an arrow, each one transaction; nothing else writes a step's status.
 *
 *   planned -> claimed -> done | failed | skipped | planned        claimed -> unknown -> done | planned | skipped | needs-person
 *
 * Write ahead, act, confirm: the claim and the intended effect are on disk before the page may click.
 */

import type { Db } from '../db/open';
import type { Lease, Step } from '../db/schema';
import { dayOf } from '../domain/day';
import { MAX_LOOKS, type Outcome, type StepResult } from '../domain/outcome';
import { objectionTo, placed, type Row } from '../domain/row';
import { isActRun } from '../domain/run';
import { patchRun, pause, runTables } from './life';
import { conclude, dropEmptyReplies, effectId, finishStep, markRow } from './settle';

/** A click must happen within this time of its claim, or not at all. */
export const DEADLINE_MS = 8_000;
/** This long after the deadline a page loaded anew shows the truth, and nobody waits for a report any more. */
export const LEASE_MS = DEADLINE_MS + 8_000;
/** A clock that is so much earlier than the claim has been set back; its deadline says nothing any more. */
export const CLOCK_SLACK_MS = 60_000;

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
  return db.transaction('rw', runTables(db), async () => {
    const [run, fresh, row, effect, flying] = await Promise.all([
      db.runs.get(step.runId),
      db.steps.get(step.id),
      db.invitations.get(step.invitationId),
      db.effects.get(effectId(step)),
      db.steps.where('status').equals('claimed').count(),
    ]);
    // All that was looked at before this transaction may have changed since: paused, stopped, or another tab was quicker.
    if (run?.status !== 'running' || at.now < run.nextAt) return null;
    if (fresh?.status !== 'planned' || flying > 0) return null;
    if (effect?.state === 'intended') {
      // Nobody knows yet what became of an earlier click on it, of another run.
      await finishStep(db, fresh, 'needs-person', 'could-not-tell', at.now);
      await markRow(db, fresh, 'could-not-tell', at.now);
      return null;
    }
    const against = effect?.state === 'confirmed' || row === undefined ? 'already-settled' : objectionTo(row);
    if (against !== null || row === undefined) {
      const outcome = against ?? 'already-settled';
      await conclude(db, fresh, { outcome, evidence: 'none', clicked: false }, at.now);
      return null;
    }
    const lease: Lease = { token: at.token, visit: at.visit, deadline: at.now + DEADLINE_MS, until: at.now + LEASE_MS };
    const claimed: Step = { ...fresh, ...neighbours, status: 'claimed', lease };
    if (!step.dry) {
      await db.effects.put({
        id: effectId(step),
        state: 'intended',
        stepId: step.id,
        at: at.now,
        day: dayOf(at.now),
      });
    }
    await db.steps.put(claimed);
    await patchRun(db, step.runId, { nextAt: at.nextAt, clockAt: at.now });
    return { step: claimed, lease, row };
  });
}

/** Clicks in a row that changed nothing; after so many the run stops. */
const NO_EFFECT_LIMIT = 3;

/**
 * claimed -> done | failed | skipped | unknown | planned. False where the report is late or of another claim: it changes nothing. What has to stop
 * the run stops it in the same transaction: a worker that dies right after must not have forgotten it.
 */
export async function report(db: Db, token: string, result: StepResult, now: number): Promise<boolean> {
  return db.transaction('rw', runTables(db), async () => {
    const step = (await db.steps.where('status').equals('claimed').toArray()).find((s) => s.lease?.token === token);
    if (step === undefined || step.lease === null || now > step.lease.until) return false;
    await conclude(db, step, result, now);
    const run = await db.runs.get(step.runId);
    if (result.outcome === 'refused') await pause(db, step.runId, 'refused', now);
    else if (isActRun(run) && run.noEffectInRow >= NO_EFFECT_LIMIT) {
      await pause(db, step.runId, 'no-effect-thrice', now);
    }
    return true;
  });
}

const isOver = ({ lease }: Step, now: number, visit: string | undefined): boolean =>
  lease === null || now > lease.until || now < lease.deadline - DEADLINE_MS - CLOCK_SLACK_MS || lease.visit === visit;

/** claimed -> unknown, for every lease that nobody can still be working on. `visit`: a page that asks for work holds no claim of its own any more. */
export async function expire(db: Db, now: number, visit?: string): Promise<number> {
  // Most questions find nothing in flight; a transaction that may write would cost a flush to disk each time.
  if ((await db.steps.where('status').equals('claimed').count()) === 0) return 0;
  return db.transaction('rw', runTables(db), async () => {
    const claimed = await db.steps.where('status').equals('claimed').toArray();
    const overdue = claimed.filter((s) => isOver(s, now, visit));
    for (const step of overdue) {
      const outcome = step.dry ? 'too-late' : 'could-not-tell'; // a dry run has clicked nothing for sure
      await conclude(db, step, { outcome, evidence: 'none', clicked: false }, now);
    }
    return overdue.length;
  });
}

/** Leases that end far ahead because the clock was set back end soon instead: a click that could still come has come by then. */
export async function shortenLeases(db: Db, now: number): Promise<void> {
  const until = now + LEASE_MS;
  const held = await db.steps.where('status').anyOf('claimed', 'unknown').toArray();
  await db.steps.bulkPut(
    held.map((s) => (s.lease === null ? s : { ...s, lease: { ...s.lease, until: Math.min(s.lease.until, until) } })),
  );
}

/**
 * unknown -> done (found settled) | planned (found open and untouched; skipped where its run is over) | needs-person (cannot be told).
 */
export async function resolve(db: Db, step: Step, found: 'settled' | 'open' | 'untold', now: number): Promise<void> {
  await db.transaction('rw', runTables(db), async () => {
    const fresh = await db.steps.get(step.id);
    if (fresh?.status !== 'unknown') return;
    const run = await db.runs.get(fresh.runId);
    const isLive = run?.status === 'running' || run?.status === 'paused';
    if (found === 'settled') {
      await conclude(db, fresh, { outcome: 'settled-probably', evidence: 'gone-neighbours-stay', clicked: true }, now);
    } else if (found === 'open' && !isLive) {
      await conclude(db, fresh, { outcome: 'taken-back', evidence: 'none', clicked: false }, now);
    } else if (found === 'open' && fresh.looks < MAX_LOOKS) {
      await db.effects.update(effectId(fresh), { state: 'void' });
      await db.steps.put({ ...fresh, status: 'planned', lease: null, looks: fresh.looks + 1, outcome: null });
    } else {
      await finishStep(db, fresh, 'needs-person', 'could-not-tell', now);
      await markRow(db, fresh, 'could-not-tell', now);
    }
  });
}

const PATIENCE_MS = 7 * 86_400_000;

/** unknown -> needs-person, for what no page has been able to tell for a week. */
export async function giveUp(db: Db, now: number): Promise<void> {
  for (const step of await db.steps.where('status').equals('unknown').toArray()) {
    if (step.lease === null || Math.abs(now - step.lease.until) > PATIENCE_MS) await resolve(db, step, 'untold', now);
  }
}

/** planned -> skipped or failed without any claim: what the page showed made the step impossible. Looked at again first, where the outcome allows it. */
export async function leave(db: Db, step: Step, outcome: Outcome, now: number): Promise<void> {
  await db.transaction('rw', runTables(db), async () => {
    const fresh = await db.steps.get(step.id);
    if (fresh?.status === 'planned') await conclude(db, fresh, { outcome, evidence: 'none', clicked: false }, now);
  });
}

/** planned -> failed for everything that a complete reading did not show: these people took their invitation back, or it was settled elsewhere. */
export async function leaveAbsent(db: Db, runId: string, isProved: boolean, now: number): Promise<void> {
  await db.transaction('rw', runTables(db), async () => {
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
  const ofRows = planned.filter((s) => !s.dry);
  const rows = await db.invitations.bulkGet(ofRows.map((s) => s.invitationId));
  const back = ofRows.flatMap((step, i) => {
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
  return db.transaction('rw', runTables(db), async () => {
    const steps = (await db.steps.where('invitationId').equals(invitationId).toArray()).filter(
      (s) => s.status === 'needs-person',
    );
    const row = await db.invitations.get(invitationId);
    if (steps.length === 0) return false;
    for (const step of steps) {
      await db.steps.put({ ...step, status: wasAccepted ? 'done' : 'skipped' });
      await db.effects.update(effectId(step), { state: wasAccepted ? 'confirmed' : 'void' });
    }
    const code = steps[0]?.action === 'ignore' ? ('ignored' as const) : ('accepted' as const);
    const outcome = wasAccepted ? { code, at: now } : null;
    await db.log.add({
      at: now,
      code: 'answered',
      by: 'person',
      invitationId,
      ...(steps[0] === undefined ? {} : { runId: steps[0].runId }),
      ...(wasAccepted ? { outcome: code } : {}),
    });
    if (row === undefined) return true;
    const status = wasAccepted ? 'settled' : row.status;
    await db.invitations.put(placed({ ...row, status, outcome, decision: wasAccepted ? row.decision : null }));
    if (!wasAccepted) await dropEmptyReplies(db, [invitationId]);
    return true;
  });
}
