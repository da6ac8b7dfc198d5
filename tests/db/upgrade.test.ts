import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { openDb } from '../../lib/db/open';
import { spent } from '../../lib/db/queries';
import { STORES_V1 } from '../../lib/db/schema';

it('brings a database of version 1 up to date: effects get their day, steps and runs were never dry', async () => {
  const at = new Date(2026, 4, 12, 9).getTime();
  const old = new Dexie('upgrade');
  old.version(1).stores(STORES_V1);
  await old.table('effects').put({ id: 'accept:1', state: 'confirmed', stepId: 'run:1:accept', at });
  await old.table('steps').put({ id: 'run:1:accept', runId: 'run', invitationId: '1', status: 'planned' });
  await old.table('runs').bulkPut([
    { id: 'run', kind: 'list', status: 'running', startedAt: 5, nextAt: 7 },
    { id: 'read', kind: 'read', status: 'finished', startedAt: 4 },
  ]);
  old.close();
  const db = openDb('upgrade');
  expect(await db.effects.toArray()).toMatchObject([{ id: 'accept:1', at, day: 20260512 }]);
  expect((await db.steps.get('run:1:accept'))?.dry).toBe(false);
  expect(await db.runs.get('run')).toMatchObject({ dry: false, clockAt: 5, agreed: null, page: null });
  expect(await db.runs.get('read')).not.toHaveProperty('dry');
  expect(await spent(db, at + 1000)).toEqual({ lastHour: 1, today: 1, oldestOfHour: at });
  db.close();
});
