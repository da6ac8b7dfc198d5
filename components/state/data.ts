/** How much is kept, and how to be rid of it. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { countLearnt, countStored, currentRun, learnt } from '../../lib/db/queries';
import type { ask as askBackground } from '../../lib/messages/ask';
import { storageFailureOf } from '../../lib/messages/failure';
import type { Failure } from '../../lib/messages/protocol';
import { watch } from './live';

/** Bytes; null where the browser does not say. */
export interface Room {
  readonly used: number;
  readonly left: number;
}

export interface DataState {
  readonly stored: { readonly invitations: number; readonly replies: number; readonly log: number } | null;
  readonly runGoing: boolean;
  readonly room: Room | null;
  readonly erasing: 'no' | 'asked' | 'going' | 'done';
  readonly failure: Failure | null;
  /** How many corrections were learnt from. */
  readonly learnt: number | null;
  readonly learntFailure: Failure | null;
}

export interface DataDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  readonly room: () => Promise<Room | null>;
  /** This page was loaded because everything had just been erased. */
  readonly justErased: boolean;
  /** Gives the person a file. */
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Loads the page anew: what it still holds in memory has to go too, and a deleted database tells no live query. */
  readonly startAfresh: () => void;
}

export interface DataBox {
  readonly store: StoreApi<DataState>;
  readonly watch: () => () => void;
  readonly askErase: () => void;
  readonly cancelErase: () => void;
  readonly erase: () => Promise<void>;
  readonly exportLearnt: () => Promise<void>;
  readonly forgetLearnt: () => Promise<void>;
}

export function createDataBox({ db, ask, room, justErased, save, startAfresh }: DataDeps): DataBox {
  const store = createStore<DataState>(() => ({
    stored: null,
    runGoing: false,
    room: null,
    erasing: justErased ? 'done' : 'no',
    failure: null,
    learnt: null,
    learntFailure: null,
  }));
  const set = store.setState;

  return {
    store,
    askErase: () => set({ erasing: 'asked', failure: null }),
    cancelErase: () => set({ erasing: 'no' }),
    erase: async () => {
      set({ erasing: 'going' });
      const answer = await ask('erase', null);
      set(answer.ok ? { erasing: 'done', failure: null } : { erasing: 'no', failure: answer.failure });
      if (answer.ok) startAfresh();
    },
    exportLearnt: async () => {
      try {
        save('replyworthy-learned.json', new TextEncoder().encode(JSON.stringify(await learnt(db), null, 2)));
        set({ learntFailure: null });
      } catch (error) {
        set({ learntFailure: storageFailureOf(error) });
      }
    },
    forgetLearnt: async () => {
      const answer = await ask('learnt.reset', null);
      set({ learntFailure: answer.ok ? null : answer.failure });
    },
    watch: () => {
      void room().then((r) => set({ room: r }));
      return watch(
        async () => ({ stored: await countStored(db), run: await currentRun(db), learnt: await countLearnt(db) }),
        ({ stored, run, learnt }) =>
          set({ stored, learnt, runGoing: run !== null && (run.status === 'running' || run.status === 'paused') }),
        () => set({ failure: 'storage-blocked' }),
      );
    },
  };
}
