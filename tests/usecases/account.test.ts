import { beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../entrypoints/background/router';
import type { Db } from '../../lib/db/open';
import type { Observation } from '../../lib/domain/invitation';
import { browser } from '../../lib/platform/browser';
import { forgetAccount, isOtherAccount } from '../../lib/usecases/account';
import { startRun } from '../../lib/usecases/run';
import { card, cards, freshDb, pageReport, question, seeAll } from '../support/make';

let db: Db;
beforeEach(() => {
  db = freshDb();
  forgetAccount();
});
const handlers = () =>
  handlersOf(db, { now: () => 5_000, steady: () => 5_000, random: () => 0.5, token: () => 'salt' }, async () => {});
const of = (ownProfile: string | null) => pageReport({ ownProfile, cards: 2 });

it('keeps the first account as a salted hash and knows another one, also after the worker has died', async () => {
  expect(await isOtherAccount('ada', () => 'salt')).toBe(false);
  expect(JSON.stringify(await browser.storage.local.get('account'))).not.toContain('ada');
  expect(await isOtherAccount('ben', () => 'salt')).toBe(true);
  forgetAccount(); // what a new worker knows
  expect(await isOtherAccount('ben', () => 'other')).toBe(true);
  expect(await isOtherAccount('ada', () => 'other')).toBe(false);
});

it('believes a page that does not tell whose it is', async () => {
  expect(await isOtherAccount(null, () => 'salt')).toBe(false);
  expect(await browser.storage.local.get('account')).toEqual({});
});

it('keeps nothing of another account’s page and claims nothing on it: the run stands still and says why', async () => {
  await handlers()['page.seen']({ report: of('ada'), cards: cards(2) });
  await seeAll(db, cards(2));
  const how = { runId: 'run', words: '', now: 1, graceMs: 0, dry: false, agreed: true };
  await startRun(db, [{ id: '1', kind: 'silent' }], how);
  expect(await handlers()['page.seen']({ report: of('ben'), cards: cards(4) })).toEqual({ runActive: false });
  expect(await db.invitations.count()).toBe(2);
  expect(await handlers()['step.next'](question(cards(2), { report: of('ben') }))).toEqual({ do: 'stop' });
  expect(await db.runs.get('run')).toMatchObject({ status: 'paused', pausedBecause: 'another-account' });
  expect(await db.effects.count()).toBe(0);
});

describe('a page that does not tell whose it is', () => {
  const strangers = (count: number) => cards(200 + count).slice(200);
  const show = (list: Observation[], mounted = list.length) =>
    handlers()['page.seen']({ report: pageReport({ cards: mounted }), cards: list });
  const begin = async (): Promise<void> => {
    const how = { runId: 'run', words: '', now: 1, graceMs: 0, dry: false, agreed: true };
    await startRun(db, [{ id: '1', kind: 'silent' }], how);
  };
  const ask = (list: Observation[]) =>
    handlers()['step.next'](question(list, { report: pageReport({ cards: list.length }) }));

  it('is asked about where its first cards share nothing with fifty that are known, and nothing of it is kept', async () => {
    await seeAll(db, cards(50));
    await show(strangers(10));
    expect(await db.invitations.count()).toBe(50);
    await begin();
    expect(await ask(strangers(10))).toEqual({ do: 'stop' });
    expect(await db.runs.get('run')).toMatchObject({ status: 'paused', pausedBecause: 'another-account' });
    forgetAccount(); // what a new worker knows
    expect(await ask(strangers(10))).toEqual({ do: 'stop' });
  });

  it('is believed where fewer are known, one of them is there, or other cards came before', async () => {
    await seeAll(db, cards(49));
    await show(strangers(10));
    expect(await db.invitations.count()).toBe(59);
    await show([...strangers(20).slice(10), card(1)]);
    await show(strangers(40).slice(20), 60);
    expect(await db.invitations.count()).toBe(89);
  });

  it('is the person’s own where they go on, and is loaded anew to be read from its beginning', async () => {
    await seeAll(db, cards(50));
    await show(strangers(10));
    await begin();
    await ask(strangers(10));
    expect(await handlers()['run.resume']({ runId: 'run' })).toBeNull();
    expect(await ask(strangers(10))).toEqual({ do: 'reload' });
    await show(strangers(10));
    expect(await db.invitations.count()).toBe(60);
    expect((await ask(strangers(10))).do).not.toBe('stop');
  });

  it('is no longer asked about after the person has switched back', async () => {
    await seeAll(db, cards(50));
    await show(strangers(10));
    await show(cards(10));
    await begin();
    expect((await ask(cards(10))).do).not.toBe('stop');
  });
});
