import { beforeEach, expect, it } from 'vitest';
import { idsOf } from '../../lib/db/identity';
import type { Db } from '../../lib/db/open';
import { DEFAULT_PACE } from '../../lib/domain/pace';
import type { ReadRun } from '../../lib/domain/run';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { finish } from '../../lib/jobs/life';
import { next } from '../../lib/jobs/next';
import { resume, startReading } from '../../lib/jobs/runs';
import { startRun } from '../../lib/usecases/run';
import { see } from '../../lib/usecases/see';
import { card, cards, freshDb, pageReport, plainJudge, question } from '../support/make';

let db: Db;
let now: number;
beforeEach(() => {
  db = freshDb();
  now = 1_000_000;
});

const terms = {
  now: () => now,
  random: () => 0.5,
  token: () => 'token',
  pace: DEFAULT_PACE,
  floorMs: 2000,
  since: () => 0,
  version: 'v',
};
const ask = (q: StepQuestion): Promise<StepAnswer> => next(db, q, (list) => idsOf(db, list), terms);
const run = async (): Promise<ReadRun> => (await db.runs.get('read')) as ReadRun;
const counting = (count: number, of: number, others: readonly { name: string; count: number }[] = []) =>
  pageReport({
    cards: count,
    buckets: [{ name: 'Focused', count: of, shown: true }, ...others.map((o) => ({ ...o, shown: false }))],
  });

it('brings more until LinkedIn’s own count is reached, with a pause between two loads', async () => {
  await startReading(db, 'read', true, now);
  await see(db, cards(10), now, plainJudge);
  expect(await ask(question(cards(10), { report: counting(10, 20) }))).toEqual({ do: 'bring-more' });
  expect(await ask(question(cards(10), { report: counting(10, 20) }))).toEqual({ do: 'wait', ms: 2250 });
  now += 2250;
  await see(db, cards(20).slice(10), now, plainJudge);
  expect(await ask(question(cards(20), { report: counting(20, 20) }))).toEqual({ do: 'stop' });
  expect(await run()).toMatchObject({ status: 'finished', read: 20, people: 20, expected: 20, bucket: 'Focused' });
});

it('counts a card once, however often it is reported', async () => {
  await startReading(db, 'read', true, now);
  for (let i = 0; i < 3; i += 1) {
    await see(db, cards(10), now, plainJudge);
    now += 10;
  }
  expect((await run()).read).toBe(10);
});

it('counts known cards too, for progress is against LinkedIn’s count', async () => {
  await see(db, cards(10), now, plainJudge);
  now += 1;
  await startReading(db, 'read', true, now);
  await see(db, cards(10), now, plainJudge);
  expect((await run()).read).toBe(10);
});

it('names the other bucket and how many wait there', async () => {
  await startReading(db, 'read', true, now);
  await ask(question([], { report: counting(0, 39, [{ name: 'Other', count: 2 }]) }));
  expect((await run()).others).toEqual([{ name: 'Other', count: 2 }]);
});

it('ends at the first full batch of known cards unless all were asked for', async () => {
  await see(db, cards(10), now, plainJudge);
  now += 3_600_000;
  await startReading(db, 'read', false, now);
  await see(db, cards(10), now, plainJudge);
  expect(await ask(question(cards(10), { report: counting(10, 50) }))).toEqual({ do: 'stop' });
  expect((await run()).status).toBe('finished');
});

it('ends when the page brings nothing more, and says so where LinkedIn shows only ten', async () => {
  await startReading(db, 'read', true, now);
  await see(db, cards(10), now, plainJudge);
  expect(await ask(question(cards(10), { report: counting(10, 300), brought: 'nothing' }))).toEqual({ do: 'stop' });
  expect(await run()).toMatchObject({ status: 'finished', onlyFew: true, read: 10, expected: 300 });
});

it('pauses in a hidden tab, where LinkedIn loads nothing, and goes on by itself in front', async () => {
  await startReading(db, 'read', true, now);
  const hidden = { ...counting(10, 20), visible: false };
  await ask(question(cards(10), { report: hidden }));
  expect((await run()).pausedBecause).toBe('hidden-tab');
  await ask(question(cards(10), { report: hidden }));
  expect((await run()).status).toBe('paused');
  expect(await ask(question(cards(10), { report: counting(10, 20) }))).toEqual({ do: 'bring-more' });
});

it('asks after 200 people without one note, builds nothing silent on such a reading, and goes on when told to', async () => {
  await startReading(db, 'read', true, now);
  await see(db, cards(200), now, plainJudge);
  await ask(question(cards(200), { report: counting(200, 400) }));
  expect((await run()).pausedBecause).toBe('no-notes-seen');
  const how = { runId: 'list', words: '', now, graceMs: 0, dry: false, agreed: true };
  await db.runs.update('read', { status: 'stopped' });
  expect(await startRun(db, [{ id: '1', kind: 'silent' }], how)).toEqual({ ok: false, failure: 'no-notes-seen' });
  await db.runs.update('read', { status: 'paused' });
  await resume(db, 'read', 'person', now);
  expect((await ask(question(cards(200), { report: counting(200, 400) }))).do).toBe('bring-more');
  await finish(db, 'read', now);
  expect((await startRun(db, [{ id: '1', kind: 'silent' }], how)).ok).toBe(true);
});

it('sees one note and is not blind', async () => {
  await startReading(db, 'read', true, now);
  await see(db, [...cards(199), card(200, { note: 'We met at the harbour' })], now, plainJudge);
  expect((await ask(question(cards(200), { report: counting(200, 400) }))).do).toBe('bring-more');
});

it('is one at a time', async () => {
  expect(await startReading(db, 'read', true, now)).not.toBeNull();
  expect(await startReading(db, 'read-2', true, now)).toBeNull();
});
