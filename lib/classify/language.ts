import { TABLES, type TableLanguage } from './data/tables';
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
/** Languages of each small word and of each telling sign, by index. */
const SMALL = new Map<string, number[]>();
const SIGNS = new Map<string, number[]>();
LANGUAGES.forEach((language, i) => {
  const table: LanguageTable = TABLES[language];
  for (const word of new Set(words(table.small))) SMALL.set(word, [...(SMALL.get(word) ?? []), i]);
  for (const sign of table.signs ?? '') SIGNS.set(sign, [...(SIGNS.get(sign) ?? []), i]);
});
const SIGN_SHARE = 0.6;
const BEYOND_ASCII = /[^\0-~]/g;
const UNKNOWN = 'und';

/** BCP 47 primary tag of the language of a note, `und` when nothing tells. */
export function detectLanguage(note: string, tokens: readonly Token[] = tokenise(note)): string {
  let latin = 0;
  let other = '';
  for (const { text } of tokens) {
    if (text >= '{') other += text;
    else if (text >= 'a') latin += text.length;
  }
  if (other.length > latin) return SCRIPTS.find(([, script]) => script.test(other))?.[0] ?? UNKNOWN;
  const scores = LANGUAGES.map(() => 0);
  const add = (found: readonly number[] | undefined, share: number): void => {
    for (const i of found ?? []) scores[i] = (scores[i] ?? 0) + share;
  };
  for (const { text } of tokens) add(SMALL.get(text), 1);
  for (const [sign] of note.toLowerCase().matchAll(BEYOND_ASCII)) add(SIGNS.get(sign), SIGN_SHARE);
  const most = Math.max(...scores);
  return most > 0 ? (LANGUAGES[scores.indexOf(most)] ?? UNKNOWN) : UNKNOWN;
}

/** The table for a language tag such as `pt-BR`, or null for a language without one. */
export function tableLanguage(tag: string): TableLanguage | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(TABLES, primary) ? (primary as TableLanguage) : null;
}
