/** What a person can do in the popup. Everything that lasts is asked of the background; a failure stays on the screen until it is closed. */

import { countSplits, stepsOf } from '../../lib/db/queries';
import type { DecisionKind, Outcome } from '../../lib/domain/outcome';
import { isActionable, type Row } from '../../lib/domain/row';
import type { Split } from '../../lib/domain/split';
import type { Ask, Type } from '../../lib/messages/protocol';
import { type Armed, armedItems } from './bulk';
import { failureOf } from './failure';
import { type Filter, NO_FILTER } from './filter';
import { corrected, decided, withoutPatches, withPatches } from './patch';
import {
  bulkOfShown,
  carryOf,
  currentOf,
  type PopupDeps,
  type PopupState,
  type PopupStore,
  shownOf,
  tabRowsOf,
  waitingNow,
} from './popup';

export type Deeds = ReturnType<typeof deedsOf>;

/** All deeds of a popup; `Deeds` is read from here. */
export function deedsOf(store: PopupStore, deps: PopupDeps) {
  const set = store.setState;
  const get = store.getState;

  /** Asks; a failure is shown. True where the answer was yes. */
  const asked = async <T extends Type>(type: T, what: Ask<T>): Promise<boolean> => {
    const answer = await deps.ask(type, what);
    set({ failure: answer.ok ? null : answer.failure });
    return answer.ok;
  };

  let pending = 0;
  /** Shows the change at once, asks, and puts the stored truth in its place when the last question is answered. */
  const changing = async (
    rows: readonly Row[],
    change: (row: Row) => Row,
    ask: () => Promise<boolean>,
  ): Promise<void> => {
    set((s) => ({ patches: withPatches(s.patches, rows, change) }));
    pending += 1;
    const isDone = await ask();
    pending -= 1;
    if (!isDone)
      set((s) => ({
        patches: withoutPatches(
          s.patches,
          rows.map((row) => row.id),
        ),
      }));
    if (pending > 0) return;
    try {
      // The background has stored what is shown: it becomes the stored state, and only the counts are looked up anew.
      const counts = await countSplits(deps.db);
      if (pending > 0) return;
      set((s) => ({
        stored: { ...s.stored, counts, rows: tabRowsOf(s), waiting: waitingNow(s) },
        patches: new Map(),
      }));
    } catch (error) {
      set({ failure: failureOf(error) });
    }
  };

  /** The rows of these ids as they are shown; those that are not at hand are left out. */
  const known = (ids: readonly string[]): readonly Row[] => {
    const s = get();
    const wanted = new Set(ids);
    const found = new Map<string, Row>();
    for (const rows of [s.stored.waiting, s.stored.rows ?? []])
      for (const row of rows) if (wanted.has(row.id)) found.set(row.id, row);
    return ids.flatMap((id) => s.patches.get(id)?.row ?? found.get(id) ?? []);
  };

  const move = (by: number): void => {
    const rows = shownOf(get());
    const at = rows.findIndex((row) => row.id === currentOf(get())?.id);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next !== undefined) set({ current: next.id });
  };

  /** Before a row leaves the list the one below it becomes the current one. */
  const stepOff = (ids: readonly string[]): void => {
    const rows = shownOf(get());
    const at = rows.findIndex((row) => row.id === currentOf(get())?.id);
    if (at < 0 || !ids.includes(rows[at]?.id ?? '')) return;
    const next =
      rows.slice(at + 1).find((row) => !ids.includes(row.id)) ??
      rows.slice(0, at).findLast((row) => !ids.includes(row.id));
    set({ current: next?.id ?? null });
  };

  const arm = (how: Armed['how'], words: string): void => {
    const s = get();
    const rows = how === 'carry' ? carryOf(s).rows : bulkOfShown(s).rows;
    const items = armedItems(rows, how === 'carry' ? null : how);
    if (items.length > 0) set({ armed: { items, how, words } });
  };

  return {
    show: (split: Split): void =>
      set((s) =>
        s.split === split && s.only === null
          ? {}
          : { split, only: null, current: null, anchor: null, ticked: new Set(), lastTick: null },
      ),
    filter: (change: Partial<Filter>): void => set((s) => ({ filter: { ...s.filter, ...change } })),
    clearFilter: (): void => set({ filter: NO_FILTER }),
    openFilters: (filtersOpen: boolean): void => set({ filtersOpen }),
    openKeys: (keysOpen: boolean): void => set({ keysOpen }),
    peek: (peek: boolean): void => set({ peek }),
    closeFailure: (): void => set({ failure: null }),
    anchor: (anchor: string): void => set({ anchor }),
    move,
    current: (current: string): void => set({ current }),
    expand: (id: string): void => set((s) => ({ expanded: toggled(s.expanded, id) })),

    tick: (id: string, range: boolean): void =>
      set((s) => {
        if (!range || s.lastTick === null) return { ticked: toggled(s.ticked, id), lastTick: id };
        const ids = shownOf(s).map((row) => row.id);
        const [from, to] = [ids.indexOf(s.lastTick), ids.indexOf(id)].sort((a, b) => a - b) as [number, number];
        return { ticked: new Set([...s.ticked, ...(from < 0 ? [id] : ids.slice(from, to + 1))]), lastTick: id };
      }),
    clearTicks: (): void => set({ ticked: new Set(), lastTick: null }),

    decide: (ids: readonly string[], kind: DecisionKind): void => {
      const rows = known(ids).filter((row) => row.status === 'open' && (kind === 'later' || isActionable(row)));
      if (rows.length === 0) return;
      const chosen = rows.map((row) => row.id);
      stepOff(chosen);
      set((s) => ({ decidedHere: [...s.decidedHere, chosen] }));
      void changing(
        rows,
        (row) => decided(row, kind, deps.now()),
        () => asked('decide', { ids: chosen, kind }),
      );
    },
    /** Takes back the decision of a row, or the last one made here. */
    undo: (id: string | null): void => {
      const ids = id === null ? get().decidedHere.at(-1) : [id];
      if (ids === undefined) return;
      if (id !== null) stepOff(ids);
      set((s) => ({
        decidedHere: s.decidedHere
          .map((some) => some.filter((one) => !ids.includes(one)))
          .filter((some) => some.length > 0),
      }));
      void changing(
        known(ids),
        (row) => decided(row, null, deps.now()),
        () => asked('undecide', { ids }),
      );
    },
    /** The person's word about a verdict; the same word again takes it back. */
    correct: (id: string, as: 'reason' | 'no-reason'): void => {
      const [row] = known([id]);
      if (row === undefined || row.note === null) return;
      const word = row.correction === as ? null : as;
      const next = corrected(row, word);
      if (next.split !== row.split) stepOff([id]);
      void changing(
        [row],
        () => next,
        () => asked('correct', { id, as: word }),
      );
    },
    couldNotTell: (id: string, was: 'accepted' | 'not-accepted'): void => void asked('could-not-tell', { id, was }),

    arm,
    disarm: (): void => set({ armed: null }),
    /** Sends exactly what was armed. */
    start: async (): Promise<void> => {
      const { armed, starting } = get();
      if (armed === null || starting) return;
      set({ starting: true });
      await asked('run.start', { items: armed.items.map(({ id, kind }) => ({ id, kind })), words: armed.words });
      set({ armed: null, starting: false, ticked: new Set(), lastTick: null });
    },

    read: (all: boolean): void => void asked('read.start', { all }),
    pause: (runId: string): void => void asked('run.pause', { runId }),
    resume: (runId: string): void => void asked('run.resume', { runId }),
    stop: (runId: string): void => void asked('run.stop', { runId }),
    undoRun: (runId: string): void => void asked('run.undo', { runId }),
    seen: (runId: string): void => void asked('run.seen', { runId }),
    openPage: (): void => void asked('page.open', null),
    front: (): void => void asked('page.front', null),
    reload: (tabId: number): void => void asked('page.reload', { tabId }),

    copyReport: async (): Promise<void> => {
      const answer = await deps.ask('report.text', null);
      if (!answer.ok) return set({ failure: answer.failure });
      try {
        await deps.copy(answer.value.text);
        set({ copied: true, failure: null });
      } catch (error) {
        set({ failure: failureOf(error) }); // the browser keeps the clipboard to itself
      }
    },

    /** Shows the invitations of a run that ended with an outcome, in place of a tab. */
    showOnly: async (runId: string, outcome: Outcome): Promise<void> => {
      try {
        const steps = await stepsOf(deps.db, runId);
        const ids = steps.filter((step) => step.outcome === outcome).map((step) => step.invitationId);
        set({ only: { outcome, ids }, current: null, anchor: null, ticked: new Set() });
      } catch (error) {
        set({ failure: failureOf(error) });
      }
    },
    closeOnly: (): void => set({ only: null, current: null }),

    /** One step back: the innermost thing that is open. False where nothing is. */
    back: (): boolean => {
      const s = get();
      const change = backFrom(s);
      if (change !== null) set(change);
      return change !== null;
    },
  };
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

function backFrom(s: PopupState): Partial<PopupState> | null {
  if (s.keysOpen) return { keysOpen: false };
  if (s.armed !== null) return { armed: null };
  if (s.failure !== null) return { failure: null };
  if (s.filter.search !== '') return { filter: { ...s.filter, search: '' } };
  if (s.filtersOpen) return { filtersOpen: false };
  if (s.ticked.size > 0) return { ticked: new Set(), lastTick: null };
  if (s.only !== null) return { only: null };
  return null;
}
