import type { PhraseCode } from './codes';

/**
 * What is known of one language, as data. All words are folded when read, so accents and capitals do not matter.
 * A phrase is a sequence of words; `abc*` is any word that starts so, `~` stands for up to three words in between.
 */
export interface LanguageTable {
  /** Frequent small words that tell the language and carry no reason. */
  readonly small: string;
  /** Signs that occur in this language and hardly in the others with a table. */
  readonly signs?: string;
  /** Words of pitches and empty notes: the less of a note they explain, the more it says something of its own. */
  readonly boilerplate: string;
  /** Words for "you" and "your", to tell a question to the reader. */
  readonly you: string;
  readonly phrases: Readonly<Partial<Record<PhraseCode, readonly string[]>>>;
}
