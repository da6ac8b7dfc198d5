/** Looking for a person's words in texts that others wrote: accents and capitals do not matter, and a word also finds its longer forms. */

const MARKS = /\p{M}/gu;
const WORD_SIGN = /[\p{L}\p{N}]/u;
/** Scripts written without spaces: there a word may begin anywhere. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ASCII = /^[\0-\x7f]*$/;

/** The same letters without accents and capitals, white space as single blanks. */
export function fold(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(MARKS, '');
  return plain.toLowerCase().replace(/\s+/gu, ' ');
}

function beginsWord(text: string, at: number, wanted: string): boolean {
  return at === 0 || UNSPACED.test(wanted) || !WORD_SIGN.test(text[at - 1] ?? '');
}

/** Where a folded word or phrase begins in a folded text, at the beginning of a word; -1 where it does not. */
function indexIn(text: string, wanted: string, from = 0): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1))
    if (beginsWord(text, at, wanted)) return at;
  return -1;
}

/** Whether a folded text holds one of the folded words or phrases. `student` is in `students`, `art` is not in `smart`. */
export const holdsAny = (text: string, wanted: readonly string[]): boolean =>
  wanted.some((word) => word !== '' && indexIn(text, word) >= 0);

/** UTF-16 offsets, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the words stand in the text as it was written: for showing, so it may be slower than `holdsAny`. In order, never overlapping. */
export function spansOf(text: string, words: readonly string[]): readonly Span[] {
  let plain = '';
  const at: number[] = [];
  let from = 0;
  for (const sign of text) {
    const folded = fold(sign);
    // White space folds to one blank, as in `fold` of the whole.
    if (!(folded === ' ' && plain.endsWith(' '))) {
      plain += folded;
      for (let i = 0; i < folded.length; i += 1) at.push(from);
    }
    from += sign.length;
  }
  at.push(text.length);
  const found: Span[] = [];
  for (const word of words.map(fold).filter((w) => w.trim() !== ''))
    for (let i = indexIn(plain, word); i >= 0; i = indexIn(plain, word, i + word.length))
      found.push({ from: at[i] ?? 0, to: at[i + word.length] ?? text.length });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((span, i) => found.slice(0, i).every((before) => before.to <= span.from));
}
