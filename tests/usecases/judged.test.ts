// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { CLASSIFIER_VERSION } from '../../lib/classify/version';
import { type Db, openDb } from '../../lib/db/open';
import { changedVerdicts } from '../../lib/db/queries';
import { STORES_V1 } from '../../lib/db/schema';
import { presetRule } from '../../lib/domain/presets';
import type { Row } from '../../lib/domain/row';
import { DEFAULT_SETTINGS, type Settings, STRICTNESS, thresholdAt } from '../../lib/domain/settings';
import { correct, decide } from '../../lib/usecases/decide';
import { tryRule } from '../../lib/usecases/help';
import { judgingNow } from '../../lib/usecases/judging';
import { forgetLearnt, learntOf, refresh, teach } from '../../lib/usecases/learn';
import { keeperOf, rejudgeRows, seenChanges } from '../../lib/usecases/rejudge';
import { see } from '../../lib/usecases/see';
import { BAND } from '../classify/kinds';
import { card, freshDb, plainJudge } from '../support/make';

// Real notes through the real classifier by the hundred: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

let db: Db;
let settings: Settings;
const NOW = 1_800_000_000_000;
const keep = (): Promise<void> =>
  keeperOf(
    db,
    () => judgingNow(db, settings),
    () => NOW,
  )();
const get = async (id: string): Promise<Row> => (await db.invitations.get(id)) as Row;

async function read(notes: readonly (string | null)[], more: Partial<Parameters<typeof card>[1]> = {}): Promise<void> {
  const { verdict, helps } = await judgingNow(db, settings);
  await see(
    db,
    notes.map((note, i) => card(i + 1, { note, ...more })),
    NOW,
    verdict,
    helps,
  );
}

async function say(id: string, as: Row['correction']): Promise<void> {
  const row = await correct(db, id, as, NOW);
  if (row !== null) await teach(db, row, as, settings.ownWords, NOW);
}

beforeEach(() => {
  db = freshDb();
  settings = DEFAULT_SETTINGS;
});

describe('corrections', () => {
  beforeEach(async () => {
    await read(BAND.slice(0, 24));
    await decide(db, ['24'], 'reply', NOW);
    for (let i = 1; i <= 20; i += 1) await say(String(i), 'no-reason');
    await keep();
  });

  it('judge anew the open, undecided invitations of that kind, and no decided one', async () => {
    expect((await get('22')).verdict.label).not.toBe('personal');
    expect((await get('22')).verdict.trace.map(({ code }) => code)).toContain('learned');
    expect(await get('24')).toMatchObject({ verdict: { label: 'personal' }, decision: { kind: 'reply' } });
  });

  it('survive a restart, and count for what is read later', async () => {
    db.close();
    db = openDb(db.name);
    await read(BAND.slice(24, 26), { invitationId: null, personId: 'later' });
    const later = await db.invitations.where('personId').equals('later').toArray();
    expect(later.map((row) => row.verdict.label === 'personal')).not.toContain(true);
  });

  it('survive a new version: their notes are read anew, what cannot be read any more stays', async () => {
    const before = await learntOf(db);
    const old = before.corrections.map((c) => ({ ...c, version: 'old', keys: ['word:nothing'] }));
    await db.facts.put({ ...before, corrections: old, weights: {} });
    await db.invitations.update('1', { note: null, noteHash: 'forgotten' });
    await refresh(db, [], NOW);
    const after = await learntOf(db);
    expect(after.corrections).toHaveLength(20);
    expect(after.corrections.filter((c) => c.version === CLASSIFIER_VERSION)).toHaveLength(19);
    expect(after.weights['word:marrow']).toBeLessThan(-1);
  });

  it('can be taken back one by one, and forgotten altogether', async () => {
    await forgetLearnt(db);
    await keep();
    expect((await get('22')).verdict.label).toBe('personal');
    expect((await get('1')).correction).toBe('no-reason');
    for (const id of ['1', '2']) await say(id, 'no-reason');
    expect((await learntOf(db)).corrections).toHaveLength(2);
    for (const id of ['1', '2']) await say(id, null);
    expect(await learntOf(db)).toMatchObject({ corrections: [], weights: {} });
  });

  it('weigh less as time goes by, without any new correction', async () => {
    const { weights } = await learntOf(db);
    const year = NOW + 3 * 365 * 86_400_000;
    await refresh(db, [], year);
    expect(Math.abs((await learntOf(db)).weights['word:gig'] ?? 0)).toBeLessThan(Math.abs(weights['word:gig'] ?? 0));
  });
});

it('a correction of a default text teaches nothing', async () => {
  await read([
    "I'd like to add you to my professional network on LinkedIn.",
    'Ich möchte Sie gerne zu meinem Netzwerk hinzufügen.',
  ]);
  await say('1', 'reason');
  await keep();
  expect((await learntOf(db)).corrections).toEqual([]);
  expect((await get('1')).split).toBe('reason');
  expect((await get('2')).split).toBe('no-reason');
});

it('own words reach the classifier, and a change of them judges anew what was read before', async () => {
  const note = 'Hi, I saw that you work at Nordlys Havforskning and would love to connect.';
  await read([note]);
  const before = (await get('1')).verdict;
  settings = { ...settings, ownWords: ['Nordlys Havforskning'] };
  await keep();
  const sender = { name: 'Person 1', headline: 'Keeper of bees' };
  expect((await get('1')).verdict).toEqual(classify({ note }, { sender, own: ['Nordlys Havforskning'] }));
  expect((await get('1')).verdict.score).not.toBe(before.score);
});

