/** Everything ever seen: what of it is shown, which one is opened, and what can still be put right. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { allRows, type ChangedVerdict, changedVerdicts, logOf } from '../../lib/db/queries';
import type { LogEntry } from '../../lib/domain/log';
import { placed, type Row } from '../../lib/domain/row';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure } from '../../lib/messages/protocol';
import { t } from '../text';
import { FIRST_VIEW, inOrder, matching, type SortKey, type Stand, standOf, type View } from './arrange';
import { watch } from './live';

export interface InvitationsState {
  /** How many there are in all; null before the first answer. */
  readonly total: number | null;
  readonly shown: readonly Row[];
  readonly view: View;
  /** How many stand in each state, for the filter: what does not occur is not offered. */
  readonly stands: ReadonlyMap<Stand, number>;
  readonly openId: string | null;
  readonly log: readonly LogEntry[] | null;
  /** What could not be done last, and to whom. */
  readonly failed: { readonly name: string; readonly failure: Failure } | null;
  readonly blocked: boolean;
  /** Verdicts that an update changed and nobody has looked through yet. */
  readonly changed: readonly ChangedVerdict[];
}

export interface InvitationsDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  /** Language tag by which names are sorted. */
  readonly locale: string;
}

export interface Invitations {
  readonly store: StoreApi<InvitationsState>;
  readonly watch: () => () => void;
  readonly look: (change: Partial<View>) => void;
  /** The same column again turns the order round; times start with the newest, names with A. */
  readonly sortBy: (key: SortKey) => void;
  readonly toggle: (id: string) => void;
  readonly undo: (id: string) => Promise<void>;
  readonly settle: (id: string, was: 'accepted' | 'not-accepted') => Promise<void>;
  readonly dismissChanges: () => Promise<void>;
}

export function createInvitations({ db, ask, locale }: InvitationsDeps): Invitations {
  const store = createStore<InvitationsState>(() => ({
    total: null,
    shown: [],
    view: FIRST_VIEW,
    stands: new Map(),
    openId: null,
    log: null,
    failed: null,
    blocked: false,
    changed: [],
  }));
  const set = store.setState;
  let rows: readonly Row[] = [];
  let ordered: readonly Row[] = [];
  let stopLog = (): void => {};

  function tell(): void {
    const stands = new Map<Stand, number>();
    for (const stand of rows.map(standOf)) stands.set(stand, (stands.get(stand) ?? 0) + 1);
    set((s) => ({ total: rows.length, stands, shown: matching(ordered, s.view), blocked: false }));
  }

  function arrive(all: readonly Row[]): void {
    rows = all;
    const { sort, down } = store.getState().view;
    ordered = inOrder(rows, sort, down, locale);
    tell();
  }

  function look(change: Partial<View>): void {
    const before = store.getState().view;
    const view = { ...before, ...change };
    if (view.sort !== before.sort || view.down !== before.down) ordered = inOrder(rows, view.sort, view.down, locale);
    set({ view, shown: matching(ordered, view) });
  }

  /** Shows at once what the database will say in a moment: at 50,000 rows it takes a while to be read again. */
  function patch(id: string, change: (row: Row) => Row): void {
    const patched = (list: readonly Row[]): Row[] => list.map((row) => (row.id === id ? change(row) : row));
    rows = patched(rows);
    ordered = patched(ordered);
    tell();
  }

  const nameOf = (id: string): string => rows.find((row) => row.id === id)?.name ?? '';

  function toggle(id: string): void {
    stopLog();
    stopLog = () => {};
    const opening = store.getState().openId !== id;
    set({ openId: opening ? id : null, log: null });
    if (!opening) return;
    stopLog = watch(
      () => logOf(db, id),
      (log) => set({ log }),
      () => set({ blocked: true }),
    );
  }

  return {
    store,
    look,
    toggle,
    sortBy: (key) => {
      const { sort, down } = store.getState().view;
      look(key === sort ? { down: !down } : { sort: key, down: key !== 'name' });
    },
    undo: async (id) => {
      const answer = await ask('undecide', { ids: [id] });
      const done = answer.ok && answer.value.undone > 0;
      if (done) patch(id, (row) => placed({ ...row, decision: null, outcome: null }));
      set({ failed: done ? null : { name: nameOf(id), failure: answer.ok ? 'not-allowed' : answer.failure } });
    },
    settle: async (id, was) => {
      const answer = await ask('could-not-tell', { id, was });
      set({ failed: answer.ok ? null : { name: nameOf(id), failure: answer.failure } });
    },
    dismissChanges: async () => {
      const answer = await ask('changes.seen', null);
      if (!answer.ok) set({ failed: { name: t('opt_changes'), failure: answer.failure } });
    },
    watch: () => {
      const stopChanges = watch(
        () => changedVerdicts(db),
        (changed) => set({ changed }),
        () => set({ blocked: true }),
      );
      const stop = watch(
        () => allRows(db),
        arrive,
        () => set({ blocked: true }),
      );
      return () => {
        stop();
        stopChanges();
        stopLog();
      };
    },
  };
}
