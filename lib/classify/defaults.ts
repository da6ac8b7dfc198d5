import { DEFAULT_TEXTS } from './data/defaults';
import { is, WORD } from './kinds';
import { type Token, words } from './text';

/** "I'd like" is also "Id like" and "Idlike". */
const WRITTEN_AS_ONE = 3;
/** Default texts without blanks, by each word they may begin with; longest first, so that "... on LinkedIn" is taken whole and not as a shorter text with a rest. */
const DEFAULTS = new Map<string, string[]>();
for (const parts of Object.values(DEFAULT_TEXTS)
  .flat()
  .map(words)
  .sort((a, b) => b.join('').length - a.join('').length))
  for (let many = 1; many <= WRITTEN_AS_ONE; many++) {
    const first = parts.slice(0, many).join('');
    DEFAULTS.set(first, [...new Set([...(DEFAULTS.get(first) ?? []), parts.join('')])]);
  }

/** Words with which a default text begins. */
export const OPENINGS: Iterable<string> = DEFAULTS.keys();

/** The token with which a text that starts at a token ends, or -1: blanks may stand anywhere, but a default text never ends within a word. */
function endOf(text: string, tokens: readonly Token[], first: number): number {
  let done = 0;
  for (let i = first; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? '';
    if (!text.startsWith(word, done)) return -1;
    done += word.length;
    if (done === text.length) return i;
  }
  return -1;
}

/** First and last token of every default invitation text in the note. `kinds`: what each word is, as bits of {@link WORD}. Linear in the note. */
export function findDefaults(
  tokens: readonly Token[],
  kinds: readonly number[],
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!is(kinds[first], WORD.opensDefault)) continue;
    for (const text of DEFAULTS.get(tokens[first]?.text ?? '') ?? []) {
      const last = endOf(text, tokens, first);
      if (last < 0) continue;
      spans.push([first, last]);
      first = last;
      break;
    }
  }
  return spans;
}
