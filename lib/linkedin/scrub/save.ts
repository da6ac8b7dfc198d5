/** A live page as the three files of a fixture (see tests/fixtures/pages): what it is, what is read from it, where it comes from. */

import type { SavedPage } from '../../domain/page';
import { detect, generationOf } from '../detect';
import { STRUCTURE } from '../generations/structure';
import { probe } from '../probe';
import { createReader } from '../read';
import { ORIGIN } from '../urls';
import { addressOfPage } from './pseudonyms';
import { scrub } from './scrub';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is read from a saved page: the truth that its fixture is compared with, read from the scrubbed page and from nothing else. */
function expectationOf(doc: Document): unknown {
  const { generation, strings } = detect(doc, doc.URL);
  const { state, buckets, drift, ownProfile } = probe(doc);
  const cards =
    generation === null
      ? null
      : createReader(doc, generation, strings)
          .read()
          .map(({ observation: { noteHash: _, ...seen } }) => seen);
  return { state, cards, drift, buckets, ...(ownProfile === null ? {} : { ownProfile }) };
}

/** Scrubs the page and reads what is left. `parse` makes a document of HTML at the address of this page; it runs and loads nothing. */
export function savePage(doc: Document, parse: (source: string) => Document): SavedPage {
  const source = scrub(doc);
  const saved = parse(source);
  const { strings } = detect(saved, saved.URL);
  const meta = {
    origin: 'captured',
    url: ORIGIN + addressOfPage(doc.URL),
    about: 'Saved from a live page; names, notes, numbers and addresses of people are replaced.',
  };
  return {
    folder: `${(generationOf(saved) ?? STRUCTURE).id}/${strings.locale || 'und'}/saved`,
    files: { 'source.html': source, 'expected.json': json(expectationOf(saved)), 'meta.json': json(meta) },
  };
}
