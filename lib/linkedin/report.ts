/** The page in numbers: no name, no note. */

import type { PageReport } from '../domain/page';
import { bucketsOf } from './buckets';
import { detect } from './detect';
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

/** `rows`: how many rows the cards were found among; the others are people one may know, or not understood. */
export function reportOf(
  doc: Document,
  generation: Generation,
  strings: Strings,
  tally: Tally,
  rows: number,
): PageReport {
  const { card: cards = 0, ...parts } = tally.parts();
  return {
    state:
      cards > 0 && pageOf(doc.URL) === 'invitations' && generation.readOnly !== true
        ? 'list'
        : detect(doc, doc.URL).state,
    generation: generation.id,
    locale: strings.locale || null,
    buckets: bucketsOf(doc, generation, strings),
    cards,
    parts: { card: cards, ...parts, other: rows - cards },
    drift: generation.readOnly === true ? ['generation', ...tally.drift()] : tally.drift(),
    visible: doc.visibilityState === 'visible',
    ownProfile: ownProfileOf(doc, generation),
  };
}
