/** Keeps the popup's store fed: live queries, the LinkedIn tab once a second, the clock, settings, memory. */

import {
  countOpen,
  countOpenReplies,
  countSplits,
  currentRun,
  lastReadAt,
  rowsOf,
  rowsOfIds,
  spent,
  waitingRows,
} from '../../lib/db/queries';
import type { Row } from '../../lib/domain/row';
import { SPLITS } from '../../lib/domain/split';
import { storageFailureOf } from '../../lib/messages/failure';
import { watch } from './live';
import type { Memory } from './memory';
import type { PopupDeps, PopupState, PopupStore } from './popup';
import { isLive } from './screen';

/** A database that says nothing for so long is held open by another page, mostly of another version: the browser tells us nothing else. */
const PATIENCE_MS = 5_000;

/** Says so when nothing could be read yet, and takes it back once something was. */
function watchHeld(store: PopupStore, deps: PopupDeps): () => void {
  const began = deps.now();
  return deps.every(1000, () => {
    const { stored, failure } = store.getState();
    const isHeld = stored.counts === null;
    if (isHeld && failure === null && deps.now() - began >= PATIENCE_MS) store.setState({ failure: 'storage-held' });
    if (!isHeld && failure === 'storage-held') store.setState({ failure: null });
  });
}

/** The rows of what is shown, straight from the database. */
export const readRows = (deps: PopupDeps, { only, split }: Pick<PopupState, 'only' | 'split'>): Promise<Row[]> =>
  only === null ? rowsOf(deps.db, split) : rowsOfIds(deps.db, only.ids);

/** Starts everything; returns how to stop it. */
export async function feed(store: PopupStore, deps: PopupDeps): Promise<() => void> {
  const set = store.setState;
  const failed = (error: unknown): void => set({ failure: storageFailureOf(error) });
  const stored = (part: Partial<PopupState['stored']>): void => set((s) => ({ stored: { ...s.stored, ...part } }));
  const { split, filter, anchor } = await deps.loadMemory();
  set({
    now: deps.now(),
    floorMs: deps.floorMs,
    filter,
    anchor,
    current: anchor,
    ...(split === null ? {} : { split }),
  });

  let isFirst = true;
  const stops = [
    watch(
      () => countSplits(deps.db),
      (counts) => {
        // Decisions under way are added to the counts at hand; counts that may hold them already wait for deeds.ts to fetch both.
        if (store.getState().patches.size === 0) stored({ counts });
        const s = store.getState();
        if (isFirst && counts[s.split] === 0) set({ split: SPLITS.find((one) => counts[one] > 0) ?? 'reason' });
        isFirst = isFirst && SPLITS.every((one) => counts[one] === 0);
      },
      failed,
    ),
    watch(
      () => currentRun(deps.db),
      (run) => set({ run }),
      failed,
    ),
    watch(
      () => countOpenReplies(deps.db),
      (replies) => set({ replies }),
      failed,
    ),
    watch(
      () => countOpen(deps.db),
      (open) => set({ open }),
      failed,
    ),
    watch(
      () => lastReadAt(deps.db),
      (at) => set({ lastReadAt: at }),
      failed,
    ),
    watch(
      () => spent(deps.db, deps.now()),
      (spentNow) => set({ spent: spentNow }),
      failed,
    ),
    deps.watchSettings((settings) => set({ settings })),
    deps.every(1000, () => set({ now: deps.now() })),
    follow(
      store,
      (s) => (s.only === null ? s.split : s.only),
      (s) => {
        set({ stored: { ...store.getState().stored, rows: null } });
        return watch(
          () => readRows(deps, s),
          (rows) => stored({ rows }),
          failed,
        );
      },
    ),
    // Nothing is carried out anew while a run goes on: its thousands of steps need not be read again with each of them.
    follow(
      store,
      (s) => isLive(s.run),
      (s) =>
        isLive(s.run)
          ? () => {}
          : watch(
              () => waitingRows(deps.db),
              (waiting) => stored({ waiting }),
              failed,
            ),
    ),
    remember(store, deps, failed),
    look(store, deps),
    watchHeld(store, deps),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Runs `begin` now and whenever the watched part changes; ends the former one first. */
function follow<T>(
  store: PopupStore,
  part: (state: PopupState) => T,
  begin: (state: PopupState) => () => void,
): () => void {
  let known = part(store.getState());
  let end = begin(store.getState());
  const stop = store.subscribe((state) => {
    const now = part(state);
    if (now === known) return;
    known = now;
    end();
    end = begin(state);
  });
  return () => {
    stop();
    end();
  };
}

/** Keeps tab, filter and place for the next opening; looked at four times a second, since scrolling changes the place all the time. */
function remember(store: PopupStore, deps: PopupDeps, failed: (error: unknown) => void): () => void {
  const memoryOf = ({ split, filter, anchor }: PopupState): Memory => ({ split, filter, anchor });
  let kept = memoryOf(store.getState());
  return deps.every(250, () => {
    const now = memoryOf(store.getState());
    if (now.split === kept.split && now.filter === kept.filter && now.anchor === kept.anchor) return;
    kept = now;
    deps.saveMemory(now).catch(failed);
  });
}

/** Asks for the LinkedIn tab now and once a second, one question at a time. */
function look(store: PopupStore, deps: PopupDeps): () => void {
  let isAsking = false;
  let wasAnswered = true;
  const once = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const answer = await deps.ask('page.view', null);
    isAsking = false;
    if (answer.ok) store.setState({ view: answer.value });
    else if (wasAnswered) store.setState({ failure: answer.failure }); // said once, not once a second
    wasAnswered = answer.ok;
  };
  void once();
  return deps.every(1000, () => void once());
}
