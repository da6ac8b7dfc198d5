/** A word of a note. `text` is folded (see {@link fold}); `from` and `to` are UTF-16 offsets into the original note, `to` exclusive. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  /** False for scripts without upper and lower case, where a capital tells nothing. */
  readonly cased: boolean;
  /** Marks that end or part sentences, right behind the word; the first two. */
  readonly stops: string;
}

// One character class with a single quantifier: linear for any input. Han and kana are written without spaces, so each sign is a word.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{M}\p{N}\u{ad}\u{200c}\u{200d}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;
const MARKS = /[\p{Mn}\p{Cf}]/gu;
const CASED = /^\p{Lu}|^\p{Lt}|^\p{Ll}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const UNFOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const STOPS = /[?!.,:;\n…()？！。、，]/g;
const STOPS_MOST = 2;
const ASCII = /^[\0-\x7f]*$/;

/** Whether a text has neither accents, nor emoji, nor letters of any other script: most words and many notes. */
export const isAscii = (text: string): boolean => ASCII.test(text);

/** Lower case without accents, invisible signs and typographic letter forms, so that "É", "é" and a forgotten accent are the same. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replace(/[ßøæœłıđðþ]/g, (sign) => UNFOLDED[sign] ?? sign).normalize('NFC');
}

/** Words of a note in order. Apostrophes and hyphens part words, whatever their typographic kind. Linear; never throws. */
export function tokenise(note: string): readonly Token[] {
  const found = [...note.matchAll(WORD)];
  const tokens: Token[] = [];
  for (const [i, match] of found.entries()) {
    const raw = match[0];
    const text = fold(raw);
    if (text === '') continue;
    const to = match.index + raw.length;
    tokens.push({
      text,
      from: match.index,
      to,
      capital: CAPITAL.test(raw),
      cased: CASED.test(raw),
      stops: stopsIn(note, to, found[i + 1]?.index ?? note.length),
    });
  }
  return tokens;
}

function stopsIn(note: string, from: number, to: number): string {
  if (to - from === 1 && note.charCodeAt(from) === 32) return ''; // most words are parted by one blank
  return (note.slice(from, Math.min(to, from + 8)).match(STOPS) ?? []).slice(0, STOPS_MOST).join('');
}

/** Folded words of a short text, for tables and look-ups. */
export function words(text: string): readonly string[] {
  return tokenise(text).map((token) => token.text);
}
