/** Makes LinkedIn load the next batch the way a person does: by scrolling on, or by the page's own button. */

import type { Clock } from './clock';
import { press } from './press';
import { all, first, has, inPageOrder, keyOf, matching } from './query';
import type { Generation, Strings } from './shape';
import { isWord } from './template';
import { textOf } from './text';

export interface BringDeps extends Clock {
  /** A hidden tab loads nothing, whatever is scrolled. */
  readonly visible: () => boolean;
  /** The list may stand anywhere, and its beginning be unmounted: look there first. */
  readonly fromTop?: boolean;
}

const GLANCE_MS = 250;
/** Without a loader in sight nothing is on its way; with one it may be slow. */
const IDLE_MS = 1500;
const SLOW_MS = 15_000;
const ROUNDS = 3;
const JIGGLE_PX = 500;

/** Rows that are mounted now, people you may know among them, without reading any. */
const rowsOf = (doc: Document, { parts }: Generation): Element[] => all(doc, parts.card);

/** The last row of the list that may be an invitation: what comes next comes below it. */
const lastRowOf = (doc: Document, { parts }: Generation): Element | undefined =>
  all(first(doc, parts.list) ?? doc, parts.card).findLast((row) => matching(row, parts.notCard) === null);

/**
 * Tells whether rows are mounted that were not before, below those that were: lists that unmount what is far away mount old rows again above.
 * Only what is new is looked at. A row re-used for another card counts, one drawn anew does not.
 */
function watchRows(doc: Document, generation: Generation): () => boolean {
  const nameOf = (row: Element): string | null => keyOf(row, generation);
  const before = new Map(rowsOf(doc, generation).map((row) => [row, nameOf(row)]));
  const names = new Set(before.values());
  const last = lastRowOf(doc, generation);
  const isNew = (row: Element): boolean => {
    const name = nameOf(row);
    if (before.get(row) === name) return false;
    if (matching(row, generation.parts.notCard) !== null || (name !== null && names.has(name))) return false;
    return last?.isConnected !== true || row === last || inPageOrder(last, row) < 0;
  };
  return () => rowsOf(doc, generation).some(isNew);
}

/** The nearest scrollable element around the list; else the generation's; else the document. */
function scrollerOf(doc: Document, generation: Generation, last: Element | undefined): Element | null {
  for (let at = last?.parentElement ?? null; at !== null; at = at.parentElement) {
    const overflow = doc.defaultView?.getComputedStyle(at).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  const others = [first(doc, generation.parts.scroller), doc.scrollingElement];
  return others.find((e) => e !== null && e.scrollHeight > e.clientHeight) ?? null;
}

/** Brings the last mounted row to the upper edge: what follows it comes into view, and nothing between is passed over. */
function scrollOn(doc: Document, generation: Generation): Element | null {
  const last = lastRowOf(doc, generation);
  last?.scrollIntoView({ block: 'start' });
  return scrollerOf(doc, generation, last);
}

/** From there to the end, a screen at a time. */
async function walkOn(scroller: Element, isOver: () => boolean, { wait }: Clock): Promise<void> {
  let before: number;
  do {
    before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight;
    await wait(GLANCE_MS);
  } while (before !== scroller.scrollTop && !isOver());
}

/** Goes to the beginning of a list that may have unmounted it; true where other rows stand there now. */
async function returned(doc: Document, generation: Generation, { wait }: Clock): Promise<boolean> {
  const top = (): unknown => {
    const row = first(doc, generation.parts.card);
    return row && (keyOf(row, generation) ?? row);
  };
  const scroller = scrollerOf(doc, generation, lastRowOf(doc, generation));
  if (scroller === null || scroller.scrollTop === 0) return false;
  const before = top();
  scroller.scrollTop = 0;
  await wait(2 * GLANCE_MS);
  return top() !== before;
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
  if (!deps.visible()) return 'hidden';
  if (deps.fromTop === true && (await returned(doc, generation, deps))) return 'more';
  const hasMore = watchRows(doc, generation);

  for (let round = 0; round < ROUNDS; round += 1) {
    if (!deps.visible()) return 'hidden';
    const scroller = scrollOn(doc, generation);
    const button = moreButton(doc, generation, strings);
    if (button !== null) press(button);
    else if (round > 0 && scroller !== null) {
      scroller.scrollTop -= JIGGLE_PX; // some builds load only when the end is reached again
      await deps.wait(GLANCE_MS);
      scrollOn(doc, generation);
      await walkOn(scroller, hasMore, deps);
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