describe('the slider', () => {
  it('reaches from its least over the standard to its most in even steps on each side', () => {
    const ends = { least: 0.2, standard: 0.4, most: 0.9 };
    expect(thresholdAt(STRICTNESS.least, ends)).toBeCloseTo(0.2);
    expect(thresholdAt(0, ends)).toBe(0.4);
    expect(thresholdAt(STRICTNESS.most, ends)).toBeCloseTo(0.9);
    expect(thresholdAt(-1, ends)).toBeCloseTo(0.36);
  });

  it('finds more at one end than at the other, and judges what was read before', async () => {
    await read([
      ...BAND,
      'Hi sir good profile',
      'Welder 20 yrs exp. lets connect',
      'I read your book on welding seams.',
    ]);
    const reasons = async (strictness: number): Promise<number> => {
      settings = { ...settings, strictness };
      await keep();
      return (await db.invitations.toArray()).filter((row) => row.verdict.label === 'personal').length;
    };
    const [few, some, many] = [await reasons(5), await reasons(0), await reasons(-5)];
    expect(few).toBeLessThanOrEqual(some);
    expect(some).toBeLessThanOrEqual(many);
    expect(few).toBeLessThan(many);
  });
});

describe('people I can help', () => {
  const students = presetRule('students', 'students', 'Students who ask');

  it('fill their tab by the rules, also for who was read before, and leave it when the rule goes', async () => {
    await read([null], { headline: 'Nursing student', followsYou: true });
    expect((await get('1')).split).toBe('no-note');
    const follows = { ...students, include: { match: 'all', of: [{ is: 'follows' }] } } as const;
    settings = { ...settings, help: [follows] };
    await keep();
    expect(await get('1')).toMatchObject({ split: 'help', helps: ['students'] });
    settings = { ...settings, help: [{ ...follows, on: false }] };
    await keep();
    expect((await get('1')).split).toBe('no-note');
    expect('helps' in (await get('1'))).toBe(false);
  });

  it('never take anybody from a better tab', async () => {
    settings = { ...settings, help: [{ ...students, include: { match: 'all', of: [{ is: 'follows' }] } }] };
    await read([BAND[0] ?? ''], { followsYou: true });
    expect(await get('1')).toMatchObject({ split: 'reason', helps: ['students'] });
  });

  it('are counted for a rule that is still being written, with examples', async () => {
    await read([null, null, null, BAND[0] ?? ''], { headline: 'Estudiante de enfermería' });
    await see(db, [card(9, { kind: 'page', headline: 'Estudiante, la revista' })], NOW, plainJudge);
    const rule = {
      ...students,
      on: false,
      include: { match: 'all', of: [{ is: 'words', in: 'headline', any: ['estudiante'] }] },
    } as const;
    expect(await tryRule(db, rule, [], 2)).toMatchObject({ found: 4, of: 4, inTab: 3 });
    expect((await tryRule(db, rule, [], 2)).examples.map(({ id }) => id)).toEqual(['1', '2']);
    expect(await tryRule(db, { ...rule, include: { match: 'all', of: [] } }, [], 2)).toMatchObject({ found: 0, of: 4 });
  });
});

describe('a new version of the classifier', () => {
  beforeEach(async () => {
    await read([BAND[0] ?? '', BAND[1] ?? '', BAND[2] ?? '', null]);
    const generic = { label: 'generic', band: 'sure', score: 0.1, trace: [] } as const;
    await db.invitations.update('1', { verdict: generic, verdictVersion: 'old', split: 'no-reason' });
    await db.invitations.update('2', { verdictVersion: 'old' });
    await db.invitations.update('3', { verdict: generic, verdictVersion: 'old' });
    await decide(db, ['3'], 'silent', NOW);
    await db.facts.delete('judged');
    await keep();
  });

  it('judges the undecided anew and lists what came out otherwise', async () => {
    expect(await get('1')).toMatchObject({ split: 'reason', verdictVersion: CLASSIFIER_VERSION });
    expect((await get('2')).verdictVersion).toBe(CLASSIFIER_VERSION);
    expect(await changedVerdicts(db)).toMatchObject([{ row: { id: '1' }, before: 'generic' }]);
  });

  it('leaves decisions and the verdicts they were taken on alone', async () => {
    await rejudgeRows(db, ['3'], await judgingNow(db, settings), NOW);
    expect(await get('3')).toMatchObject({
      verdictVersion: 'old',
      verdict: { label: 'generic' },
      decision: { kind: 'silent' },
    });
  });

  it('is said once, and not again after it was seen', async () => {
    await keep();
    expect(await changedVerdicts(db)).toHaveLength(1);
    await seenChanges(db);
    expect(await changedVerdicts(db)).toEqual([]);
  });

  it('writes no name and no note into the log', async () => {
    expect(JSON.stringify(await db.log.toArray())).not.toMatch(/Marrow|Person/);
  });
});

it('a sweep that is overtaken gives way to the next, and the last one is finished', async () => {
  await read(Array.from({ length: 600 }, (_, i) => `${BAND[i % 20]} ${i}`));
  let judgings = 0;
  const asked = keeperOf(
    db,
    async () => {
      judgings += 1;
      settings = { ...settings, strictness: judgings % 5 };
      return judgingNow(db, settings);
    },
    () => NOW,
  );
  await Promise.all([asked(), asked(), asked()]);
  const fact = await db.facts.get('judged');
  expect(fact).toEqual({ key: 'judged', ...(await judgingNow(db, settings)).stamp });
  expect(judgings).toBe(1);
});

it('a database of version 1 is opened with everything in it', async () => {
  const name = 'from-version-1';
  const old = new Dexie(name);
  old.version(1).stores(STORES_V1);
  await old.table('invitations').put({ id: '7', name: 'Kept', split: 'reason' });
  old.close();
  db = openDb(name);
  expect((await get('7')).name).toBe('Kept');
  expect(await learntOf(db)).toMatchObject({ corrections: [] });
});
