/**
 * The arrows of a step's life. One function an arrow, each one transaction; nothing else writes a step's status.
 *
 *   planned -> claimed -> done | failed | skipped | planned        claimed -> unknown -> done | planned | skipped | needs-person
 *
 * How a step is claimed and reported stands in claims.ts; here is what happens to steps outside a claim.
 */

import type { Db } from '../db/open';
import type { Step } from '../db/schema';
import { MAX_LOOKS, type Outcome } from '../domain/outcome';
import { placed } from '../domain/row';
import { finish, runTables } from './life';
import { conclude, dropEmptyReplies, effectId, finishStep, isLive, markRow } from './settle';

/**
 * unknown -> done (found settled) | planned (found open and untouched; skipped where its run is over) | needs-person (cannot be told).
 */
export async function resolve(db: Db, step: Step, found: 'settled' | 'open' | 'untold', now: number): Promise<void> {
  await db.transaction('rw', runTables(db), async () => {
    const fresh = await db.steps.get(step.id);
    if (fresh?.status !== 'unknown') return;
    if (found === 'settled') {
      await conclude(db, fresh, { outcome: 'settled-probably', evidence: 'gone-neighbours-stay', clicked: true }, now);
    } else if (found === 'open' && !(await isLive(db, fresh.runId))) {
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

/**
 * planned -> failed for everything that the page did not show, and the end of the run. `isProved`: after a complete reading; these people took their
 * invitation back, or it was settled elsewhere. False where a step is still on its way: another page was quicker, and the run goes on.
 */
export async function closeRun(db: Db, runId: string, isProved: boolean, now: number): Promise<boolean> {
  return db.transaction('rw', runTables(db), async () => {
    if ((await inHand(db, runId)) > 0) return false;
    const planned = await db.steps.where('[runId+status]').equals([runId, 'planned']).toArray();
    for (const step of planned) {
      await finishStep(db, step, 'failed', 'not-on-page', now);
      await markRow(db, step, 'not-on-page', now, isProved ? 'gone' : 'open');
      const { invitationId } = step;
      if (isProved && !step.dry) await db.log.add({ at: now, code: 'gone', by: 'linkedin', runId, invitationId });
    }
    return finish(db, runId, now);
  });
}

/** Steps of a run that have begun and not ended. */
export async function inHand(db: Db, runId: string): Promise<number> {
  const counts = await Promise.all(
    ['claimed', 'unknown'].map((status) => db.steps.where('[runId+status]').equals([runId, status]).count()),
  );
  return counts.reduce((a, b) => a + b, 0);
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
