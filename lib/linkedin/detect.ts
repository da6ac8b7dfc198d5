/** What page this is. An unknown layout is said to be unknown; "empty" has to be proved. */

import type { PageState } from '../domain/page';
import { acknowledgements } from './acks';
import { bucketsOf } from './buckets';
import { readCard } from './card';
import { GENERATIONS } from './generations';
import { SHELL } from './generations/shell';
import { STRUCTURE } from './generations/structure';
import { all, first, has, matching } from './query';
import type { Generation, Strings } from './shape';
import { STRINGS, stringsFor } from './strings';
import { isWord, mentions } from './template';
import { isDouble, linesOf, textOf } from './text';
import { type Page, pageOf } from './urls';

export interface Detected {
  readonly state: PageState;
  readonly generation: Generation | null;
  /** LinkedIn's words in the page's language; `NO_WORDS` where that is not known: then every control is left to the person. */
  readonly strings: Strings;
}

/** Pages that stand in for the one asked for are short; a long page that speaks of limits is a page about something else. */
const SHORT_PAGE = 2000;

/** The generation that this page is built in, or null. */
export const generationOf = (doc: Document): Generation | null =>
  GENERATIONS.find((g) => has(doc, g.parts.proof) && !has(doc, g.parts.foreign)) ?? null;

function troubleOf(doc: Document): 'rate-limited' | 'security-check' | null {
  if (has(doc, SHELL.challenge)) return 'security-check';
  if (has(doc, SHELL.main)) return null;
  const text = textOf(doc.body);
  if (text.length > SHORT_PAGE) return null;
  if (STRINGS.some((s) => mentions(s.securityCheck, text))) return 'security-check';
  return STRINGS.some((s) => mentions(s.rateLimited, text)) ? 'rate-limited' : null;
}

const hasCard = (doc: Document, generation: Generation, strings: Strings): boolean =>
  all(doc, generation.parts.card).some((row) => readCard(row, generation, strings) !== null);

function isProvedEmpty(doc: Document, generation: Generation, strings: Strings): boolean {
  const count = bucketsOf(doc, generation, strings).find((b) => b.shown)?.count;
  if (count !== undefined) return count === 0; // the sentence may stand somewhere else; a number of its own is against it
  return (
    !has(doc, generation.parts.list) &&
    all(doc, generation.parts.emptyMarker).some((e) => isWord(strings.empty, textOf(e)))
  );
}

/** The state of a page of a known generation that shows no card. */
function withoutCards(doc: Document, generation: Generation, strings: Strings): PageState {
  if (doc.readyState !== 'complete' || has(doc, generation.parts.loader)) return 'loading';
  if (isProvedEmpty(doc, generation, strings)) return 'empty';
  if (acknowledgements(doc.body, generation, strings, () => false).length > 0) return 'list'; // all of this batch are settled
  const list = first(doc, generation.parts.list);
  const isBare =
    list !== null && linesOf(list, (e) => isDouble(e) || matching(e, generation.parts.notCard) !== null) === '';
  if (!isBare) return 'unrecognised';
  return bucketsOf(doc, generation, strings).some((b) => b.shown) ? 'list' : 'loading';
}

const LISTS: readonly Page[] = ['invitations', 'preview'];

function stateOf(doc: Document, url: string, generation: Generation | null, strings: Strings): PageState {
  const page = pageOf(url);
  if (page === 'profile') return 'elsewhere';
  if (page !== 'invitations' && page !== 'preview') return page;
  const trouble = generation === null ? troubleOf(doc) : null;
  if (trouble !== null) return trouble;
  if (page === 'preview') return 'preview';
  if (generation !== null) return hasCard(doc, generation, strings) ? 'list' : withoutCards(doc, generation, strings);
  return doc.readyState === 'complete' && textOf(doc.body) !== '' ? 'unrecognised' : 'loading';
}

/**
 * Looks at the page once. `unrecognised` and `loading` can follow each other while LinkedIn builds a page inside its single-page
 * application: a caller believes `unrecognised` only after it has lasted.
 */
export function detect(doc: Document, url: string): Detected {
  const strings = stringsFor(doc.documentElement.lang);
  // Elsewhere, on the invitations that one sent oneself for one, nothing is read, however alike it looks.
  const generation = LISTS.includes(pageOf(url)) ? generationOf(doc) : null;
  const state = stateOf(doc, url, generation, strings);
  if (state !== 'unrecognised') return { state, generation, strings };
  return hasCard(doc, STRUCTURE, strings)
    ? { state: 'reading-only', generation: STRUCTURE, strings }
    : { state, generation: null, strings };
}
