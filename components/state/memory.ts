/** What the popup remembers between two openings: the tab, the filter, and the row at the upper edge; gone with the browser. */

import { SPLITS, type Split } from '../../lib/domain/split';
import { browser } from '../../lib/platform/browser';
import { type Filter, NO_FILTER } from './filter';

export interface Memory {
  readonly split: Split | null;
  readonly filter: Filter;
  /** Id of the row at the upper edge of the list. */
  readonly anchor: string | null;
}

export const BLANK: Memory = { split: null, filter: NO_FILTER, anchor: null };

const KEY = 'popup';
const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null;
const text = (v: unknown): string => (typeof v === 'string' ? v : '');

/** Whatever was stored, as a memory that is safe to use. */
export function remembered(raw: unknown): Memory {
  if (!isRecord(raw)) return BLANK;
  const f = isRecord(raw.filter) ? raw.filter : {};
  return {
    split: SPLITS.find((split) => split === raw.split) ?? null,
    filter: {
      search: text(f.search),
      hasNote: f.hasNote === true,
      mutualsAtLeast: typeof f.mutualsAtLeast === 'number' && f.mutualsAtLeast > 0 ? Math.floor(f.mutualsAtLeast) : 0,
      headline: text(f.headline),
      kind: typeof f.kind === 'string' ? (f.kind as Filter['kind']) : null,
    },
    anchor: typeof raw.anchor === 'string' ? raw.anchor : null,
  };
}

export const loadMemory = async (): Promise<Memory> => remembered((await browser.storage.session.get(KEY))[KEY]);

export const saveMemory = async (memory: Memory): Promise<void> => browser.storage.session.set({ [KEY]: memory });
