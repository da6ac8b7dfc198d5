import { readFileSync } from 'node:fs';
import type { NoteLabel } from '../../domain/verdict';
import { TABLES, type TableLanguage } from '../data/tables';
import { TEST_VOICES } from './voices';

export interface LabelledNote {
  readonly id: string;
  readonly note: string;
  readonly label: Exclude<NoteLabel, 'none'>;
  readonly voice: string;
  /** Not to be told by a single word. */
  readonly hard: boolean;
  readonly language: TableLanguage;
}

/** From the root of the repository, where npx, vitest and the trainer run. */
const FOLDER = 'lib/classify/training/corpus';

export const LANGUAGES = Object.keys(TABLES) as readonly TableLanguage[];

/** Text of a language's file, one JSON object a line. */
export function corpusText(language: TableLanguage): string {
  return readFileSync(`${FOLDER}/${language}.jsonl`, 'utf8');
}

export function loadCorpus(): readonly LabelledNote[] {
  return LANGUAGES.flatMap((language) =>
    corpusText(language)
      .trimEnd()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), language }) as LabelledNote),
  );
}

export function isTest(note: LabelledNote): boolean {
  return TEST_VOICES.includes(note.voice);
}
