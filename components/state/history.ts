/** Runs as they went, the story of one of them, and the log as a file. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { allRuns, everything, logOfRun } from '../../lib/db/queries';
import type { LogEntry } from '../../lib/domain/log';
import type { Run } from '../../lib/domain/run';
import { storageFailureOf } from '../../lib/messages/failure';
import type { Failure } from '../../lib/messages/protocol';
import { logCsv } from '../invitations/csv';
import { watch } from './live';

export interface HistoryState {
  /** Newest first; null before the first answer. */
  readonly runs: readonly Run[] | null;
  readonly openId: string | null;
  /** What happened to the run that is opened, oldest first; its single steps stand with the invitations. */
  readonly story: readonly LogEntry[] | null;
  readonly saved: boolean;
  readonly failure: Failure | null;
}

export interface HistoryDeps {
  readonly db: Db;
  readonly now: () => number;
  /** Gives a text to the browser as a file to keep. */
  readonly save: (name: string, text: string) => void;
}

export interface History {
  readonly store: StoreApi<HistoryState>;
  readonly watch: () => () => void;
  readonly toggle: (id: string) => void;
  readonly exportLog: () => Promise<void>;
}

export function createHistory({ db, now, save }: HistoryDeps): History {
  const store = createStore<HistoryState>(() => ({
    runs: null,
    openId: null,
    story: null,
    saved: false,
    failure: null,
  }));
  const set = store.setState;
  const failed = (error: unknown): void => set({ failure: storageFailureOf(error) });
  let stopStory = (): void => {};

  return {
    store,
    toggle: (id) => {
      stopStory();
      stopStory = () => {};
      const openId = store.getState().openId === id ? null : id;
      set({ openId, story: null });
      if (openId === null) return;
      stopStory = watch(
        () => logOfRun(db, id),
        (story) => set({ story }),
        failed,
      );
    },
    exportLog: async () => {
      try {
        save(`replyworthy-${new Date(now()).toISOString().slice(0, 10)}.csv`, logCsv(await everything(db)));
        set({ saved: true, failure: null });
      } catch (error) {
        failed(error);
      }
    },
    watch: () => {
      set({ saved: false });
      const stop = watch(
        () => allRuns(db),
        (runs) => set({ runs }),
        failed,
      );
      return () => {
        stop();
        stopStory();
        stopStory = () => {};
        set({ openId: null, story: null });
      };
    },
  };
}
