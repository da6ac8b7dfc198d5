/**
 * Scores of notes by models that saw no note of their voice, over the training voices only: what settings, thresholds and tables are
 * chosen by, so that the test voices stay unseen. Run: npx tsx lib/classify/training/crossval.ts [--wrong]
 */
import { DENSE_PRIOR } from '../dense';
import { sigmoid } from '../model';
import { THRESHOLDS } from '../thresholds';
import { calibrate } from './calibrate';
import { personalExamples, type ReadNote, readAll } from './examples';
import { SETTINGS, type Settings, score } from './fit';
import { type Judged, measure, table } from './measure';
import { isTest, LANGUAGES, type LabelledNote, loadCorpus } from './notes';
import { fitKept, KEPT } from './select';

const FOLDS = 5;

export interface Scored {
  readonly note: LabelledNote;
  /** Raw log-odds of personal. */
  readonly odds: number;
  readonly vetoed: boolean;
}

/**
 * `trains`: leaves notes out of the training, never out of the answer; for a learning curve. `folds`: so many of the five are answered for; one is
 * enough to compare ways of training.
 */
export function crossValidate(
  notes: readonly ReadNote[],
  settings: Settings = SETTINGS,
  trains: (note: LabelledNote) => boolean = () => true,
  folds = FOLDS,
): readonly Scored[] {
  const voices = [...new Set(notes.map(({ note }) => note.voice))];
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const out = new Set(voices.filter((_, i) => i % FOLDS === fold));
    const seen = notes.filter(({ note }) => !out.has(note.voice) && trains(note));
    const model = fitKept(personalExamples(seen), DENSE_PRIOR, KEPT.personal, settings);
    return notes
      .filter(({ note }) => out.has(note.voice))
      .map(({ note, features }) => ({ note, odds: score(model, features), vetoed: features.vetoed }));
  });
}

/** The same notes as the shipped thresholds would judge them. */
export function judgedBy(scored: readonly Scored[]): readonly Judged[] {
  const { scale, shift } = calibrate(scored);
  const { personal, below, above } = THRESHOLDS;
  return scored.map(({ note, odds, vetoed }) => {
    const value = vetoed ? THRESHOLDS.vetoed : sigmoid(scale * odds + shift);
    const unsure = !vetoed && value >= personal - below && value < personal + above;
    return { note, score: value, personal: value >= personal, unsure };
  });
}

if (process.argv[1]?.endsWith('crossval.ts')) {
  const judged = judgedBy(crossValidate(readAll(loadCorpus().filter((note) => !isTest(note)))));
  const rows = [...LANGUAGES, 'all'].map(
    (name) => [name, measure(judged.filter(({ note }) => name === 'all' || note.language === name))] as const,
  );
  console.log(table(Object.fromEntries(rows)));
  if (process.argv.includes('--wrong'))
    for (const { note, score: value, personal } of judged)
      if (personal !== (note.label === 'personal')) console.log(note.id, note.label, value.toFixed(2), note.note);
}
