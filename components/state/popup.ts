/** What the popup knows. The database and the page are read by feed.ts; what a person does is in deeds.ts. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import type { SplitCounts } from '../../lib/db/queries';
import type { Outcome } from '../../lib/domain/outcome';
import { type Estimate, estimate, type Spent } from '../../lib/domain/pace';
import type { Policy, Preview } from '../../lib/domain/policy';
import { isWaiting, type Row } from '../../lib/domain/row';
import type { Run } from '../../lib/domain/run';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { SPLITS, type Split } from '../../lib/domain/split';
import type { ask } from '../../lib/messages/ask';
import type { Failure, PageView } from '../../lib/messages/protocol';
import { type Armed, type Bulk, bulkOf } from './bulk';
import { type Filter, isFiltering, NO_FILTER, passes } from './filter';
import { memo } from './memo';
import type { Memory } from './memory';
import { type Patches, patchedCounts, patchedRows } from './patch';

/** Everything from outside; tests hand in their own. */
export interface PopupDeps {
  readonly db: Db;
  readonly ask: typeof ask;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls again and again; returns how to stop. */
  readonly every: (ms: number, then: () => void) => () => void;
  readonly watchSettings: (tell: (settings: Settings) => void) => () => void;
  readonly loadMemory: () => Promise<Memory>;
  readonly saveMemory: (memory: Memory) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** The least time between two actions in this build, in milliseconds. */
  readonly floorMs: number;
  /** Opens this page anew. */
  readonly reload: () => void;
}

export interface PopupState {
  readonly now: number;
  readonly floorMs: number;
  readonly view: PageView | null;
  /** As stored; `countsOf` has them with what was decided a moment ago. */
  readonly stored: {
    readonly counts: SplitCounts | null;
    readonly rows: readonly Row[] | null;
    readonly waiting: readonly Row[];
  };
  readonly patches: Patches;
  readonly run: Run | null | undefined;
  readonly spent: Spent;
  readonly replies: number;
  /** Invitations still open on LinkedIn as far as we know, decided or not. */
  readonly open: number;
  readonly lastReadAt: number | null;
  readonly settings: Settings;
  readonly split: Split;
  /** In place of a tab: the invitations of a run that ended so, or that a wave has left to the person. */
  readonly only: { readonly outcome: Outcome | 'left'; readonly ids: readonly string[] } | null;
  readonly filter: Filter;
  readonly anchor: string | null;
  readonly current: string | null;
  readonly expanded: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
  readonly lastTick: string | null;
  /** What was decided since the popup opened, the last at the end; `u` takes it back. */
  readonly decidedHere: readonly (readonly string[])[];
  readonly armed: Armed | null;
  /** A run by a rule that is being chosen; what it would do with those shown, once the background has told. */
  readonly rule: { readonly policy: Policy; readonly preview: Preview | null } | null;
  /** A run is being asked for: no second press counts. */
  readonly starting: boolean;
  readonly failure: Failure | null;
  readonly filtersOpen: boolean;
  readonly keysOpen: boolean;
  /** What a run is and what LinkedIn says of it is on the screen, to be agreed to. */
  readonly termsOpen: boolean;
  readonly peek: boolean;
  readonly copied: boolean;
}

export const START: PopupState = {
  now: 0,
  floorMs: 2000,
  view: null,
  stored: { counts: null, rows: null, waiting: [] },
  patches: new Map(),
  run: undefined,
  spent: { today: 0, lastHour: 0, oldestOfHour: 0 },
  replies: 0,
  open: 0,
  lastReadAt: null,
  settings: DEFAULT_SETTINGS,
  split: 'reason',
  only: null,
  filter: NO_FILTER,
  anchor: null,
  current: null,
  expanded: new Set(),
  ticked: new Set(),
  lastTick: null,
  decidedHere: [],
  armed: null,
  rule: null,
  starting: false,
  failure: null,
  filtersOpen: false,
  keysOpen: false,
  termsOpen: false,
  peek: false,
  copied: false,
};

export type PopupStore = StoreApi<PopupState>;
export const createPopupStore = (first: Partial<PopupState> = {}): PopupStore =>
  createStore<PopupState>()(() => ({ ...START, ...first }));

/** Counts of the tabs with what was decided a moment ago; null until counted. */
export const countsOf = memo(
  (s: PopupState) => [s.stored.counts, s.patches],
  (counts, patches): SplitCounts | null => (counts === null ? null : patchedCounts(counts, patches)),
);

/** How many invitations are known; null until counted. */
export const knownOf = (s: PopupState): number | null => {
  const { counts } = s.stored;
  return counts === null ? null : SPLITS.reduce((sum, split) => sum + counts[split], 0);
};

/** All rows of the tab (or of `only`), before search and filters; null until read. */
export const tabRowsOf = memo(
  (s: PopupState) => [s.stored.rows, s.patches, s.only === null ? s.split : null],
  (rows, patches, split): readonly Row[] | null => (rows === null ? null : patchedRows(rows, patches, split)),
);

const NONE: readonly Row[] = [];

/** What the list shows. */
export const shownOf = memo(
  (s: PopupState) => [tabRowsOf(s), s.filter],
  (rows, filter): readonly Row[] => (rows === null ? NONE : isFiltering(filter) ? rows.filter(passes(filter)) : rows),
);

/** What the bulk buttons of the tab stand for. */
export const bulkOfShown = memo((s: PopupState) => [shownOf(s), s.ticked], bulkOf);

/** Decisions that wait to be carried out. */
export const waitingNow = memo(
  (s: PopupState) => [s.stored.waiting, s.patches],
  (rows, patches): readonly Row[] => patchedRows(rows, patches, 'decided').filter(isWaiting),
);

/** Those of them that search and filters leave. */
export const waitingOf = memo(
  (s: PopupState) => [waitingNow(s), s.filter],
  (rows, filter): readonly Row[] => (isFiltering(filter) ? rows.filter(passes(filter)) : rows),
);

/** The waiting decisions as a bulk: ticked ones first choice, like everywhere. */
export const carryOf = memo(
  (s: PopupState) => [waitingOf(s), s.ticked, s.split],
  (rows, ticked, split): Bulk => bulkOf(rows, split === 'decided' ? ticked : new Set()),
);

/** The page is of no layout that we know: nothing can be accepted there, so nothing is offered. */
export const readsOnly = (s: PopupState): boolean => s.view?.state === 'reading-only';

/** The row that keys act on: the chosen one while it is shown, else the first. */
export const currentOf = memo(
  (s: PopupState) => [shownOf(s), s.current],
  (rows, id): Row | null => rows.find((row) => row.id === id) ?? rows[0] ?? null,
);

/** The dialog that stands above everything else: one at a time, the last one asked for first. */
export const dialogOf = (
  s: Pick<PopupState, 'termsOpen' | 'armed' | 'rule' | 'keysOpen'>,
): 'terms' | 'armed' | 'rule' | 'keys' | null =>
  s.termsOpen ? 'terms' : s.armed !== null ? 'armed' : s.rule !== null ? 'rule' : s.keysOpen ? 'keys' : null;

/** How long so many would take at the chosen pace. */
export const estimateOf = (s: PopupState, count: number): Estimate =>
  estimate(s.settings.pace, count, s.spent.today, s.now, s.floorMs);
