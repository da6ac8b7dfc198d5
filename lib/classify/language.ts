import { TABLES, type TableLanguage } from './data/tables';
import { NAME } from './grams';
import type { LanguageTable } from './table';
import { type Token, tokenise, words } from './text';

// Kana stands before Han: Japanese mixes both, Chinese has none.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
];
const LANGUAGES = Object.keys(TABLES) as readonly TableLanguage[];
/** For which languages, by index, a word or sign speaks, each followed by how much: language, share, language, share … */
type Shares = readonly number[];
const WORDS = new Map<string, Shares>();
const SIGNS = new Map<string, Shares>();
const SMALL_SHARE = 1;
const SIGN_SHARE = 0.6;
/** Words of pitches travel between languages more than small words do. */
const VOCABULARY_SHARE = 0.4;
LANGUAGES.forEach((language, i) => {
  const table: LanguageTable = TABLES[language];
  const tell = (map: Map<string, Shares>, keys: Iterable<string>, share: number): void => {
    for (const key of keys) {
      const shares = map.get(key) ?? [];
      // Languages come one after the other, so this one's share is the last, if there is one.
      const isLast = shares.at(-2) === i;
      map.set(key, [...(isLast ? shares.slice(0, -2) : shares), i, Math.max(isLast ? (shares.at(-1) ?? 0) : 0, share)]);
    }
  };
  const phrases = Object.values(table.phrases).flatMap((list) => list.flatMap((phrase) => words(phrase)));
  tell(WORDS, [...words(table.boilerplate), ...phrases], VOCABULARY_SHARE);
  tell(WORDS, words(table.small), SMALL_SHARE);
  tell(SIGNS, table.signs ?? '', SIGN_SHARE);
});
const BEYOND_ASCII = /[^\0-~]/g;
const [FIRST_LATIN, LAST_LATIN] = [97, 122]; // a, z
const UNKNOWN = 'und';

/** BCP 47 primary tag of the language of a note, `und` when nothing tells. */
export function detectLanguage(note: string, tokens: readonly Token[] = tokenise(note)): string {
  let latin = 0;
  let other = '';
  for (const { text } of tokens) {
    if (text === NAME) continue;
    const sign = text.charCodeAt(0);
    if (sign > LAST_LATIN) other += text;
    else if (sign >= FIRST_LATIN) latin += text.length;
  }
  if (other.length > latin) return SCRIPTS.find(([, script]) => script.test(other))?.[0] ?? UNKNOWN;
  const scores = LANGUAGES.map(() => 0);
  const add = (shares: Shares | undefined): void => {
    for (let i = 0; shares !== undefined && i < shares.length; i += 2) {
      const language = shares[i] ?? 0;
      scores[language] = (scores[language] ?? 0) + (shares[i + 1] ?? 0);
    }
  };
  for (const { text } of tokens) add(WORDS.get(text));
  if (note.search(BEYOND_ASCII) >= 0)
    for (const [sign] of note.toLowerCase().matchAll(BEYOND_ASCII)) add(SIGNS.get(sign));
  const most = Math.max(...scores);
  return most > 0 ? (LANGUAGES[scores.indexOf(most)] ?? UNKNOWN) : UNKNOWN;
}

/** The table for a language tag such as `pt-BR`, or null for a language without one. */
export function tableLanguage(tag: string): TableLanguage | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(TABLES, primary) ? (primary as TableLanguage) : null;
}
