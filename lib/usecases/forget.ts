/** Names and notes are kept only as long as they are of use: people settled silently are forgotten after a while, ids and outcomes stay. */

import type { Db } from '../db/open';
import { hashOf } from '../domain/invitation';
import type { Row } from '../domain/row';

export const KEEP_DAYS = 90;
const DAY_MS = 86_400_000;

const isOld = (row: Row, now: number): boolean =>
  row.decision?.kind !== 'reply' && row.name !== '' && now - (row.outcome?.at ?? row.lastSeenAt) > KEEP_DAYS * DAY_MS;

/** Empties name, headline and note of everybody who was settled without a reply more than `KEEP_DAYS` ago. Returns how many. */
export async function forgetOld(db: Db, now: number): Promise<number> {
  // By the index of the last sight: this runs with every start of the service worker and must not read everybody.
  const longUnseen = await db.invitations
    .where('lastSeenAt')
    .below(now - KEEP_DAYS * DAY_MS)
    .toArray();
  const old = longUnseen.filter((row) => row.status !== 'open' && isOld(row, now));
  await db.invitations.bulkPut(
    old.map((row) => ({
      ...row,
      name: '',
      headline: '',
      note: null,
      noteHash: hashOf(row.kind, null),
      messagePath: null,
      ageText: null,
      verdict: { ...row.verdict, trace: [] },
    })),
  );
  return old.length;
}
