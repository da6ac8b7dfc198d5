/** What each part of the features is worth, and whether more notes would help: on the training voices, by cross-validation. */
import { crossValidate, judgedBy } from './crossval';
import { type ReadNote, readAll } from './examples';
import { SETTINGS } from './fit';
import { measure } from './measure';
import { isTest, LANGUAGES, type LabelledNote, loadCorpus } from './notes';
import { onlyParts, PARTS, type Part } from './parts';

const FRACTIONS = [0.25, 0.5, 0.75, 1] as const;

function line(name: string, notes: readonly ReadNote[], trains?: (note: LabelledNote) => boolean): string {
  const judged = judgedBy(crossValidate(notes, SETTINGS, trains, 1));
  const f1 = (language: string): string =>
    measure(judged.filter(({ note }) => language === 'all' || note.language === language)).f1.toFixed(3);
  return `${name.padEnd(26)}${['all', ...LANGUAGES].map((language) => f1(language).padStart(7)).join('')}`;
}

const head = `${' '.repeat(26)}${['all', ...LANGUAGES].map((name) => name.padStart(7)).join('')}`;

/** Prints F1 of personal for the whole, without each part, with each part alone, and for growing shares of the voices. */
export function printStudy(): void {
  const notes = readAll(loadCorpus().filter((note) => !isTest(note)));
  const cut = (parts: readonly Part[]): readonly ReadNote[] =>
    notes.map(({ note, features }) => ({ note, features: onlyParts(features, parts) }));
  console.log(
    `\nwhat each part is worth: F1 of personal, on a fifth of the training voices by a model of the others\n${head}`,
  );
  console.log(line('everything', notes));
  for (const part of PARTS) console.log(line(`without ${part}`, cut(PARTS.filter((each) => each !== part))));
  for (const part of PARTS) console.log(line(`${part} alone`, cut([part])));
  console.log(`\nwith part of the voices\n${head}`);
  const voices = [...new Set(notes.map(({ note }) => note.voice))];
  for (const fraction of FRACTIONS) {
    const kept = new Set(voices.filter((_, i) => ((i * 61) % 100) / 100 < fraction));
    console.log(line(`${fraction * 100} % of the voices`, notes, (note) => kept.has(note.voice)));
  }
}
