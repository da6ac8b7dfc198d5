/** The time in which a run that was started can still be undone, for pages that show nothing else of runs. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { currentRun } from '../../lib/db/queries';
import { type ActRun, isActRun } from '../../lib/domain/run';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure } from '../../lib/messages/protocol';
import { watch } from './live';

export interface GraceState {
  /** Started, and nothing has happened yet. */
  readonly run: ActRun | null;
  readonly now: number;
  readonly undone: boolean;
  readonly failure: Failure | null;
}

export interface GraceDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  readonly now: () => number;
  /** Calls again and again; returns how to stop. */
  readonly every: (ms: number, then: () => void) => () => void;
}

export interface Grace {
  readonly store: StoreApi<GraceState>;
  readonly watch: () => () => void;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

export function createGrace({ db, ask, now, every }: GraceDeps): Grace {
  const store = createStore<GraceState>(() => ({ run: null, now: now(), undone: false, failure: null }));
  const set = store.setState;
  /** No clock ticks on a page that counts nothing down. */
  let stopClock: (() => void) | null = null;

  function still(run: ActRun | null): void {
    const isOn = run !== null && now() < run.graceUntil;
    set({ run: isOn ? run : null, now: now(), ...(isOn ? { undone: false, failure: null } : {}) });
    if (isOn) stopClock ??= every(1000, () => still(store.getState().run));
    else {
      stopClock?.();
      stopClock = null;
    }
  }

  return {
    store,
    watch: () => {
      const stop = watch(
        () => currentRun(db),
        (run) => still(isActRun(run) && run.status === 'running' ? run : null),
        () => set({ failure: 'storage-blocked' }),
      );
      return () => {
        stop();
        stopClock?.();
        stopClock = null;
      };
    },
    undo: async () => {
      const { run } = store.getState();
      if (run === null) return;
      const answer = await ask('run.undo', { runId: run.id });
      set(answer.ok ? { undone: true, failure: null } : { failure: answer.failure });
    },
    close: () => set({ undone: false, failure: null }),
  };
}
