import { COURTESY, NAME_PARTS, SENTENCE_WORDS } from './data/defaults';
import { TABLES, type TableLanguage } from './data/tables';
import { OPENINGS } from './defaults';
import { WORD } from './kinds';
import { GAP, indexPhrases, type PhraseIndex, phrasesOf, STEM_END } from './phrases';
import type { LanguageTable } from './table';
import { words } from './text';

/** Languages with a table; elsewhere a language is its place in this list. */
export const LANGUAGES = Object.keys(TABLES) as readonly TableLanguage[];

/** What one language's table says of a word. */
export interface Said {
  readonly language: number;
  /** How much the word speaks for the language, in tenths of what a small word says; whole numbers, so that sums are exact. */
  readonly share: number;
  /** Bits of {@link WORD}. */
  readonly kind: number;
}

/** What all tables say of a word: one look-up for each word of a note. */
export interface Entry {
  /** Its place among all; 0 for a word that no table knows. */
  readonly at: number;
  /** Bits of {@link WORD} that hold in every language. */
  readonly kind: number;
  readonly said: readonly Said[];
}

const SMALL_SHARE = 10;
/** Words of pitches travel between languages more than small words do. */
const VOCABULARY_SHARE = 4;
const PLATFORM = 'on linkedin in en auf no su sur op de pa';
const MONEY = 'eur euro euros usd dollar dollars pound pounds bucks reais soles pesos francs';

interface Growing extends Entry {
  kind: number;
  said: readonly Said[];
}

const ENTRIES = new Map<string, Growing>();
const STRANGE: Entry = { at: 0, kind: 0, said: [] };

const SHARED = new Map<string, readonly Said[]>();
/** One list for all words of which the same is said: most are said by one language in one way, and what many share is seldom far to fetch. */
function shared(said: readonly Said[]): readonly Said[] {
  const key = said.map(({ language, share, kind }) => `${language} ${share} ${kind}`).join();
  const list = SHARED.get(key) ?? said;
  SHARED.set(key, list);
  return list;
}

function entryFor(word: string): Growing {
  const entry = ENTRIES.get(word) ?? { at: ENTRIES.size + 1, kind: 0, said: [] };
  ENTRIES.set(word, entry);
  return entry;
}

const OWN_PHRASES = LANGUAGES.map((name) => phrasesOf(TABLES[name]));

/** A word of a phrase without the mark of a stem; what stands for any words is none. */
const wordsIn = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => (part === GAP ? [] : [part.replace(STEM_END, '')]));

const mark = (all: Iterable<string>, kind: number): void => {
  for (const word of all) entryFor(word).kind |= kind;
};

LANGUAGES.forEach((name, language) => {
  const table: LanguageTable = TABLES[name];
  const phrases = OWN_PHRASES[language] ?? [];
  const own = new Map<string, Said>();
  const say = (all: Iterable<string>, share: number, kind: number): void => {
    for (const word of all) {
      const before = own.get(word);
      own.set(word, { language, share: Math.max(share, before?.share ?? 0), kind: kind | (before?.kind ?? 0) });
    }
  };
  say(new Set(phrases.flatMap(({ parts }) => wordsIn(parts))), VOCABULARY_SHARE, 0);
  say(words(table.boilerplate), VOCABULARY_SHARE, WORD.boilerplate);
  say(words(table.small), SMALL_SHARE, WORD.small);
  mark(own.keys(), WORD.meaning);
  say(words(table.you), 0, WORD.you);
  for (const [word, said] of own) {
    const entry = entryFor(word);
    entry.said = shared([...entry.said, said]);
  }
  mark(new Set(phrases.flatMap(({ parts }) => wordsIn(parts.slice(0, 1)))), WORD.opens);
});
for (const text of COURTESY) mark(words(text), WORD.courtesy);
mark(words(`${NAME_PARTS} ${PLATFORM}`), WORD.filler);
mark(words(MONEY), WORD.money);
mark(words(SENTENCE_WORDS), WORD.speaking);
mark(OPENINGS, WORD.opensDefault);

/** Number of entries, with the one for all other words. */
export const ENTRY_COUNT = ENTRIES.size + 1;

export const entryOf = (word: string): Entry => ENTRIES.get(word) ?? STRANGE;

/** What a word is in a language, as bits of {@link WORD}. */
export function kindIn({ kind, said }: Entry, language: number): number {
  for (const each of said) if (each.language === language) return kind | each.kind;
  return kind;
}

const ENGLISH = LANGUAGES.indexOf('en');
const INDICES: PhraseIndex[] = [];
/** The phrases that count in a language: its own, and those of English, from which all borrow; put together when first asked for. */
export function phrasesIn(language: number): PhraseIndex {
  const known = INDICES[language];
  if (known !== undefined) return known;
  const index = indexPhrases([
    ...(OWN_PHRASES[language] ?? []),
    ...(language === ENGLISH ? [] : (OWN_PHRASES[ENGLISH] ?? [])),
  ]);
  INDICES[language] = index;
  return index;
}
