import { TABLES, type TableLanguage } from './data/tables';
import { NAME } from './grams';
import type { LanguageTable } from './table';
import { isAscii, type Token } from './text';
import { type Entry, LANGUAGES } from './vocabulary';

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
const SIGN_SHARE = 6;
/** Languages, by place, for which a sign speaks. */
const SIGNS = new Map<string, number[]>();
LANGUAGES.forEach((name, language) => {
  const { signs = '' }: LanguageTable = TABLES[name];
  for (const sign of new Set(signs)) SIGNS.set(sign, [...(SIGNS.get(sign) ?? []), language]);
});
const LAST_ASCII = 126; // ~
const [FIRST_LATIN, LAST_LATIN] = [97, 122]; // a, z
const UNKNOWN = 'und';

/** BCP 47 primary tag of the language of a note, `und` when nothing tells. `entries`: what the tables say of its words. */
export function detectLanguage(note: string, tokens: readonly Token[], entries: readonly Entry[]): string {
  let latin = 0;
  let other = '';
  const scores = LANGUAGES.map(() => 0);
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? NAME;
    if (text === NAME) continue;
    for (const { language, share } of entries[i]?.said ?? []) scores[language] = (scores[language] ?? 0) + share;
    const sign = text.charCodeAt(0);
    if (sign > LAST_LATIN) other += text;
    else if (sign >= FIRST_LATIN) latin += text.length;
  }
  if (other.length > latin) return SCRIPTS.find(([, script]) => script.test(other))?.[0] ?? UNKNOWN;
  if (!isAscii(note)) {
    const lower = note.toLowerCase();
    for (let i = 0; i < lower.length; i++)
      if (lower.charCodeAt(i) > LAST_ASCII)
        for (const language of SIGNS.get(lower.charAt(i)) ?? [])
          scores[language] = (scores[language] ?? 0) + SIGN_SHARE;
  }
  const most = Math.max(...scores);
  return most > 0 ? (LANGUAGES[scores.indexOf(most)] ?? UNKNOWN) : UNKNOWN;
}

/** The table for a language tag such as `pt-BR`, or null for a language without one. */
export function tableLanguage(tag: string): TableLanguage | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(TABLES, primary) ? (primary as TableLanguage) : null;
}
