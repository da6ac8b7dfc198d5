import { Dexie, type Transaction } from 'dexie';
import { dayOf } from '../domain/day';
import { DATABASE, type Effect, STORES_V1, STORES_V2, STORES_V3, type Tables } from './schema';

export type Db = Dexie & Tables;

/** Rows of version 1 get what version 2 added, each with the value that was true of them then. */
async function toV2(tx: Transaction): Promise<void> {
  await tx
    .table('effects')
    .toCollection()
    .modify((e: Effect & { day: number }) => {
      e.day = dayOf(e.at);
    });
  await tx.table('steps').toCollection().modify({ dry: false });
  await tx
    .table('runs')
    .toCollection()
    .modify((run: Record<string, unknown>) => {
      if (run.kind === 'list') Object.assign(run, { dry: false, clockAt: run.startedAt, agreed: null, page: null });
    });
}

/** A handle on the database; it opens with the first query. Errors of the browser's storage come as Dexie errors by name. */
export function openDb(name: string = DATABASE): Db {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Db;
  db.version(1).stores(STORES_V1);
  db.version(2).stores(STORES_V2).upgrade(toV2);
  db.version(3).stores(STORES_V3);
  return db;
}
