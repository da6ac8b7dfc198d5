/**
 * The claim: how a step begins, and how it ends by the page's word or for want of it. Write ahead, act, confirm: the claim and the intended effect
 * are on disk before the page may click.
 */

import type { Db } from '../db/open';
import type { Lease, Step } from '../db/schema';
import { dayOf } from '../domain/day';
import type { StepResult } from '../domain/outcome';
import { objectionTo, type Row } from '../domain/row';
import { isActRun } from '../domain/run';
import type { StepQuestion } from '../domain/step';
import { patchRun, pause, runTables } from './life';
import { conclude, effectId, finishStep, markRow } from './settle';

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
  at: { readonly now: number; readonly token: string; readonly nextAt: number },
  by: Asker,
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
    const { visit, asked } = by;
    const lease: Lease = {
      token: at.token,
      visit,
      asked,
      deadline: at.now + DEADLINE_MS,
      until: at.now + LEASE_MS,
    };
    const claimed: Step = { ...fresh, ...neighbours, status: 'claimed', lease };
    const intended = {
      id: effectId(step),
      stepId: step.id,
      at: at.now,
      day: dayOf(at.now),
      state: 'intended',
    } as const;
    await Promise.all([
      step.dry ? null : db.effects.put(intended),
      db.steps.put(claimed),
      patchRun(db, step.runId, { nextAt: at.nextAt, clockAt: at.now }),
    ]);
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
    const refusal = result.isLimit === true ? 'connection-limit' : 'refused';
    if (result.outcome === 'refused') await pause(db, step.runId, refusal, now);
    if (result.outcome !== 'no-effect') return true;
    const run = await db.runs.get(step.runId);
    if (isActRun(run) && run.noEffectInRow >= NO_EFFECT_LIMIT) await pause(db, step.runId, 'no-effect-thrice', now);
    return true;
  });
}

/** A load of the page, and which of its questions this is. */
export type Asker = Pick<StepQuestion, 'visit' | 'asked'>;

/** True where the question was sent by the load that holds the claim, after the claim was answered: not a question that came late or twice. */
export const isAfter = (lease: Lease, by: Asker): boolean => lease.visit === by.visit && by.asked > lease.asked;

const isOver = ({ lease }: Step, now: number, by: Asker | undefined): boolean =>
  lease === null ||
  now > lease.until ||
  now < lease.deadline - DEADLINE_MS - CLOCK_SLACK_MS ||
  (by !== undefined && isAfter(lease, by));

/** claimed -> unknown, for every lease that nobody can still be working on. `by`: a page that asks anew holds no claim of its own any more. */
export async function expire(db: Db, now: number, by?: Asker): Promise<number> {
  // Most questions find nothing in flight; a transaction that may write would cost a flush to disk each time.
  if ((await db.steps.where('status').equals('claimed').count()) === 0) return 0;
  return db.transaction('rw', runTables(db), async () => {
    const claimed = await db.steps.where('status').equals('claimed').toArray();
    const overdue = claimed.filter((s) => isOver(s, now, by));
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
