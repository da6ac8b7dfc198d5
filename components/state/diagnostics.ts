/** What was last seen of LinkedIn's page, the last things that went wrong, and a report that can be given away. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { lastFailures } from '../../lib/db/queries';
import type { LogEntry } from '../../lib/domain/log';
import type { SavedPage } from '../../lib/domain/page';
import { zip } from '../../lib/domain/zip';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure, PageView } from '../../lib/messages/protocol';
import { watch } from './live';

export interface DiagnosticsState {
  readonly view: PageView | null;
  readonly lookedAt: number | null;
  readonly failures: readonly LogEntry[];
  readonly failure: Failure | null;
  readonly copied: 'no' | 'yes' | 'by-hand';
  /** The report's text where the browser did not let us copy it: to be copied by hand. */
  readonly report: string | null;
  /** The page as it would be saved: to be looked through first. */
  readonly page: SavedPage | null;
  readonly saving: 'no' | 'asked' | 'done';
}

export interface DiagnosticsDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  readonly copy: (text: string) => Promise<void>;
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly now: () => number;
}

export interface Diagnostics {
  readonly store: StoreApi<DiagnosticsState>;
  readonly watch: () => () => void;
  readonly look: () => Promise<void>;
  readonly copyReport: () => Promise<void>;
  /** Fetches the scrubbed page and shows it; nothing is saved yet. */
  readonly showPage: () => Promise<void>;
  readonly savePage: () => void;
  readonly dropPage: () => void;
}

export function createDiagnostics({ db, ask, copy, save, now }: DiagnosticsDeps): Diagnostics {
  const store = createStore<DiagnosticsState>(() => ({
    view: null,
    lookedAt: null,
    failures: [],
    failure: null,
    copied: 'no',
    report: null,
    page: null,
    saving: 'no',
  }));
  const set = store.setState;

  async function look(): Promise<void> {
    const answer = await ask('page.view', null);
    set(answer.ok ? { view: answer.value, lookedAt: now(), failure: null } : { failure: answer.failure });
  }

  return {
    store,
    look,
    watch: () => {
      void look();
      return watch(
        () => lastFailures(db),
        (failures) => set({ failures }),
        () => set({ failure: 'storage-blocked' }),
      );
    },
    showPage: async () => {
      set({ saving: 'asked', failure: null });
      const answer = await ask('page.save', null);
      set(answer.ok ? { page: answer.value, saving: 'no' } : { failure: answer.failure, saving: 'no' });
    },
    savePage: () => {
      const { page } = store.getState();
      if (page === null) return;
      const { folder, files } = page;
      const placed = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]);
      save(`replyworthy-${folder.replaceAll('/', '-')}.zip`, zip(Object.fromEntries(placed)));
      set({ page: null, saving: 'done' });
    },
    dropPage: () => set({ page: null, saving: 'no' }),
    copyReport: async () => {
      const answer = await ask('report.text', null);
      if (!answer.ok) return set({ failure: answer.failure, copied: 'no' });
      const { text } = answer.value;
      await copy(text).then(
        () => set({ copied: 'yes', report: null, failure: null }),
        () => set({ copied: 'by-hand', report: text, failure: null }),
      );
    },
  };
}
