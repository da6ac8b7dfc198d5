import { TABLES, type TableLanguage } from './data/tables';
import { indexPhrases, type PhraseIndex } from './phrases';
import { words } from './text';

/** A language's table made ready for look-ups. */
export interface Lexicon {
  readonly index: PhraseIndex;
  readonly small: ReadonlySet<string>;
  readonly boilerplate: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
}

export const LEXICON = Object.fromEntries(
  Object.entries(TABLES).map(([language, table]) => [
    language,
    {
      index: indexPhrases(table),
      small: new Set(words(table.small)),
      boilerplate: new Set(words(table.boilerplate)),
      you: new Set(words(table.you)),
    },
  ]),
) as unknown as Readonly<Record<TableLanguage, Lexicon>>;
