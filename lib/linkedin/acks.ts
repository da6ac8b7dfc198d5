/** What LinkedIn says outside the cards: that somebody is now a connection. */

import type { Action } from '../domain/outcome';
import { all, around, matching } from './query';
import type { Generation, Strings } from './shape';
import { matchAny, mentions, saysOf } from './template';
import { isDouble, isUnshown, textOf } from './text';
import { profileSlugOf } from './urls';

/** How far up a sentence that is split over elements is put together. */
const LEVELS = 4;

export interface Acknowledgement {
  readonly text: string;
  /** Profiles that its row links to; empty where it links to none. */
  readonly slugs: readonly string[];
}

/** Sentences of acknowledgement below `root`, outside invitation cards (`isCard`) and outside people you may know. */
export function acknowledgements(
  root: Element,
  generation: Generation,
  strings: Strings,
  isCard: (row: Element) => boolean,
): Acknowledgement[] {
  const templates = [...strings.acknowledged.accept, ...strings.acknowledged.ignore];
  const kernels = templates.map((t) =>
    t
      .split('{X}')
      .reduce((a, b) => (b.length > a.length ? b : a))
      .trim(),
  );
  const skip = (e: Element): boolean =>
    isUnshown(e) || isDouble(e) || isCard(e) || matching(e, generation.parts.notCard) !== null;
  if (skip(root)) return [];
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4, {
    acceptNode: (node) => (node.nodeType === 1 ? (skip(node as Element) ? 2 : 3) : 1),
  });
  const found: Acknowledgement[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!mentions(kernels, node.nodeValue ?? '')) continue;
    let at = node.parentElement;
    for (let level = 0; at !== null && level < LEVELS; level += 1, at = at.parentElement) {
      const text = textOf(at);
      if (matchAny(templates, text) === null) continue;
      const row = around(at, generation.parts.card) ?? at;
      const slugs = all(row, generation.parts.link).flatMap((a) => profileSlugOf(a.getAttribute('href')) ?? []);
      found.push({ text, slugs });
      break;
    }
  }
  return found;
}

/** Those that speak of this person: by link where they link to anybody, else by name alone. */
export const acknowledging = (
  found: readonly Acknowledgement[],
  who: { readonly personId: string; readonly name: string },
  action: Action,
  strings: Strings,
): Acknowledgement[] =>
  found.filter(
    (a) =>
      saysOf(strings.acknowledged[action], who.name, a.text) &&
      (a.slugs.length === 0 || a.slugs.includes(who.personId)),
  );
