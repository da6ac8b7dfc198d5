import { COURTESY } from './data/defaults';
import { TABLES, type TableLanguage } from './data/tables';
import { indexPhrases, type PhraseIndex } from './phrases';
import { words } from './text';

/** What a word is in a language, as bits: one look-up for each word of a note. */
export const WORD = {
  /** Carries no meaning of its own. */
  small: 1,
  /** Stands in every other pitch or empty note. */
  boilerplate: 2,
  /** Speaks to the recipient. */
  you: 4,
  /** Greets or closes, in whatever language. */
  courtesy: 8,
} as const;

/** Whether a word is of one of these kinds. */
export const is = (kind: number | undefined, wanted: number): boolean => ((kind ?? 0) & wanted) !== 0;

/** A language's table made ready for look-ups. */
export interface Lexicon {
  readonly index: PhraseIndex;
  /** Bits of {@link WORD}, by word. */
  readonly kinds: ReadonlyMap<string, number>;
}

function kindsOf(table: { readonly small: string; readonly boilerplate: string; readonly you: string }) {
  const kinds = new Map<string, number>();
  const add = (text: string, kind: number): void => {
    for (const word of words(text)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(table.small, WORD.small);
  add(table.boilerplate, WORD.boilerplate);
  add(table.you, WORD.you);
  for (const text of COURTESY) add(text, WORD.courtesy);
  return kinds;
}

export const LEXICON = Object.fromEntries(
  Object.entries(TABLES).map(([language, table]) => [
    language,
    { index: indexPhrases(table), kinds: kindsOf(table) } satisfies Lexicon,
  ]),
) as unknown as Readonly<Record<TableLanguage, Lexicon>>;
