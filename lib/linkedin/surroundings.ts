/** What stands around the list: LinkedIn's own counts and its navigation are there, and looking for them need not cost the list. */

import { first, inPageOrder, matching } from './query';
import type { Generation, Part } from './shape';

/** Everything on the page but the list, as few elements as possible, in page order; the whole page where no list is found. */
export function surroundings(doc: Document, { parts }: Generation): readonly Element[] {
  const list = first(doc, parts.list);
  if (list === null) return [doc.body];
  const found: Element[] = [];
  for (let at: Element = list; at !== doc.body && at.parentElement !== null; at = at.parentElement) {
    for (const beside of at.parentElement.children) if (beside !== at) found.push(beside);
  }
  return found.sort(inPageOrder);
}

/** All elements of a part in these, themselves included, in page order; what stands around them may count for the selector. */
export const among = (roots: readonly Element[], part: Part): Element[] =>
  roots.flatMap((root) => [root, ...root.getElementsByTagName('*')]).filter((e) => matching(e, part) !== null);
