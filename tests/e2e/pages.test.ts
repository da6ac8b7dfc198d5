/** The same small backlog on every kind of page: read whole, and settled exactly as chosen, in the replica's own ledger. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isActionable, type Row } from '../../lib/domain/row';
import type { Run } from '../../lib/domain/run';
import { type Faults, noFaults } from '../replica/faults';
import type { Loading, PlannedInvitation, Replica } from '../replica/model';
import { poll } from '../support/poll';
import { ALL_LOOKS, type Look, pairwise } from './grid';
import { LIST, openStage, rowsIn, type Stage } from './stage';

const IS_FULL = process.env.PAGES === 'all';
const looks = IS_FULL ? ALL_LOOKS : pairwise();

let stage: Stage;
/** A page of ours behind LinkedIn's tab: what is said and asked here goes the way of the popup. */
let ours: Page;

beforeAll(async () => {
  stage = await openStage({
    people: 16,
    notPeople: 3,
    withoutControl: 2,
    otherShare: 0,
    seed: 40,
    faults: { batchDelayMs: 0, settleDelayMs: 0 },
  });
  ours = await stage.run.openExtensionTab('options.html#diagnostics');
  await stage.page.bringToFront();
});
afterAll(() => stage.close());

const say = async (type: string, ask: unknown): Promise<unknown> => {
  const answer = await ours.evaluate((message) => chrome.runtime.sendMessage(message), { v: 1, type, ask });
  if (!(answer as { ok: boolean }).ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
  return answer;
};

const rowsOf = <T>(table: string): Promise<readonly T[]> => ours.evaluate(rowsIn(table)) as Promise<readonly T[]>;

/** Both sides as on the first day, and the page in its new look. */
async function begin({ generation, language, loading }: Look): Promise<void> {
  const { replica, page } = stage;
  await page.goto('about:blank');
  await say('erase', null);
  await say('terms.agree', null);
  await say('settings.set', {
    ignore: true,
    pace: { fromSeconds: 0, toSeconds: 0, perHour: 1_000_000, perDay: 1_000_000, graceSeconds: 5 },
  });
  replica.setGeneration(generation);
  replica.setLanguage(language);
  replica.setLoading(loading);
  replica.reset();
  await page.goto(LIST);
}

/** Lists whose end a reading finds only by patience: everything shown may be read long before that. */
const PATIENT: readonly Loading[] = ['ten-until-settled'];

/** Reads until LinkedIn's own count is reached, or, where finding the end is a matter of patience, until everybody shown is read. */
async function read({ loading }: Look, count: number): Promise<readonly Row[]> {
  await say('read.start', { all: true });
  if (PATIENT.includes(loading)) {
    const isRead = (rows: readonly Row[]): boolean =>
      rows.length >= count && rows.every((r) => !r.doubts.includes('expander-closed'));
    await poll(async () => isRead(await rowsOf<Row>('invitations')), { what: `${count} rows, read to their ends` });
    await say('run.stop', { runId: (await rowsOf<Run>('runs'))[0]?.id });
  }
  await untilOver();
  return rowsOf<Row>('invitations');
}

const untilOver = (): Promise<unknown> =>
  poll(async () => (await rowsOf<Run>('runs')).every((r) => r.endedAt !== null), {
    what: 'the end of the run',
    timeoutMs: 60_000,
    instead: async () => JSON.stringify([await rowsOf('runs'), await rowsOf('log')]),
  });

/** The grace is over at once: the journal's clock is all that a person would wait for. */
const endGrace = (): Promise<unknown> =>
  ours.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('replyworthy');
        opening.onsuccess = () => {
          const runs = opening.result.transaction('runs', 'readwrite').objectStore('runs');
          runs.openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (cursor === null) return done(opening.result.close());
            cursor.update({ ...cursor.value, nextAt: 0, graceUntil: 0 });
            cursor.continue();
          };
        };
      }),
  );

const textOf = (note: string | null): string | null => (note?.trim() === '' ? null : note);

/** What must be known of a person on any page, as we keep it and as it is. */
const told = (slug: string, name: string, note: string | null, may: boolean): string =>
  `${slug}: ${name}, ${note === null ? 'no note' : `"${note}"`}, ${may ? 'may be settled' : 'is left to the person'}`;
const known = (rows: readonly Row[]): string[] =>
  rows.flatMap((r) => (r.kind === 'person' ? [told(r.personId, r.name, r.note, isActionable(r))] : [])).sort();
