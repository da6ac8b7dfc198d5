/** The reply queue: who is owed a reply, what is being written, what became of the last conversation that was opened. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { openReplies, type ReplyItem } from '../../lib/db/queries';
import type { ComposeOutcome } from '../../lib/domain/reply';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure } from '../../lib/messages/protocol';
import { createDrafts, type DraftMap } from './drafts';
import { watch } from './live';

export type { ReplyItem };

/** How a conversation is opened: with the text put into the message box, or with the text on the clipboard. */
export type Way = 'place' | 'copy';

export interface Said {
  readonly name: string;
  readonly way: Way;
  readonly result:
    | { readonly kind: 'outcome'; readonly outcome: ComposeOutcome | 'opened' }
    | { readonly kind: 'failure'; readonly failure: Failure }
    | { readonly kind: 'not-copied' };
}

export interface Marked {
  readonly id: string;
  readonly name: string;
  readonly as: 'sent' | 'dismissed';
}

export interface QueueState {
  /** Those that may be opened now before those that wait to be accepted; oldest first in each. Null before the first answer. */
  readonly items: readonly ReplyItem[] | null;
  readonly currentId: string | null;
  readonly drafts: DraftMap;
  readonly opening: boolean;
  readonly said: Said | null;
  /** What was marked since the page was opened, the last one last: each can be undone. */
  readonly marked: readonly Marked[];
  readonly failure: Failure | null;
}

export interface QueueDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  readonly copy: (text: string) => Promise<void>;
}

export interface Queue {
  readonly store: StoreApi<QueueState>;
  readonly watch: () => () => void;
  readonly select: (id: string) => void;
  readonly next: () => void;
  readonly type: (text: string) => void;
  readonly save: () => void;
  readonly saveAll: () => void;
  readonly open: (way: Way) => Promise<void>;
  readonly openAndNext: () => Promise<void>;
  readonly mark: (as: 'sent' | 'dismissed') => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** LinkedIn has a conversation only with people who are connected; an open invitation is not there yet. */
export const canOpen = (item: ReplyItem): boolean => item.row.status !== 'open';

/** What the person has written, newest first: typed here, else stored. */
export const textOf = (item: ReplyItem, drafts: DraftMap): string =>
  drafts[item.reply.invitationId]?.text ?? item.reply.draft;

const idOf = (item: ReplyItem): string => item.reply.invitationId;

const sorted = (items: readonly ReplyItem[]): ReplyItem[] => [
  ...items.filter(canOpen),
  ...items.filter((i) => !canOpen(i)),
];

/** The chosen one while it is there; else whoever has moved into its place. */
function kept(currentId: string | null, before: readonly ReplyItem[], after: readonly ReplyItem[]): string | null {
  if (after.some((i) => idOf(i) === currentId)) return currentId;
  const place = Math.max(
    0,
    before.findIndex((i) => idOf(i) === currentId),
  );
  const item = after[Math.min(place, after.length - 1)];
  return item === undefined ? null : idOf(item);
}

export function createQueue({ db, ask, copy }: QueueDeps): Queue {
  const store = createStore<QueueState>(() => ({
    items: null,
    currentId: null,
    drafts: {},
    opening: false,
    said: null,
    marked: [],
    failure: null,
  }));
  const set = store.setState;
  const drafts = createDrafts(
    async (id, draft) => {
      const answer = await ask('reply.save', { id, draft });
      return answer.ok ? null : answer.failure;
    },
    (map) => set({ drafts: map }),
  );
  const current = (): ReplyItem | null => {
    const { items, currentId } = store.getState();
    return items?.find((i) => idOf(i) === currentId) ?? null;
  };
  const show = (items: readonly ReplyItem[]): void =>
    set((s) => ({ items, currentId: kept(s.currentId, s.items ?? [], items) }));

  function select(id: string): void {
    const { currentId } = store.getState();
    if (currentId !== null) void drafts.flush(currentId);
    set({ currentId: id, failure: null });
  }

  function next(): void {
    const { items, currentId } = store.getState();
    if (items === null || items.length === 0) return;
    const place = items.findIndex((i) => idOf(i) === currentId);
    const item = items[(place + 1) % items.length];
    if (item !== undefined) select(idOf(item));
  }

  async function open(way: Way): Promise<void> {
    const item = current();
    if (item === null || !canOpen(item) || store.getState().opening) return;
    const { name } = item.row;
    const text = textOf(item, store.getState().drafts);
    const say = (result: Said['result']): void => set({ opening: false, said: { name, way, result } });
    set({ opening: true, said: null });
    if (way === 'copy') {
      // Before anything else: browsers let a page write to the clipboard only right after the press.
      const copied = await copy(text).then(
        () => true,
        () => false,
      );
      if (!copied) return say({ kind: 'not-copied' });
    }
    await drafts.flush(idOf(item));
    const placed = way === 'place' && text.trim() !== '' ? text : null;
    const answer = await ask('reply.open', { id: idOf(item), text: placed });
    say(answer.ok ? { kind: 'outcome', outcome: answer.value.outcome } : { kind: 'failure', failure: answer.failure });
  }

  return {
    store,
    select,
    next,
    open,
    watch: () =>
      watch(
        () => openReplies(db),
        (items) => show(sorted(items)),
        () => set({ failure: 'storage-blocked' }),
      ),
    type: (text) => {
      const { currentId } = store.getState();
      if (currentId !== null) drafts.type(currentId, text);
    },
    save: () => {
      const { currentId } = store.getState();
      if (currentId !== null) void drafts.flush(currentId);
    },
    saveAll: drafts.flushAll,
    openAndNext: async () => {
      const item = current();
      if (item === null || !canOpen(item)) return;
      const opened = open('place');
      next();
      await opened;
    },
    mark: async (as) => {
      const item = current();
      if (item === null) return;
      const id = idOf(item);
      await drafts.flush(id); // a save that came after the mark would reopen the reply
      const answer = await ask('reply.mark', { id, state: as });
      if (!answer.ok) return set({ failure: answer.failure });
      set((s) => ({ failure: null, said: null, marked: [...s.marked, { id, name: item.row.name, as }] }));
      show((store.getState().items ?? []).filter((i) => idOf(i) !== id));
    },
    undo: async () => {
      const last = store.getState().marked.at(-1);
      if (last === undefined) return;
      const answer = await ask('reply.mark', { id: last.id, state: 'queued' });
      if (!answer.ok) return set({ failure: answer.failure });
      const items = sorted(await openReplies(db));
      set((s) => ({ failure: null, marked: s.marked.slice(0, -1), items, currentId: last.id }));
    },
  };
}
