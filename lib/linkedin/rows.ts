/** The rows of the page in page order, kept up to date at the cost of what changed: a page of thousands is not searched for ten new ones. */

import { all, matching } from './query';
import type { Generation } from './shape';
import { isElement } from './text';

export interface Rows {
  /** Tells what changed on the page. */
  note(mutations: readonly MutationRecord[]): void;
  /**
   * All rows on the page now. `isTold`: every change since the last call was told by `note`. `kept`: so many of them, from the top, are the
   * rows of the last call; none of that call is missing unless it is 0.
   */
  now(isTold: boolean): { readonly rows: readonly Element[]; readonly kept: number };
}

export function trackRows(doc: Document, { parts: { card } }: Generation): Rows {
  const come = new Set<Element>();
  let rows: Element[] | null = null;
  let here = new Set<Element>();
  let hasShrunk = false;

  const search = (): Element[] => {
    rows = all(doc, card);
    here = new Set(rows);
    return rows;
  };

  /**
   * New rows mostly stand below all others: they are met on the way from the last row to the end of the page. Where one is not, the page is
   * searched once. (Asking a browser which of two nodes comes first costs the number of their siblings.)
   */
  const append = (known: Element[]): Element[] => {
    const fresh = new Set([...come].filter((row) => row.isConnected));
    const last = known.at(-1);
    if (last === undefined || [...fresh].some((row) => here.has(row))) return search();
    const walker = doc.createTreeWalker(doc.body, 1);
    walker.currentNode = last;
    const met: Element[] = [];
    while (met.length < fresh.size && walker.nextNode() !== null) {
      const node = walker.currentNode as Element;
      if (fresh.has(node)) met.push(node);
    }
    if (met.length < fresh.size) return search();
    for (const row of met) {
      known.push(row);
      here.add(row);
    }
    return known;
  };

  return {
    note: (mutations) => {
      for (const { addedNodes, removedNodes } of mutations) {
        hasShrunk ||= removedNodes !== undefined && removedNodes.length > 0;
        for (const node of addedNodes) {
          if (!isElement(node)) continue;
          if (matching(node, card) !== null) come.add(node);
          for (const row of all(node, card)) come.add(row);
        }
      }
    },
    now: (isTold) => {
      const before = rows;
      let kept = before?.length ?? 0;
      if (before === null || !isTold) {
        rows = search();
        kept = 0;
      } else {
        let known = before;
        if (hasShrunk) {
          known = before.filter((row) => row.isConnected);
          if (known.length < before.length) kept = 0;
          here = new Set(known);
        }
        rows = come.size > 0 ? append(known) : known;
        if (rows !== known) kept = 0; // searched anew
      }
      come.clear();
      hasShrunk = false;
      return { rows, kept };
    },
  };
}
