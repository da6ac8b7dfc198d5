/** Prints how well the shipped model tells personal notes of the test voices. Run: npx tsx lib/classify/training/evaluate.ts */
import { classify } from '../classify';
import { isTest, LANGUAGES, type LabelledNote, loadCorpus } from './notes';

export interface Figures {
  readonly notes: number;
  /** How many of them are labelled personal. */
  readonly personal: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of notes in the unsure band. */
  readonly unsure: number;
  /** Personal notes judged not personal and surely so: the ones a person would never see. */
  readonly lost: number;
}

/** Precision, recall and F1 of `personal` as the shipped classifier decides. */
export function measure(notes: readonly LabelledNote[]): Figures {
  let [hit, said, there, unsure, lost] = [0, 0, 0, 0, 0];
  for (const note of notes) {
    const verdict = classify({ note: note.note });
    const personal = verdict.label === 'personal';
    if (personal) said += 1;
    if (note.label === 'personal') there += 1;
    if (personal && note.label === 'personal') hit += 1;
    if (verdict.band === 'unsure') unsure += 1;
    else if (note.label === 'personal' && !personal) lost += 1;
  }
  const [precision, recall] = [hit / (said || 1), hit / (there || 1)];
  return {
    notes: notes.length,
    personal: there,
    precision,
    recall,
    f1: (2 * hit) / (said + there || 1),
    unsure: unsure / (notes.length || 1),
    lost,
  };
}

/** Figures on the test voices, by language and over all. */
export function measureTest(): Readonly<Record<string, Figures>> {
  const notes = loadCorpus().filter(isTest);
  const parts = LANGUAGES.map(
    (language) => [language, measure(notes.filter((note) => note.language === language))] as const,
  );
  return Object.fromEntries([...parts, ['all', measure(notes)], ['hard', measure(notes.filter((note) => note.hard))]]);
}

/** The figures as a small text table. */
export function table(figures: Readonly<Record<string, Figures>>): string {
  const cell = (value: number): string => value.toFixed(3).padStart(9);
  const rows = Object.entries(figures).map(
    ([name, f]) =>
      `${name.padEnd(6)}${String(f.notes).padStart(6)}${cell(f.precision)}${cell(f.recall)}${cell(f.f1)}${cell(f.unsure)}${String(f.lost).padStart(6)}`,
  );
  return ['        notes precision   recall       f1   unsure  lost', ...rows].join('\n');
}

if (process.argv[1]?.endsWith('evaluate.ts')) {
  console.log(table(measureTest()));
  const wrong = loadCorpus()
    .filter(isTest)
    .map((note) => ({ note, verdict: classify({ note: note.note }) }));
  for (const { note, verdict } of wrong)
    if ((note.label === 'personal') !== (verdict.label === 'personal'))
      console.log(
        `${note.id} ${note.label} -> ${verdict.label} ${verdict.score.toFixed(2)} ${verdict.band}: ${note.note}`,
      );
}
