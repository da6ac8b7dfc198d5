/** Finding parts of a page. The only code that hands selectors to the browser. */

import type { Alternative, Generation, Part } from './shape';

const cssOf = (part: Part): string => part.alternatives.map((a) => a.css).join(', ');

/** For sorting: negative where `a` stands before `b`. */
export const inPageOrder = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/**
 * All elements of a part, in page order, whichever alternative found them. Browsers answer one simple selector from an index and a list of
 * selectors by trying each on every element, which on a page of thousands of cards is ten times as slow.
 */
export function all(root: ParentNode, part: Part): Element[] {
  const found = part.alternatives.map(({ css }) => [...root.querySelectorAll(css)]).sort((a, b) => b.length - a.length);
  const most = found[0] ?? [];
  const union = new Set(found.flat());
  return union.size === most.length ? most : [...union].sort(inPageOrder);
}

/** Elements of a part inside these roots or around them. */
export const within = (roots: readonly Element[], part: Part): Element[] => [
  ...new Set(roots.flatMap((root) => [around(root, part), ...all(root, part)]).filter((e) => e !== null)),
];

/** The first element of the first alternative that finds any. */
export function first(root: ParentNode, part: Part): Element | null {
  for (const { css } of part.alternatives) {
    const found = root.querySelector(css);
    if (found !== null) return found;
  }
  return null;
}

export const has = (root: ParentNode, part: Part): boolean => first(root, part) !== null;

/** The alternative by which an element belongs to a part, or null. */
export const matching = (element: Element, part: Part): Alternative | null =>
  part.alternatives.find((a) => element.matches(a.css)) ?? null;

/** The attribute by which a row says which invitation it is, or null. */
export const keyOf = (row: Element, { idAttribute }: Generation): string | null =>
  idAttribute === null ? null : row.getAttribute(idAttribute);

/** The element itself or the nearest around it that belongs to a part. */
export const around = (element: Element, part: Part): Element | null =>
  part.alternatives.length === 0 ? null : element.closest(cssOf(part));
