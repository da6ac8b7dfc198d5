/** Names and notes are kept only as long as they are of use: people settled silently are forgotten after a while, ids and outcomes stay. */

import type { Db } from '../db/open';
import { DAY_MS } from '../domain/day';
import { hashOf } from '../domain/invitation';
import type { Row } from '../domain/row';

const isOld = (row: Row, before: number): boolean =>
  row.decision?.kind !== 'reply' && row.name !== '' && (row.outcome?.at ?? row.lastSeenAt) < before;

/** Empties name, headline and note of everybody who was settled without a reply more than `keepDays` ago (0: of nobody). Returns how many. */
export async function forgetOld(db: Db, now: number, keepDays: number): Promise<number> {
  if (keepDays === 0) return 0;
  const before = now - keepDays * DAY_MS;
  // By the index of the last sight: this runs with every start of the service worker and must not read everybody.
  const longUnseen = await db.invitations.where('lastSeenAt').below(before).toArray();
  const old = longUnseen.filter((row) => row.status !== 'open' && isOld(row, before));
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
