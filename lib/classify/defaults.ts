import { COURTESY, DEFAULT_TEXTS, NAME_PARTS, SENTENCE_WORDS } from './data/defaults';
import { TABLES } from './data/tables';
import { indexPhrases } from './phrases';
import { type Token, words } from './text';

const compact = (text: string): string => words(text).join('');
// Longest first, so that "... on LinkedIn" is taken whole and not as a shorter text with a rest.
const DEFAULTS: readonly string[] = [...new Set(Object.values(DEFAULT_TEXTS).flat().map(compact))].sort(
  (a, b) => b.length - a.length,
);
const COURTEOUS: ReadonlySet<string> = new Set(COURTESY.flatMap((text) => words(text)));
const PARTS: ReadonlySet<string> = new Set(words(NAME_PARTS));
/** Words that mean something, so that they are no names when they stand without a capital. */
const MEANING: ReadonlySet<string> = new Set(
  Object.values(TABLES).flatMap((table) => [
    ...words(table.small),
    ...words(table.boilerplate),
    ...indexPhrases(table).vocabulary,
  ]),
);
const SPEAKING: ReadonlySet<string> = new Set(words(SENTENCE_WORDS));
/** Different words of names: a greeting and a closing may each hold a long one. */
const CAPITALS_MOST = 8;
const PLAIN_MOST = 2;
const UNCASED_MOST = 6;
const PLATFORM = new Set(['on', 'linkedin', 'in', 'en', 'auf', 'no', 'su', 'sur', 'op', 'de', 'pa']);

export function isCourtesy(word: string): boolean {
  return COURTEOUS.has(word);
}

/** First and last token of every default invitation text in the note. Linear in the note for a fixed table. */
export function findDefaults(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let text = '';
  tokens.forEach((token, index) => {
    starts.set(text.length, index);
    text += token.text;
    ends.set(text.length, index);
  });
  const spans: [number, number][] = [];
  const taken = new Uint8Array(tokens.length);
  for (const known of DEFAULTS)
    for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + known.length)) {
      const first = starts.get(at);
      const last = ends.get(at + known.length);
      if (first === undefined || last === undefined) continue;
      if (taken[first] || taken[last]) continue;
      taken.fill(1, first, last + 1);
      spans.push([first, last]);
    }
  return spans.sort((a, b) => a[0] - b[0]);
}

/**
 * Whether tokens are nothing but greetings, closings and names. A name is told by its capitals, by `known` (the sender's and the
 * recipient's words), or, in plain letters, by being one or two words that mean nothing in any table.
 */
export function isOnlyCourtesy(tokens: readonly Token[], known: ReadonlySet<string>): boolean {
  const capitals = new Set<string>();
  const plain = new Set<string>();
  const uncased = new Set<string>();
  for (const token of tokens) {
    if (COURTEOUS.has(token.text) || known.has(token.text) || PARTS.has(token.text) || PLATFORM.has(token.text))
      continue;
    if (/\d/.test(token.text)) return false;
    if (!token.cased) uncased.add(token.text);
    else if (SPEAKING.has(token.text)) return false;
    else if (token.capital) capitals.add(token.text);
    else if (MEANING.has(token.text)) return false;
    else plain.add(token.text);
  }
  return capitals.size <= CAPITALS_MOST && plain.size <= PLAIN_MOST && uncased.size <= UNCASED_MOST;
}
