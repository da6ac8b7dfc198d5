import { readdirSync, readFileSync } from 'node:fs';
import type { NoteLabel } from '../../domain/verdict';
import { TEST_VOICES } from './voices';

export interface LabelledNote {
  readonly id: string;
  readonly note: string;
  readonly label: Exclude<NoteLabel, 'none'>;
  readonly voice: string;
  /** Not to be told by a single word. */
  readonly hard: boolean;
  /** Notes of one voice that begin alike and end otherwise carry the same name here. */
  readonly pair?: string;
  /** BCP 47 primary tag; the name of the file. */
  readonly language: string;
}

/** From the root of the repository, where npx, vitest and the trainer run. */
const FOLDER = 'lib/classify/training/corpus';

export const LANGUAGES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''))
  .sort();

/** Text of a language's file, one JSON object a line. */
export function corpusText(language: string): string {
  return readFileSync(`${FOLDER}/${language}.jsonl`, 'utf8');
}

export function loadCorpus(languages: readonly string[] = LANGUAGES): readonly LabelledNote[] {
  return languages.flatMap((language) =>
    corpusText(language)
      .trimEnd()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), language }) as LabelledNote),
  );
}

const TEST: ReadonlySet<string> = new Set(TEST_VOICES);

export function isTest(note: LabelledNote): boolean {
  return TEST.has(note.voice);
}
