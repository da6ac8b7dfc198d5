/** What was last seen of LinkedIn's page, the last things that went wrong, and a report that can be given away. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { lastFailures } from '../../lib/db/queries';
import type { LogEntry } from '../../lib/domain/log';
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
}

export interface DiagnosticsDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => number;
}

export interface Diagnostics {
  readonly store: StoreApi<DiagnosticsState>;
  readonly watch: () => () => void;
  readonly look: () => Promise<void>;
  readonly copyReport: () => Promise<void>;
}

export function createDiagnostics({ db, ask, copy, now }: DiagnosticsDeps): Diagnostics {
  const store = createStore<DiagnosticsState>(() => ({
    view: null,
    lookedAt: null,
    failures: [],
    failure: null,
    copied: 'no',
    report: null,
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
