/** Looking after a step whose end nobody saw: what the page shows now decides, or nothing does. */

import type { Db } from '../db/open';
import type { Lease, Step } from '../db/schema';
import type { Mounted, StepQuestion } from '../domain/step';
import { isAfter, LEASE_MS } from './claims';
import type { Since } from './since';
import { resolve } from './steps';

export type Found = 'settled' | 'open' | 'cannot-tell-yet';

/** Nearest neighbours of a card in page order, nearest first: remembered with the claim. */
export function neighboursOf(
  ids: readonly (string | null)[],
  index: number,
  reach = 5,
): Pick<Step, 'before' | 'after'> {
  const known = (from: readonly (string | null)[]): string[] => from.flatMap((id) => (id === null ? [] : [id]));
  return {
    before: known(ids.slice(Math.max(0, index - reach), index)).reverse(),
    after: known(ids.slice(index + 1, index + 1 + reach)),
  };
}

/** What is known of time while a page asks. */
export interface Times {
  readonly now: number;
  readonly since: Since;
}

/** Milliseconds until a page loaded then would come after this lease by either clock; none left where that time has come. */
export const restOf = ({ token, until }: Lease, { now, since }: Times): number =>
  Math.max(until - now, LEASE_MS - since(token));

/** Whether the asking page was loaded after this lease had ended, by the computer's clock and by the one that nobody can set. */
export const isLater = (lease: Lease, { loadedAt, visit }: StepQuestion, times: Times): boolean =>
  restOf(lease, times) < Math.min(0, loadedAt - times.now) && !lease.early?.includes(visit);

/**
 * A page tells the truth about a step only if it was loaded after the lease ended (its server has answered by then), or if it is the very load that
 * held the claim and asks anew: that one knows whether it clicked. Absence counts only between neighbours that are still there; a card that stood first needs
 * none before it, since every load begins at the top of the list.
 */
export function lookFor(step: Step, question: StepQuestion, ids: readonly (string | null)[], times: Times): Found {
  if (step.lease === null) return 'cannot-tell-yet';
  const isOwn = isAfter(step.lease, question);
  const comesLater = isLater(step.lease, question, times);
  const at = ids.indexOf(step.invitationId);
  if (at >= 0) {
    const card: Mounted | undefined = question.mounted[at];
    return comesLater || (isOwn && card?.touched === false) ? 'open' : 'cannot-tell-yet';
  }
  if (!isOwn && !comesLater) return 'cannot-tell-yet';
  const before = step.before.map((id) => ids.indexOf(id)).find((i) => i >= 0);
  const after = step.after.map((id) => ids.indexOf(id)).find((i) => i >= 0);
  const isAfterThere = after !== undefined && (before === undefined ? step.before.length === 0 : before < after);
  return isAfterThere ? 'settled' : 'cannot-tell-yet';
}

/** Looks after every step whose end nobody saw, of whichever run: a run that was stopped may have left one behind. */
export async function lookAfterUnknown(
  db: Db,
  question: StepQuestion,
  ids: readonly (string | null)[],
  times: Times,
): Promise<void> {
  for (const step of await db.steps.where('status').equals('unknown').toArray()) {
    await noteEarly(db, step, question.visit, times.now);
    const found = lookFor(step, question, ids, times);
    if (found !== 'cannot-tell-yet') await resolve(db, step, found, times.now);
  }
}

/** Remembers a load that asks while the lease still runs: it can never count as one that came later. */
async function noteEarly(db: Db, { id, lease }: Step, visit: string, now: number): Promise<void> {
  if (lease === null || now > lease.until || lease.early?.includes(visit)) return;
  await db.steps.update(id, { lease: { ...lease, early: [...(lease.early ?? []), visit] } });
}
