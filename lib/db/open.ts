import { Dexie } from 'dexie';
import { DATABASE, STORES_V1, type Tables } from './schema';

export type Db = Dexie & Tables;

/** A handle on the database; it opens with the first query. Errors of the browser's storage come as Dexie errors by name. */
export function openDb(name: string = DATABASE): Db {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Db;
  db.version(1).stores(STORES_V1);
  return db;
}
