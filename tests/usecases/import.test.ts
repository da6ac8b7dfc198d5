// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Db } from '../../lib/db/open';
import { countOpen, countSplits, lastReadAt } from '../../lib/db/queries';
import type { Incoming } from '../../lib/domain/archive';
import { cameAt, isActionable, type Row } from '../../lib/domain/row';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { startReading } from '../../lib/jobs/runs';
import { decide } from '../../lib/usecases/decide';
import { forgetOld } from '../../lib/usecases/forget';
import { type Importer, importerOf } from '../../lib/usecases/import';
import { judgingWith } from '../../lib/usecases/judging';
import { see } from '../../lib/usecases/see';
import { BAND } from '../classify/kinds';
import { card, freshDb, plainJudge } from '../support/make';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
let db: Db;
let importer: Importer;

const judging = async () => judgingWith(DEFAULT_SETTINGS, null);
const one = (n: number, more: Partial<Incoming> = {}): Incoming => ({
  line: n + 1,
  name: `Person ${n}`,
  slug: `person-${n}`,
  note: null,
  sentAt: NOW - 100 * DAY - n * DAY,
  ...more,
});
const bring = async (...incoming: Incoming[]) => {
  await importer.add('x', 0, incoming);
  return importer.store('x');
};
const rows = (): Promise<Row[]> => db.invitations.orderBy('order').toArray();

beforeEach(() => {
  db = freshDb();
  importer = importerOf(db, judging, () => NOW);
});

it('judges what came in and keeps it apart from what was read: in no tab, in no count, never carried out', async () => {
  const result = await bring(
    one(2, { note: BAND[0] ?? '' }),
    one(1),
    one(3, { note: "I'd like to join your network" }),
  );
  expect(result).toEqual({ added: 3, known: 0, repeated: 0, withReason: 1, unsure: expect.any(Number) });
  expect((await rows()).map((row) => row.personId)).toEqual(['person-1', 'person-2', 'person-3']);
  const row = (await rows())[1] as Row;
  expect(row).toMatchObject({ status: 'imported', split: 'imported', verdict: { label: 'personal' }, headline: '' });
  expect(cameAt(row)).toBe(NOW - 102 * DAY);
  expect(isActionable(row)).toBe(false);
  expect(await decide(db, [row.id], 'silent', NOW)).toBe(0);
  expect(Object.values(await countSplits(db)).reduce((a, b) => a + b, 0)).toBe(0);
  expect([await countOpen(db), await lastReadAt(db)]).toEqual([0, null]);
  expect(await db.log.toArray()).toMatchObject([{ code: 'imported', count: 3 }]);
});

it('never touches anybody known from the page, whatever the file says', async () => {
  await see(db, [card(1, { note: 'We met in Bergen', headline: 'Keeper of bees' })], NOW, plainJudge);
  const before = await rows();
  expect(await bring(one(1, { note: 'Buy now', name: 'Other' }), one(2))).toMatchObject({ added: 1, known: 1 });
  expect((await rows())[0]).toEqual(before[0]);
});

it('leaves people of a file without profiles alone where the name is known, and links others to LinkedIn’s search', async () => {
  await see(db, [card(1, { name: 'Ána Éxample' })], NOW, plainJudge);
  const old = { slug: null };
  const result = await bring(
    one(1, { ...old, name: 'Ana  example' }),
    one(2, { ...old, name: 'Bo Møck' }),
    one(3, { ...old, name: 'Bo Møck' }),
  );
  expect(result).toMatchObject({ added: 2, known: 1 });
  expect((await rows()).slice(1).map((row) => row.id)).toEqual([
    '/search/results/people/?keywords=Bo%20M%C3%B8ck#1',
    '/search/results/people/?keywords=Bo%20M%C3%B8ck#2',
  ]);
});

it('takes the last invitation of somebody who is in the file twice, and leaves out nobody else', async () => {
  const result = await bring(
    one(1, { sentAt: NOW - 9 * DAY, note: 'Second' }),
    one(1, { sentAt: NOW - 90 * DAY, note: 'First' }),
    one(2, { sentAt: null }),
  );
  expect(result).toMatchObject({ added: 2, repeated: 1 });
  expect((await rows()).map((row) => row.note)).toEqual(['Second', null]);
  expect(await bring(one(1), one(2))).toMatchObject({ added: 0, known: 2 });
});

it('becomes an open invitation when the page shows it, with the page’s number, headline and a verdict of its own', async () => {
  await bring(one(1, { note: 'Hello' }), one(2));
  const run = await startReading(db, 'r', false, NOW);
  await see(
    db,
    [card(1, { note: 'Hello', headline: 'Keeper of bees' }), card(2, { invitationId: null })],
    NOW + 1,
    plainJudge,
  );
  expect(await db.invitations.count()).toBe(2);
  expect(await db.invitations.get('1')).toMatchObject({
    status: 'open',
    split: 'reason',
    headline: 'Keeper of bees',
    firstSeenAt: NOW + 1,
    imported: { sentAt: NOW - 101 * DAY },
    verdict: { score: 1 },
  });
  expect((await db.invitations.get('person-2#1'))?.split).toBe('no-note');
  expect(await db.runs.get(run?.id ?? '')).toMatchObject({ metKnown: false, read: 2 });
});

it('does not end a reading of only what is new: imported people were never read', async () => {
  const many = Array.from({ length: 12 }, (_, i) => i + 1);
  await bring(...many.map((n) => one(n)));
  await see(
    db,
    many.map((n) => card(n)),
    NOW + 1,
    plainJudge,
  );
  await startReading(db, 'r', false, NOW + 2);
  await see(
    db,
    many.map((n) => card(n)),
    NOW + 3,
    plainJudge,
  );
  expect(await db.runs.get('r')).toMatchObject({ metKnown: false });
});

it('stores all or nothing: stopped in the middle, it leaves nothing', async () => {
  importer = importerOf(db, judging, () => NOW, 5);
  const many = Array.from({ length: 500 }, (_, i) => one(i));
  await importer.add('x', 0, many);
  const storing = importer.store('x');
  while (importer.progress('x').stored === 0) await new Promise((done) => setImmediate(done));
  expect(importer.progress('x').of).toBe(500);
  importer.drop('x');
  expect(await storing).toBeNull();
  expect([await db.invitations.count(), await db.log.count()]).toEqual([0, 0]);
});

it('stores nothing where pieces are missing', async () => {
  expect(await importer.store('x')).toBeNull();
  expect(await importer.add('x', 0, [one(1), one(2)])).toBe(true);
  expect(await importer.add('x', 3, [one(4)])).toBe(false);
  importer = importerOf(db, judging, () => NOW); // the background was stopped and came back
  expect(await importer.add('x', 2, [one(3)])).toBe(false);
  expect(await importer.store('x')).toBeNull();
  expect(await db.invitations.count()).toBe(0);
});

it('forgets names and notes of imported people after 90 days, counted from the import', async () => {
  await bring(one(1, { note: 'Hello' }));
  expect(await forgetOld(db, NOW + 89 * DAY, 90)).toBe(0);
  expect(await forgetOld(db, NOW + 91 * DAY, 90)).toBe(1);
  expect(await rows()).toMatchObject([{ name: '', note: null, status: 'imported' }]);
});

it('writes no name and no note into the log', async () => {
  await bring(one(1, { name: 'Ottilie Sand', note: 'Bergen' }));
  expect(JSON.stringify(await db.log.toArray())).not.toMatch(/Ottilie|Bergen/);
});
