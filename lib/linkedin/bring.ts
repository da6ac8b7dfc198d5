/** Makes LinkedIn load the next batch the way a person does: by scrolling to the end, or by the page's own button. */

import type { Clock } from './clock';
import { press } from './press';
import { all, first, has, keyOf, matching } from './query';
import type { Generation, Strings } from './shape';
import { isWord } from './template';
import { textOf } from './text';

export interface BringDeps extends Clock {
  /** A hidden tab loads nothing, whatever is scrolled. */
  readonly visible: () => boolean;
}

const GLANCE_MS = 250;
/** Without a loader in sight nothing is on its way; with one it may be slow. */
const IDLE_MS = 1500;
const SLOW_MS = 15_000;
const ROUNDS = 3;
const JIGGLE_PX = 500;

/** Rows that are mounted now, people you may know among them, without reading any. */
const rowsOf = (doc: Document, { parts }: Generation): Element[] => all(doc, parts.card);

/** Tells whether rows are mounted that were not before; only what is new is looked at. A row re-used for another card counts, one drawn anew does not. */
function watchRows(doc: Document, generation: Generation): () => boolean {
  const nameOf = (row: Element): string | null => keyOf(row, generation);
  const before = new Map(rowsOf(doc, generation).map((row) => [row, nameOf(row)]));
  const names = new Set(before.values());
  const isNew = (row: Element): boolean => {
    const name = nameOf(row);
    if (before.get(row) === name) return false;
    return matching(row, generation.parts.notCard) === null && (name === null || !names.has(name));
  };
  return () => rowsOf(doc, generation).some(isNew);
}

/** The nearest scrollable element around the list; else the generation's; else the document. */
function scrollerOf(doc: Document, generation: Generation, last: Element | undefined): Element | null {
  for (let at = last?.parentElement ?? null; at !== null; at = at.parentElement) {
    const overflow = doc.defaultView?.getComputedStyle(at).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return first(doc, generation.parts.scroller) ?? doc.scrollingElement;
}

function scrollToEnd(doc: Document, generation: Generation): Element | null {
  const last = rowsOf(doc, generation).at(-1);
  const scroller = scrollerOf(doc, generation, last);
  last?.scrollIntoView({ block: 'end' });
  if (scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  doc.defaultView?.scrollTo(0, doc.documentElement.scrollHeight);
  return scroller;
}

/** The page's own way to its next batch, or null. Where nothing but its words tells the button, only known words do. */
const moreButton = (doc: Document, { parts }: Generation, strings: Strings): Element | null =>
  all(doc, parts.loadMore).find(
    (e) => matching(e, parts.loadMore)?.worded !== true || isWord(strings.loadMore, textOf(e)),
  ) ?? null;

/** `more`: cards are mounted that were not before. `nothing`: the page answered to none of the ways. `hidden`: the tab is not in front. */
export async function bringMore(
  doc: Document,
  { generation, strings }: { readonly generation: Generation; readonly strings: Strings },
  deps: BringDeps,
): Promise<'more' | 'nothing' | 'hidden'> {
  const hasMore = watchRows(doc, generation);

  for (let round = 0; round < ROUNDS; round += 1) {
    if (!deps.visible()) return 'hidden';
    const scroller = scrollToEnd(doc, generation);
    const button = moreButton(doc, generation, strings);
    if (button !== null) press(button);
    else if (round > 0 && scroller !== null) {
      scroller.scrollTop -= JIGGLE_PX; // some builds load only when the end is reached again
      await deps.wait(GLANCE_MS);
      scrollToEnd(doc, generation);
    }
    const since = deps.now();
    const isOver = (): boolean => deps.now() - since >= (has(doc, generation.parts.loader) ? SLOW_MS : IDLE_MS);
    while (!isOver()) {
      await deps.wait(GLANCE_MS);
      if (hasMore()) return 'more';
      if (!deps.visible()) return 'hidden';
    }
    if (deps.now() - since >= SLOW_MS) return 'nothing';
  }
  return 'nothing';
}
