/** Decisions and corrections of single rows: shown at once, taken back where the background says no. */

import { countSplits } from '../../lib/db/queries';
import type { DecisionKind } from '../../lib/domain/outcome';
import { isActionable, type Row } from '../../lib/domain/row';
import { storageFailureOf } from '../../lib/messages/failure';
import type { Ask, Type } from '../../lib/messages/protocol';
import { corrected, decided, withoutPatches, withPatches } from './patch';
import { currentOf, type PopupDeps, type PopupStore, shownOf, tabRowsOf, waitingNow } from './popup';

/** Asks the background and shows a failure; true where the answer was yes. */
export type Asked = <T extends Type>(type: T, what: Ask<T>) => Promise<boolean>;

export interface Changes {
  readonly decide: (ids: readonly string[], kind: DecisionKind) => void;
  /** Takes back the decision of a row, or, with null, the last one made here. */
  readonly undo: (id: string | null) => void;
  /** The person's word about a verdict; the same word again takes it back. */
  readonly correct: (id: string, as: 'reason' | 'no-reason') => void;
}

export function changesOf(store: PopupStore, deps: PopupDeps, asked: Asked): Changes {
  const set = store.setState;
  const get = store.getState;

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
      set({ failure: storageFailureOf(error) });
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

  return {
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
  };
}
