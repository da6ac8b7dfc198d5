/** Replies on their way into the database: saved shortly after the last key, kept here until the database has them. */

import type { Failure } from '../../lib/messages/protocol';

export interface Draft {
  readonly text: string;
  /** `typed`: not sent yet. `failed`: sent and refused; the text is only here. */
  readonly state: 'typed' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

export type DraftMap = Readonly<Record<string, Draft>>;

export interface Drafts {
  readonly type: (id: string, text: string) => void;
  /** Resolves when nothing of this reply is unsaved any more, or saving it has failed. */
  readonly flush: (id: string) => Promise<void>;
  /** Sends whatever is unsaved at once and waits for nothing: the page may be going away. */
  readonly flushAll: () => void;
}

const DELAY_MS = 300;
const RETRY_MS = 5000;

/** `save` answers with the failure or null; `tell` receives every change of the map. */
export function createDrafts(
  save: (id: string, text: string) => Promise<Failure | null>,
  tell: (drafts: DraftMap) => void,
): Drafts {
  let drafts: DraftMap = {};
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const inFlight = new Map<string, Promise<void>>();

  const put = (id: string, draft: Draft): void => {
    drafts = { ...drafts, [id]: draft };
    tell(drafts);
  };
  const later = (id: string, ms: number): void => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => void flush(id), ms),
    );
  };

  async function send(id: string, text: string): Promise<void> {
    put(id, { text, state: 'saving', failure: null });
    const failure = await save(id, text);
    const now = drafts[id];
    if (now === undefined) return;
    if (failure !== null) {
      put(id, { text: now.text, state: 'failed', failure });
      if (failure !== 'not-found') later(id, RETRY_MS);
    } else if (now.text === text) put(id, { text, state: 'saved', failure: null });
  }

  /** One save of a reply at a time, so that an older text can never arrive after a newer one. */
  async function flush(id: string): Promise<void> {
    while (inFlight.has(id)) await inFlight.get(id);
    const draft = drafts[id];
    if (draft === undefined || draft.state === 'saved') return;
    clearTimeout(timers.get(id));
    const sending = send(id, draft.text).finally(() => inFlight.delete(id));
    inFlight.set(id, sending);
    await sending;
  }

  return {
    flush,
    type: (id, text) => {
      put(id, { text, state: 'typed', failure: null });
      later(id, DELAY_MS);
    },
    flushAll: () => {
      for (const [id, draft] of Object.entries(drafts)) {
        if (draft.state === 'typed' || draft.state === 'failed') void send(id, draft.text);
      }
    },
  };
}
