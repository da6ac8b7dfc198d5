import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../lib/db/open';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import { repaired } from '../../lib/settings/store';
import { type How, startPolicyRun, startRun } from '../../lib/usecases/run';
import { card, freshDb, seeAll } from '../support/make';

const how = (over: Partial<How>): How => ({
  runId: 'run',
  words: '',
  now: 10,
  graceMs: 0,
  dry: false,
  agreed: false,
  ...over,
});

describe('before anybody has agreed to what a run is', () => {
  let db: Db;
  beforeEach(async () => {
    db = freshDb();
    await seeAll(db, [card(1)]);
  });
  const forms = [
    ['a list', (over: Partial<How>) => startRun(db, [{ id: '1', kind: 'silent' }], how(over))],
    ['a policy', (over: Partial<How>) => startPolicyRun(db, DEFAULT_POLICY, how(over))],
  ] as const;

  it.each(forms)('no run of %s that clicks is started, and none is kept', async (_, start) => {
    expect(await start({})).toEqual({ ok: false, failure: 'not-agreed' });
    expect(await db.runs.count()).toBe(0);
    expect(await db.log.count()).toBe(0);
  });

  it.each(forms)('a dry run of %s may start, since it clicks nothing', async (_, start) => {
    expect((await start({ dry: true })).ok).toBe(true);
  });

  it.each(forms)('a run of %s starts once it is agreed to', async (_, start) => {
    expect((await start({ agreed: true })).ok).toBe(true);
  });
});

it('an agreement that is stored as anything but a moment is none', () => {
  expect(repaired({ agreedAt: 'yes' }).agreedAt).toBeNull();
  expect(repaired({ agreedAt: 5 }).agreedAt).toBe(5);
});
