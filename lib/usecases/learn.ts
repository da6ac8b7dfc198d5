/** A correction teaches: it is kept, the local layer is learnt anew from all that are kept. */

import { commonnessOf, learn, lessonOf } from '../classify/learn';
import { CLASSIFIER_VERSION } from '../classify/version';
import type { Db } from '../db/open';
import { learnt } from '../db/queries';
import type { Fact, KeptCorrection } from '../db/schema';
import type { Row } from '../domain/row';

type Learnt = Extract<Fact, { key: 'learnt' }>;

/** Older ones give way: what was said last counts most anyway. */
const KEPT_MOST = 500;
/** Other notes that tell which words are common; more would tell no more. */
const OTHERS_MOST = 1000;
/** Age alone changes what was learnt, so now and then it is learnt anew without a correction. */
const FRESH_MS = 7 * 86_400_000;

export const learntOf = async (db: Db): Promise<Learnt> =>
  (await learnt(db)) ?? { key: 'learnt', corrections: [], weights: {}, at: 0 };

const lessonFor = (row: Pick<Row, 'note' | 'name' | 'headline'>, own: readonly string[]) =>
  lessonOf({ note: row.note }, { sender: { name: row.name, headline: row.headline }, own });

/** The corrections as the present classifier reads them; one whose note is gone stays as it was. */
async function asReadNow(db: Db, kept: readonly KeptCorrection[], own: readonly string[]): Promise<KeptCorrection[]> {
  const stale = kept.filter((c) => c.version !== CLASSIFIER_VERSION);
  const rows = new Map((await db.invitations.bulkGet(stale.map((c) => c.invitationId))).map((row) => [row?.id, row]));
  return kept.map((c) => {
    const row = c.version === CLASSIFIER_VERSION ? undefined : rows.get(c.invitationId);
    const isThere = row !== undefined && row.note !== null && row.noteHash === c.noteHash;
    return isThere ? { ...c, ...lessonFor(row, own), version: CLASSIFIER_VERSION } : c;
  });
}

async function relearn(db: Db, kept: readonly KeptCorrection[], own: readonly string[], now: number): Promise<void> {
  const corrections = await asReadNow(db, kept, own);
  const corrected = new Set(corrections.map((c) => c.noteHash));
  const others = await db.invitations
    .orderBy('lastSeenAt')
    .reverse()
    .filter((row) => row.note !== null && !corrected.has(row.noteHash))
    .limit(OTHERS_MOST)
    .toArray();
  const { weights } = learn(corrections, commonnessOf(others.map((row) => lessonFor(row, own))), now);
  await db.facts.put({ key: 'learnt', corrections, weights, at: now });
}

/** Keeps or takes back what the person said of a note; nothing of a note that can teach nothing. */
export async function teach(
  db: Db,
  row: Row,
  as: Row['correction'],
  own: readonly string[],
  now: number,
): Promise<void> {
  const before = (await learntOf(db)).corrections;
  const rest = before.filter((c) => c.noteHash !== row.noteHash);
  const lesson = lessonFor(row, own);
  const isTaught = as !== null && row.note !== null && lesson.keys.length > 0;
  if (!isTaught && rest.length === before.length) return;
  const { id: invitationId, noteHash } = row;
  const one = { noteHash, invitationId, ...lesson, personal: as === 'reason', version: CLASSIFIER_VERSION, at: now };
  await relearn(db, isTaught ? [...rest, one].slice(-KEPT_MOST) : rest, own, now);
}

/** With every start: a new classifier reads the corrections anew, and what is old counts less by and by. */
export async function refresh(db: Db, own: readonly string[], now: number): Promise<void> {
  const { corrections, at } = await learntOf(db);
  const isStale = now - at > FRESH_MS || corrections.some((c) => c.version !== CLASSIFIER_VERSION);
  if (corrections.length > 0 && isStale) await relearn(db, corrections, own, now);
}

export const forgetLearnt = (db: Db): Promise<void> => db.facts.delete('learnt');
