/** The page in numbers: no name, no note. */

import type { PageReport } from '../domain/page';
import { bucketsOf } from './buckets';
import type { Card } from './card';
import { detect } from './detect';
import type { Generation, Strings } from './shape';
import { among, surroundings } from './surroundings';
import { pageOf, profileSlugOf } from './urls';

/** Fewer cards than this prove nothing about the layout. */
const SEVERAL = 3;

type Test = (card: Card) => boolean;

const OF_CARDS: Readonly<Record<string, Test>> = {
  card: () => true,
  keyed: (c) => c.observation.invitationId !== null,
  person: (c) => c.observation.kind === 'person',
  name: (c) => c.observation.name !== '',
  headline: (c) => c.observation.headline !== '',
  mutuals: (c) => c.observation.mutuals > 0,
  note: (c) => c.observation.note !== null,
  message: (c) => c.observation.messagePath !== null,
  accept: (c) => c.controls.accept !== null,
  ignore: (c) => c.controls.ignore !== null,
  leftOver: (c) => c.leftOver,
  closed: (c) => c.observation.doubts.includes('expander-closed'),
};

/** How often each part was found on the cards. */
function partsOf(cards: readonly Card[]): Record<string, number> {
  const tests = Object.entries(OF_CARDS);
  const counts = tests.map(() => 0);
  for (const card of cards) {
    for (let at = 0; at < tests.length; at += 1) if (tests[at]?.[1](card)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return Object.fromEntries(tests.map(([part], at) => [part, counts[at] ?? 0]));
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
    among(surroundings(doc, generation), generation.parts.ownProfile).flatMap(
      (a) => profileSlugOf(a.getAttribute('href')) ?? [],
    ),
  );
  return slugs.size === 1 ? ([...slugs][0] ?? null) : null;
}

/** `rows`: how many rows the cards were found among; the others are people one may know, or not understood. */
export function reportOf(
  doc: Document,
  generation: Generation,
  strings: Strings,
  cards: readonly Card[],
  rows: number,
): PageReport {
  return {
    state:
      cards.length > 0 && pageOf(doc.URL) === 'invitations' && generation.readOnly !== true
        ? 'list'
        : detect(doc, doc.URL).state,
    generation: generation.id,
    locale: strings.locale || null,
    buckets: bucketsOf(doc, generation, strings),
    cards: cards.length,
    parts: { ...partsOf(cards), other: rows - cards.length },
    drift: generation.readOnly === true ? ['generation', ...driftOf(cards)] : driftOf(cards),
    visible: doc.visibilityState === 'visible',
    ownProfile: ownProfileOf(doc, generation),
  };
}
