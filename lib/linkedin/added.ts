/** What has come to the page since a moment: where the answer to a click is looked for, so that the page's size does not matter. */

import { isElement } from './text';

export interface Added {
  /** Elements that were added or opened, or in which text changed, and that are still on the page; none inside another. */
  readonly roots: () => readonly Element[];
  readonly end: () => void;
}

/** Begins to collect. Observes only; ends with `end`. */
export function watchAdded(doc: Document): Added {
  const found = new Set<Element>();
  const take = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes } of records) {
      const nodes = type === 'childList' ? [...addedNodes] : [target];
      for (const node of nodes) {
        const element = isElement(node) ? node : node.parentElement;
        if (element !== null) found.add(element);
      }
    }
  };
  const observer = new MutationObserver(take);
  // `open`: a dialog that was there before and is shown now.
  observer.observe(doc, { childList: true, subtree: true, characterData: true, attributeFilter: ['open'] });
  return {
    roots: () => {
      take(observer.takeRecords());
      const here = [...found].filter((e) => e.isConnected);
      return here.filter((e) => !here.some((other) => other !== e && other.contains(e)));
    },
    end: () => observer.disconnect(),
  };
}
