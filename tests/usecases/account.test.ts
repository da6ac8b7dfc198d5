import { beforeEach, expect, it } from 'vitest';
import { handlersOf } from '../../entrypoints/background/router';
import type { Db } from '../../lib/db/open';
import { browser } from '../../lib/platform/browser';
import { forgetAccount, isOtherAccount } from '../../lib/usecases/account';
import { startRun } from '../../lib/usecases/run';
import { cards, freshDb, pageReport, question, seeAll } from '../support/make';

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
