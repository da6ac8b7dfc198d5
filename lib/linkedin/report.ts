/** The page in numbers: no name, no note. */

import type { PageReport } from '../domain/page';
import { acknowledgements } from './acks';
import { bucketsOf } from './buckets';
import { detect } from './detect';
import { first } from './query';
import type { Generation, Strings } from './shape';
import { among, surroundings } from './surroundings';
import type { Tally } from './tally';
import { pageOf, profileSlugOf } from './urls';

/** The own profile where the navigation links to exactly one. */
function ownProfileOf(doc: Document, generation: Generation): string | null {
  const slugs = new Set(
    among(surroundings(doc, generation), generation.parts.ownProfile).flatMap(
      (a) => profileSlugOf(a.getAttribute('href')) ?? [],
    ),
  );
  return slugs.size === 1 ? ([...slugs][0] ?? null) : null;
}

/** What a list has to have and this page has not: the list itself, or a card although LinkedIn counts some and none in it was settled just now. */
function missing(doc: Document, generation: Generation, strings: Strings, cards: number): string[] {
  const list = first(doc, generation.parts.list);
  if (list === null) return ['list'];
  const counted = bucketsOf(doc, generation, strings).find((b) => b.shown)?.count ?? 0;
  const isCardless =
    cards === 0 && counted > 0 && acknowledgements(list, generation, strings, () => false).length === 0;
  return isCardless ? ['card'] : [];
}

/** `rows`: how many rows the cards were found among; the others are people one may know, or not understood. */
export function reportOf(
  doc: Document,
  generation: Generation,
  strings: Strings,
  tally: Tally,
  rows: number,
): PageReport {
  const { card: cards = 0, ...parts } = tally.parts();
  const state =
    cards > 0 && pageOf(doc.URL) === 'invitations' && generation.readOnly !== true
      ? 'list'
      : detect(doc, doc.URL).state;
  const drift = [
    ...(generation.readOnly === true ? ['generation'] : []),
    ...(state === 'list' ? missing(doc, generation, strings, cards) : []),
    ...tally.drift(),
  ];
  return {
    state,
    generation: generation.id,
    locale: strings.locale || null,
    buckets: bucketsOf(doc, generation, strings),
    cards,
    parts: { card: cards, ...parts, other: rows - cards },
    drift,
    visible: doc.visibilityState === 'visible',
    ownProfile: ownProfileOf(doc, generation),
  };
}
