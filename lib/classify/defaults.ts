import { COURTESY, DEFAULT_TEXTS, NAME_PARTS, SENTENCE_WORDS } from './data/defaults';
import { TABLES } from './data/tables';
import { indexPhrases } from './phrases';
import { type Token, words } from './text';

const compact = (text: string): string => words(text).join('');
const HEAD = 3;
/** By their first signs, longest first, so that "... on LinkedIn" is taken whole and not as a shorter text with a rest. */
const DEFAULTS: ReadonlyMap<string, readonly string[]> = groupByHead(
  [...new Set(Object.values(DEFAULT_TEXTS).flat().map(compact))].sort((a, b) => b.length - a.length),
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

function groupByHead(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) groups.set(text.slice(0, HEAD), [...(groups.get(text.slice(0, HEAD)) ?? []), text]);
  return groups;
}

/** First and last token of every default invitation text in the note. Linear in the note for a fixed table. */
export function findDefaults(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const text = tokens.map((token) => token.text).join('');
  const spans: [number, number][] = [];
  let at = 0;
  for (let first = 0; first < tokens.length; first++) {
    const known = DEFAULTS.get(text.slice(at, at + HEAD))?.find((each) => text.startsWith(each, at));
    const last = known === undefined ? -1 : lastWithin(tokens, first, known.length);
    if (last < 0) {
      at += tokens[first]?.text.length ?? 0;
      continue;
    }
    spans.push([first, last]);
    at += known?.length ?? 0;
    first = last;
  }
  return spans;
}

/** The token with which exactly so many signs from `first` on end, or -1: a default text never ends within a word. */
function lastWithin(tokens: readonly Token[], first: number, signs: number): number {
  let rest = signs;
  for (let i = first; i < tokens.length && rest > 0; i++) {
    rest -= tokens[i]?.text.length ?? 0;
    if (rest === 0) return i;
  }
  return -1;
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
