import type { Db } from '../../lib/db/open';

interface Tree {
  _root: unknown;
  _numNodes: number;
  _numTombstones: number;
  getAllRecords(): Iterable<unknown>;
  _rebuild(records: readonly unknown[], parent: undefined, red: boolean): unknown;
}

interface Raw {
  readonly records: { readonly records: Tree };
}

interface Store extends Raw {
  readonly rawIndexes: ReadonlyMap<string, Raw>;
}

/**
 * fake-indexeddb leaves two deleted entries in an index for each that is there, and walks through them with every query: "which step is claimed" costs as
 * much as there are steps, which it does in no browser. This builds the indexes anew.
 */
export function defragment(db: Db): void {
  const raw = db.backendDB() as unknown as {
    readonly _rawDatabase: { readonly rawObjectStores: ReadonlyMap<string, Store> };
  };
  for (const store of raw._rawDatabase.rawObjectStores.values()) {
    for (const { records } of [store, ...store.rawIndexes.values()]) {
      const tree = records.records;
      if (tree._numTombstones === 0) continue;
      const kept = [...tree.getAllRecords()];
      tree._root = tree._rebuild(kept, undefined, false);
      tree._numNodes = kept.length;
      tree._numTombstones = 0;
    }
  }
}
