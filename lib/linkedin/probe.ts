/** The page for Diagnostics: numbers and names of parts only. */

import type { PageReport } from '../domain/page';
import { detect } from './detect';
import { createReader } from './read';

/** What can be said about the page now, also where it cannot be read. Costs one full reading. */
export function probe(doc: Document, url: string = doc.URL): PageReport {
  const { state, generation, strings } = detect(doc, url);
  if (generation !== null) return createReader(doc, generation, strings).report();
  return {
    state,
    generation: null,
    locale: strings.locale || null,
    buckets: [],
    cards: 0,
    parts: {},
    drift: state === 'unrecognised' ? ['generation'] : [],
    visible: doc.visibilityState === 'visible',
    ownProfile: null,
  };
}
