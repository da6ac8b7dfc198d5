import { beforeEach, expect, it } from 'vitest';
import type { Db } from '../../lib/db/open';
import { countSplits, openReplies, rowsOf } from '../../lib/db/queries';
import { correct, decide, settleByPerson, undecide } from '../../lib/usecases/decide';
import { markReply, markSent, saveDraft } from '../../lib/usecases/reply';
import { startRun } from '../../lib/usecases/run';
import { see } from '../../lib/usecases/see';
import { card, cards, freshDb, plainJudge, seeAll } from '../support/make';

let db: Db;
beforeEach(() => {
  db = freshDb();
});

it('puts each invitation in exactly one tab, and the tabs add up to what was read', async () => {
  await seeAll(db, [
    card(1),
    card(2, { note: 'We met in Bergen' }),
    card(3, { kind: 'newsletter' }),
    card(4, { doubts: ['accept-is-link'] }),
    card(5, { doubts: ['text-left-over'] }),
  ]);
  const counts = await countSplits(db);
  expect(counts).toMatchObject({ 'no-note': 1, reason: 1, 'not-person': 1, 'own-click': 1, unsure: 1 });
  expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(5);
});

it('keeps LinkedIn’s order', async () => {
  await seeAll(db, [card(9), card(3), card(7)]);
  expect((await rowsOf(db, 'no-note')).map((r) => r.id)).toEqual(['9', '3', '7']);
});

it('joins a card without a number to the person’s open row, and moves the row to the number when the page shows it', async () => {
  await seeAll(db, [card(1, { invitationId: null })]);
  await decide(db, ['person-1#1'], 'reply', 2);
  await saveDraft(db, 'person-1#1', 'Dear Person', 3);
  await startRun(db, [{ id: 'person-1#1', kind: 'reply' }], {
    runId: 'run',
    words: '',
    now: 4,
    graceMs: 0,
    dry: false,
    agreed: true,
  });
  await see(db, [card(1)], 5, plainJudge);
  expect(await db.invitations.count()).toBe(1);
  expect((await db.invitations.get('1'))?.decision?.kind).toBe('reply');
  expect((await db.replies.get('1'))?.draft).toBe('Dear Person');
  expect((await db.steps.toArray()).map((s) => [s.id, s.invitationId])).toEqual([['run:1:accept', '1']]);
});

it('joins no invitations to one page: several people may send them, with a number and without', async () => {
  const page = { kind: 'page', personId: '/company/quillstone' } as const;
  await seeAll(db, [card(1, page), card(2, { ...page, invitationId: null }), card(3, page)]);
  await seeAll(db, [card(2, { ...page, invitationId: null }), card(4, page)]);
  expect((await rowsOf(db, 'not-person')).map((r) => r.id)).toEqual(['1', '/company/quillstone#1', '3', '4']);
});

it('does not join two people of one name', async () => {
  await seeAll(db, [card(1, { invitationId: null, name: 'Kim' }), card(2, { invitationId: null, name: 'Kim' })]);
  expect(await db.invitations.count()).toBe(2);
});

it('takes a decision back when the note changed after it, and says so', async () => {
  await seeAll(db, cards(1));
  await decide(db, ['1'], 'silent', 2);
  await see(db, [card(1, { note: 'We met in Bergen' })], 3, plainJudge);
  expect(await db.invitations.get('1')).toMatchObject({
    decision: null,
    split: 'reason',
    outcome: { code: 'changed' },
  });
});

it('knows a note that LinkedIn has folded again after a reload, and keeps what was decided on it', async () => {
  const whole = 'We met in Bergen after your talk, and you promised me the handover sheet.';
  await seeAll(db, [card(1, { note: whole })]);
  await decide(db, ['1'], 'reply', 2);
  await see(db, [card(1, { note: 'We met in Bergen after your …', doubts: ['expander-closed'] })], 3, plainJudge);
  expect(await db.invitations.get('1')).toMatchObject({ note: whole, decision: { kind: 'reply' }, doubts: [] });
  await see(db, [card(1, { note: 'Buy now …', doubts: ['expander-closed'] })], 4, plainJudge);
  expect(await db.invitations.get('1')).toMatchObject({ decision: null, outcome: { code: 'changed' } });
});

it('keeps a correction while the note stays the same, over the classifier', async () => {
  await seeAll(db, [card(1, { note: 'We met in Bergen' })]);
  await correct(db, '1', 'no-reason', 2);
  await see(db, [card(1, { note: 'We met in Bergen' })], 3, plainJudge);
  expect((await db.invitations.get('1'))?.split).toBe('no-reason');
  await correct(db, '1', null, 4);
  expect((await db.invitations.get('1'))?.split).toBe('reason');
});

it('decides only what a run may settle, but anything may wait for later', async () => {
  await seeAll(db, [card(1), card(2, { kind: 'event' }), card(3, { doubts: ['expander-closed'] })]);
  expect(await decide(db, ['1', '2', '3'], 'silent', 2)).toBe(1);
  expect(await decide(db, ['2', '3'], 'later', 2)).toBe(2);
});

it('queues a reply with the decision, and drops it with the decision unless something was written', async () => {
  await seeAll(db, cards(2));
  await decide(db, ['1', '2'], 'reply', 2);
  expect(await openReplies(db)).toHaveLength(2);
  await saveDraft(db, '2', 'Dear Person', 3);
  await undecide(db, ['1', '2'], 4);
  expect((await openReplies(db)).map((r) => r.reply.invitationId)).toEqual(['2']);
});

it('takes a decision back in the middle of a run as long as its step has not begun', async () => {
  await seeAll(db, cards(2));
  await startRun(
    db,
    [
      { id: '1', kind: 'silent' },
      { id: '2', kind: 'silent' },
    ],
    { runId: 'run', words: '', now: 1, graceMs: 0, dry: false, agreed: true },
  );
  await undecide(db, ['2'], 2);
  expect((await db.steps.toArray()).map((s) => s.invitationId)).toEqual(['1']);
  expect(await db.runs.get('run')).toMatchObject({ total: 1 });
});

it('notes the person’s own click as their decision', async () => {
  await seeAll(db, cards(1));
  expect(await settleByPerson(db, { invitationId: '1', personId: 'person-1' }, 'accept', 2)).toBe(true);
  expect(await db.invitations.get('1')).toMatchObject({
    status: 'settled',
    decision: { by: 'person' },
    outcome: { code: 'accepted' },
  });
  expect((await db.log.toArray()).map((e) => e.code)).toEqual(['own-click']);
});

it('marks a reply sent only where it was opened', async () => {
  await seeAll(db, cards(2));
  await decide(db, ['1', '2'], 'reply', 2);
  await markReply(db, '1', 'opened', 3);
  await markSent(db, 'person-1', 4);
  await markSent(db, 'person-2', 4);
  expect((await db.replies.get('1'))?.state).toBe('sent');
  expect((await db.replies.get('2'))?.state).toBe('queued');
});

it('writes no name and no note into the log', async () => {
  await seeAll(db, [card(1, { note: 'We met in Bergen', name: 'Ottilie Sand' })]);
  await decide(db, ['1'], 'reply', 2);
  await correct(db, '1', 'no-reason', 3);
  expect(JSON.stringify(await db.log.toArray())).not.toMatch(/Bergen|Ottilie/);
});
