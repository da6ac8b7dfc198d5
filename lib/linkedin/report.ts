/** The page in numbers: no name, no note. */

import type { PageReport } from '../domain/page';
import { bucketsOf } from './buckets';
import type { Card } from './card';
import { detect } from './detect';
import { all } from './query';
import type { Generation, Strings } from './shape';
import { pageOf, profileSlugOf } from './urls';

/** Fewer cards than this prove nothing about the layout. */
const SEVERAL = 3;

/** How often each part was found on the cards, and on the page around them. */
function partsOf(doc: Document, generation: Generation, cards: readonly Card[]): Record<string, number> {
  const count = (test: (card: Card) => boolean): number => cards.filter(test).length;
  const { list, loader, notCard } = generation.parts;
  return {
    card: cards.length,
    keyed: count((c) => c.observation.invitationId !== null),
    person: count((c) => c.observation.kind === 'person'),
    name: count((c) => c.observation.name !== ''),
    headline: count((c) => c.observation.headline !== ''),
    mutuals: count((c) => c.observation.mutuals > 0),
    note: count((c) => c.observation.note !== null),
    message: count((c) => c.observation.messagePath !== null),
    accept: count((c) => c.controls.accept !== null),
    ignore: count((c) => c.controls.ignore !== null),
    leftOver: count((c) => c.leftOver),
    closed: count((c) => c.observation.doubts.includes('expander-closed')),
    list: all(doc, list).length,
    loader: all(doc, loader).length,
    notCard: all(doc, notCard).length,
  };
}

/** Parts that belong to every person's card and are on none of several; and notes that can no longer be told from other text. */
function driftOf(cards: readonly Card[]): string[] {
  const people = cards.filter((c) => c.observation.kind === 'person' || c.observation.kind === 'unknown');
  if (people.length < SEVERAL) return [];
  const missing = {
    name: people.every((c) => c.observation.name === ''),
    headline: people.every((c) => c.observation.headline === ''),
    accept: people.every((c) => c.controls.accept === null),
    ignore: people.every((c) => c.controls.ignore === null),
    note: people.filter((c) => c.leftOver).length >= SEVERAL && people.every((c) => c.observation.note === null),
  };
  return Object.entries(missing).flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}

/** The own profile where the navigation links to exactly one. */
function ownProfileOf(doc: Document, generation: Generation): string | null {
  const slugs = new Set(
    all(doc, generation.parts.ownProfile).flatMap((a) => profileSlugOf(a.getAttribute('href')) ?? []),
  );
  return slugs.size === 1 ? ([...slugs][0] ?? null) : null;
}

export function reportOf(doc: Document, generation: Generation, strings: Strings, cards: readonly Card[]): PageReport {
  return {
    state:
      cards.length > 0 && pageOf(doc.URL) === 'invitations' && generation.readOnly !== true
        ? 'list'
        : detect(doc, doc.URL).state,
    generation: generation.id,
    locale: strings.locale || null,
    buckets: bucketsOf(doc, generation, strings),
    cards: cards.length,
    parts: partsOf(doc, generation, cards),
    drift: generation.readOnly === true ? ['generation', ...driftOf(cards)] : driftOf(cards),
    visible: doc.visibilityState === 'visible',
    ownProfile: ownProfileOf(doc, generation),
  };
}
