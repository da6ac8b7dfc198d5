/** Which row a card belongs to. LinkedIn's number is the identity where the page shows it; else the person and a counter. */

import { type CardIdentity, isProfile } from '../domain/invitation';
import type { Row } from '../domain/row';
import type { Db } from './open';

/** Ids of the rows that the cards belong to, in the same order; null for a card that was never recorded. */
export async function idsOf(db: Db, cards: readonly CardIdentity[]): Promise<(string | null)[]> {
  const nameless = cards.filter((c) => c.invitationId === null).map((c) => c.personId);
  const rows = nameless.length === 0 ? [] : await db.invitations.where('personId').anyOf(nameless).toArray();
  const open = new Map(rows.filter((r) => r.status === 'open').map((r) => [r.personId, r.id]));
  return cards.map((c) => c.invitationId ?? open.get(c.personId) ?? null);
}

/**
 * The row of one card, or undefined. A card that shows its number claims the one open row of its person that was kept without one. Not so for
 * what is no person: several people may invite to one page, each with an invitation of their own.
 */
export function matching(card: CardIdentity, byId: Row | undefined, ofPerson: readonly Row[]): Row | undefined {
  if (byId !== undefined) return byId;
  const open = ofPerson.filter((r) => r.status === 'open' || r.status === 'imported');
  if (!isProfile(card.personId)) return card.invitationId === null ? open.find((r) => isProvisional(r.id)) : undefined;
  if (card.invitationId === null) return open[0];
  const provisional = open.filter((r) => isProvisional(r.id));
  return provisional.length === 1 ? provisional[0] : undefined;
}

export const isProvisional = (id: string): boolean => id.includes('#');

/** An id for a card without a number, free among the person's rows. */
export function provisionalId(personId: string, taken: readonly Row[]): string {
  let n = 1;
  while (taken.some((r) => r.id === `${personId}#${n}`)) n += 1;
  return `${personId}#${n}`;
}

/** Moves a row and everything that hangs on it to LinkedIn's own id. Runs in the caller's transaction. */
export async function rekey(db: Db, row: Row, id: string): Promise<Row> {
  const moved: Row = { ...row, id };
  const steps = await db.steps.where('invitationId').equals(row.id).toArray();
  for (const step of steps) {
    const next = { ...step, id: `${step.runId}:${id}:${step.action}`, invitationId: id };
    const effect = await db.effects.get(`${step.action}:${row.id}`);
    if (effect !== undefined) {
      await db.effects.delete(effect.id);
      await db.effects.put({ ...effect, id: `${step.action}:${id}`, stepId: next.id });
    }
    await db.steps.delete(step.id);
    await db.steps.put(next);
  }
  const reply = await db.replies.get(row.id);
  if (reply !== undefined) {
    await db.replies.delete(row.id);
    await db.replies.put({ ...reply, invitationId: id });
  }
  await db.invitations.delete(row.id);
  await db.invitations.put(moved);
  return moved;
}
