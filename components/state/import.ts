/** Importing LinkedIn's own export: the file is read here, judged and stored by the background, all of it or nothing. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Progress, type ReadArchive, readInvitations } from '../../lib/archive/invitations';
import type { ArchiveProblem, ImportResult, Incoming } from '../../lib/domain/archive';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure } from '../../lib/messages/protocol';

export type ImportStage =
  | { readonly at: 'idle' }
  /** Shares of the work of each stage, from 0 to 1. */
  | { readonly at: 'reading' | 'judging' | 'storing'; readonly share: number }
  | { readonly at: 'stopped' }
  | { readonly at: 'refused'; readonly problem: ArchiveProblem }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'done'; readonly result: ImportResult; readonly outgoing: number };

export interface ImportState {
  readonly stage: ImportStage;
  readonly fileName: string;
}

export interface ImportDeps {
  readonly ask: typeof askBackground;
  readonly newId: () => string;
  /** Calls again and again; returns how to stop. */
  readonly every: (ms: number, then: () => void) => () => void;
  /** Shows the imported ones in the list of all invitations. */
  readonly show: () => void;
  readonly read?: (file: Blob, progress: Progress) => Promise<ReadArchive>;
}

export interface Import {
  readonly store: StoreApi<ImportState>;
  readonly start: (file: Blob & { readonly name: string }) => Promise<void>;
  readonly stop: () => void;
  readonly show: () => void;
}

/** One message: small enough for every browser, large enough that a hundred thousand take seconds. */
const PIECE = 500;
const POLL_MS = 300;

export const isGoing = ({ at }: ImportStage): boolean => at === 'reading' || at === 'judging' || at === 'storing';

export function createImport({ ask, newId, every, show, read = readInvitations }: ImportDeps): Import {
  const store = createStore<ImportState>(() => ({ stage: { at: 'idle' }, fileName: '' }));
  const tell = (stage: ImportStage): void => store.setState({ stage });
  let isStopped = false;
  let importId = '';

  /** The failure of the first piece that was not taken; null where all were, or where it was stopped. */
  async function send(incoming: readonly Incoming[]): Promise<Failure | null> {
    for (let from = 0; from < incoming.length && !isStopped; from += PIECE) {
      tell({ at: 'judging', share: from / incoming.length });
      const answer = await ask('import.add', { importId, from, incoming: incoming.slice(from, from + PIECE) });
      if (!answer.ok) return answer.failure;
    }
    return null;
  }

  async function keep(outgoing: number): Promise<ImportStage> {
    tell({ at: 'storing', share: 0 });
    const stopAsking = every(POLL_MS, async () => {
      const answer = await ask('import.progress', { importId });
      if (answer.ok && answer.value.of > 0 && store.getState().stage.at === 'storing')
        tell({ at: 'storing', share: answer.value.stored / answer.value.of });
    });
    const answer = await ask('import.store', { importId });
    stopAsking();
    if (answer.ok) return { at: 'done', result: answer.value, outgoing };
    return isStopped ? { at: 'stopped' } : { at: 'failed', failure: answer.failure };
  }

  async function run(file: Blob): Promise<ImportStage> {
    const found = await read(file, (done, of) => {
      tell({ at: 'reading', share: of === 0 ? 1 : done / of });
      return !isStopped;
    });
    if (found.ok === false) return { at: 'refused', problem: found.problem };
    if (found.ok === 'stopped' || isStopped) return { at: 'stopped' };
    if (found.incoming.length === 0) {
      const result = { added: 0, known: 0, repeated: 0, withReason: 0, unsure: 0 };
      return { at: 'done', result, outgoing: found.outgoing };
    }
    const failure = await send(found.incoming);
    if (isStopped) return { at: 'stopped' };
    return failure === null ? keep(found.outgoing) : { at: 'failed', failure };
  }

  return {
    store,
    show,
    start: async (file) => {
      if (isGoing(store.getState().stage)) return;
      isStopped = false;
      importId = newId();
      store.setState({ fileName: file.name, stage: { at: 'reading', share: 0 } });
      tell(await run(file));
    },
    stop: () => {
      isStopped = true;
      void ask('import.drop', { importId });
    },
  };
}
