import { is, WORD } from './kinds';
import type { Token } from './text';

/** Different words of names: a greeting and a closing may each hold a long one. */
const CAPITALS_MOST = 8;
const PLAIN_MOST = 2;
const UNCASED_MOST = 6;
const DIGIT = /\d/;
/** Words of a greeting in a script without capitals, beyond which it may be a sentence. */
const UNCASED_GREETING_MOST = 3;

/** A note without a question or a cue of a reason. */
export interface Silent {
  readonly tokens: readonly Token[];
  /** What each word is in the note's language, see {@link WORD}. */
  readonly kinds: readonly number[];
  /** Words of the sender's and the recipient's profile. */
  readonly known: ReadonlySet<string>;
}

/**
 * Whether the sender's own words are nothing but greetings, closings and names. A name is told by its capitals, by being `known`, or, in plain
 * letters, by being one or two words that mean nothing in any table.
 */
function isOnlyCourtesy({ tokens, kinds, known }: Silent): boolean {
  const capitals = new Set<string>();
  const plain = new Set<string>();
  const uncased = new Set<string>();
  for (const [i, { text, cased, capital }] of tokens.entries()) {
    const kind = kinds[i];
    if (is(kind, WORD.courtesy | WORD.filler | WORD.standard) || known.has(text)) continue;
    if (DIGIT.test(text)) return false;
    if (!cased) uncased.add(text);
    else if (is(kind, WORD.speaking)) return false;
    else if (capital) capitals.add(text);
    else if (is(kind, WORD.meaning)) return false;
    else plain.add(text);
  }
  return capitals.size <= CAPITALS_MOST && plain.size <= PLAIN_MOST && uncased.size <= UNCASED_MOST;
}

/** What decides alone of a note that neither asks nor gives a reason. */
export function vetoOf(note: Silent): 'default-text' | 'greeting-only' | null {
  if (!isOnlyCourtesy(note)) return null;
  if (note.kinds.some((kind) => is(kind, WORD.standard))) return 'default-text';
  const greets = note.kinds.some((kind) => is(kind, WORD.courtesy));
  const isName = note.tokens.every(({ cased }) => cased) || note.tokens.length <= UNCASED_GREETING_MOST;
  return greets && isName ? 'greeting-only' : null;
}
