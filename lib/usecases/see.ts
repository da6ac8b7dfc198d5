/** Recording what the page shows: new invitations are judged and placed, known ones brought up to date, nothing is ever lost. */

import { CLASSIFIER_VERSION } from '../classify/version';
import { matching, provisionalId, rekey } from '../db/identity';
import type { Db } from '../db/open';
import { isNoteComplete, type Observation } from '../domain/invitation';
import type { Row } from '../domain/row';
import type { Verdict } from '../domain/verdict';
import { liveRun, patchRun } from '../jobs/life';
import { helped, type Judging } from './judging';

export type Judge = (card: Observation) => Verdict;

const OBSERVED = (card: Observation) => ({
  personId: card.personId,
  kind: card.kind,
  name: card.name,
  headline: card.headline,
  note: card.note,
  noteHash: card.noteHash,
  mutuals: card.mutuals,
  verified: card.verified,
  followsYou: card.followsYou,
  messagePath: card.messagePath,
  ageText: card.ageText,
  doubts: card.doubts,
});

function newRow(card: Observation, id: string, order: number, now: number, judged: Judge): Omit<Row, 'split'> {
  return {
    ...OBSERVED(card),
    id,
    firstSeenAt: now,
    lastSeenAt: now,
    order,
    status: 'open',
    verdict: judged(card),
    verdictVersion: CLASSIFIER_VERSION,
    correction: null,
    decision: null,
    outcome: null,
  };
}

/** After a reload LinkedIn shows long notes folded again. The beginning of a note that is known to its end is no other note. */
function unfolded(card: Observation, row: Row): Observation {
  const isFolded = card.doubts.includes('expander-closed') && isNoteComplete(row.doubts);
  const begins = card.note !== null && row.note?.startsWith(card.note.replace(/[…\s]+$/u, '')) === true;
  if (!isFolded || !begins) return card;
  const doubts = card.doubts.filter((d) => d !== 'expander-closed');
  return { ...card, note: row.note, noteHash: row.noteHash, doubts };
}

/** A row seen again. What was decided on another text is no longer decided; what was settled stays settled. */
function seenAgain(row: Row, seen: Observation, now: number, judged: Judge): Omit<Row, 'split'> {
  const card = unfolded(seen, row);
  const isNew = row.status === 'imported'; // known from the export, judged without a headline
  const isSame = row.noteHash === card.noteHash && !isNew;
  const isOpen = row.status === 'open' || row.status === 'gone';
  const wasDecided = row.decision !== null && !isSame && isOpen;
  return {
    ...row,
    ...OBSERVED(card),
    lastSeenAt: now,
    status: row.status === 'gone' || isNew ? 'open' : row.status,
    ...(isNew ? { firstSeenAt: now } : {}),
    ...(isSame ? {} : { verdict: judged(card), verdictVersion: CLASSIFIER_VERSION, correction: null }),
    ...(wasDecided ? { decision: null, outcome: { code: 'changed', at: now } } : {}),
  };
}

const FULL_BATCH = 10;
/** The page's first cards are recorded before a run begins; known from an earlier sitting is what ends a reading of only what is new. */
const SAME_SITTING_MS = 10 * 60_000;

/** Records one batch of cards in one transaction. Returns how many were new. */
export async function see(
  db: Db,
  cards: readonly Observation[],
  now: number,
  judged: Judge,
  helps: Judging['helps'] = () => [],
): Promise<number> {
  const tables = [db.invitations, db.steps, db.effects, db.replies, db.runs, db.log];
  return db.transaction('rw', tables, async () => {
    const byId = await db.invitations.bulkGet(cards.map((c) => c.invitationId ?? ''));
    const known = await db.invitations
      .where('personId')
      .anyOf(cards.flatMap((c, i) => (byId[i] === undefined ? [c.personId] : [])))
      .toArray();
    const run = await liveRun(db);
    let order = ((await db.invitations.orderBy('order').last())?.order ?? 0) + 1;
    const rows: Row[] = [];
    const tally = { read: 0, people: 0, withNote: 0 };
    let fresh = 0;
    let wasKnownBefore = true;
    for (const [i, card] of cards.entries()) {
      const ofPerson = known.filter((r) => r.personId === card.personId);
      let row = matching(card, byId[i], ofPerson);
      if (row !== undefined && card.invitationId !== null && row.id !== card.invitationId) {
        row = await rekey(db, row, card.invitationId);
      }
      const read = row?.status === 'imported' ? undefined : row; // an export is no reading
      const isCounted = read !== undefined && run !== null && read.lastSeenAt >= run.startedAt;
      if (!isCounted) {
        tally.read += 1;
        if (card.kind === 'person') tally.people += 1;
        if (card.note !== null) tally.withNote += 1;
      }
      wasKnownBefore &&= read !== undefined && now - read.firstSeenAt > SAME_SITTING_MS;
      if (row === undefined) {
        const id = card.invitationId ?? provisionalId(card.personId, ofPerson);
        const made = helped(newRow(card, id, order, now, judged), { helps });
        known.push(made);
        rows.push(made);
        order += 1;
        fresh += 1;
      } else {
        rows.push(helped(seenAgain(row, card, now, judged), { helps }));
      }
    }
    await db.invitations.bulkPut(rows);
    if (run?.status === 'running' && run.kind !== 'list') {
      const people = run.people + tally.people;
      const withNote = run.withNote + tally.withNote;
      await patchRun(db, run.id, {
        ...(people > run.people ? { people, withNote } : {}),
        ...(run.kind === 'read'
          ? { read: run.read + tally.read, metKnown: run.metKnown || (cards.length >= FULL_BATCH && wasKnownBefore) }
          : {}),
      });
    }
    return fresh;
  });
}