const truth = (plan: readonly PlannedInvitation[]): string[] =>
  plan.flatMap((p) => (p.kind === 'person' ? [told(p.slug, p.name, textOf(p.note), p.usable)] : [])).sort();

interface Item {
  readonly id: string;
  readonly kind: 'silent' | 'reply' | 'ignore';
}

/** The first and the last of the list; in the full grid everybody, of whom one is ignored. A note is worth a reply. */
const chosen = (rows: readonly Row[]): readonly Item[] =>
  rows.flatMap(({ id, note }, at) => {
    if (!IS_FULL && at !== 0 && at !== rows.length - 1) return [];
    if (note !== null) return { id, kind: 'reply' };
    return { id, kind: at === 1 ? 'ignore' : 'silent' };
  });

const effects = (replica: Replica): string[] =>
  replica
    .ledger()
    .map(({ action, slug, again }) => `${action} ${slug}${again ? ' again' : ''}`)
    .sort();

describe.each(looks)('a page of $generation in $language that loads by $loading', (look) => {
  it('is read as it is, and settles exactly those chosen', async () => {
    await begin(look);
    const { replica, page } = stage;
    const shown = look.loading === 'ten-until-settled' ? replica.plan.slice(0, 10) : replica.plan;
    const rows = await read(look, shown.length);
    expect(known(rows)).toEqual(truth(shown));
    expect(rows).toHaveLength(shown.length);
    const items = chosen(rows.filter(isActionable).sort((x, y) => x.order - y.order));
    await page.reload();
    await say('run.start', { items, words: 'everybody chosen', dry: false });
    await endGrace();
    await untilOver();
    const slugs = new Map(rows.map((r) => [r.id, r.personId]));
    expect(effects(replica)).toEqual(
      items.map(({ id, kind }) => `${kind === 'ignore' ? 'ignore' : 'accept'} ${slugs.get(id)}`).sort(),
    );
  });
});

describe('a run', () => {
  const plain: Look = { generation: 'b2', language: 'en', loading: 'endless' };
  /** The list was read, the first three who may be settled are chosen, and now LinkedIn is as `faults` say. */
  async function startUnder(faults: Partial<Faults>): Promise<readonly Row[]> {
    await begin(plain);
    const rows = await read(plain, stage.replica.plan.length);
    const three = rows
      .filter(isActionable)
      .sort((a, b) => a.order - b.order)
      .slice(0, 3);
    stage.replica.setFaults(faults);
    await say('run.start', {
      items: three.map(({ id }) => ({ id, kind: 'silent' })),
      words: 'the first three',
      dry: false,
    });
    await endGrace();
    await stage.page.reload();
    return three;
  }
  afterEach(() => stage.replica.setFaults({ ...noFaults, batchDelayMs: 0, settleDelayMs: 0 }));

  it.each([
    ['the sign-in page', { signedOut: true }, 'signed-out', ''],
    ['a security check', { securityCheck: true }, 'security-check', ''],
    ['the page of its rate limit', { rateLimit: true }, 'rate-limited', ''],
    ['the words of the limit of connections', { connectionLimit: true }, 'connection-limit', 'accept-limit'],
    ['another account', { anotherAccount: true }, 'another-account', ''],
  ] as const)('stands still and accepts nobody where LinkedIn shows %s', async (_, faults, cause, tried) => {
    const [first] = await startUnder(faults);
    await poll(async () => (await rowsOf<Run>('runs')).some((r) => r.pausedBecause === cause), {
      what: cause,
      timeoutMs: 30_000,
      instead: async () => JSON.stringify([await rowsOf('runs'), stage.page.url()]),
    });
    expect(effects(stage.replica)).toEqual(tried === '' ? [] : [`${tried} ${first?.personId}`]);
    const run = (await rowsOf<Run>('runs')).find((r) => r.pausedBecause === cause);
    await say('run.stop', { runId: run?.id });
  });

  it('dismisses LinkedIn’s dialog about care when connecting, and leaves each of these people to the person', async () => {
    const three = await startUnder({ careDialog: 1 });
    await untilOver();
    expect(effects(stage.replica)).toEqual(three.map((r) => `accept-dialog ${r.personId}`).sort());
    expect(await stage.page.locator('dialog[open]').count()).toBe(0);
    const after = await rowsOf<Row>('invitations');
    const left = three.map(({ id }) => after.find((r) => r.id === id));
    expect(left.map((r) => [r?.split, r?.outcome?.code])).toEqual(three.map(() => ['own-click', 'asks-back']));
    expect(left.some((r) => r !== undefined && isActionable(r))).toBe(false);
  });
});
