/**
 * Figures by cross-validation over the voices of the training notes: what settings, thresholds and tables are chosen by, so that the
 * test voices stay unseen. Run: npx tsx lib/classify/training/crossval.ts [--wrong]
 */
import { readingOf } from '../classify';
import { DENSE_PRIOR } from '../dense';
import { sigmoid } from '../model';
import { THRESHOLDS } from '../thresholds';
import { type Fitted, regress, SETTINGS, type Settings, score } from './fit';
import { isTest, type LabelledNote, loadCorpus } from './notes';
import { personalExamples } from './train';

const FOLDS = 8;

export interface Scored {
  readonly note: LabelledNote;
  readonly score: number;
}

/** Every training note scored by a model that saw no note of its voice. */
export function crossValidate(settings: Settings = SETTINGS): readonly Scored[] {
  const notes = loadCorpus().filter((note) => !isTest(note));
  const voices = [...new Set(notes.map((note) => note.voice))];
  const readings = new Map(notes.map((note) => [note, readingOf(note)]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const out = new Set(voices.filter((_, i) => i % FOLDS === fold));
    const model: Fitted = regress(
      personalExamples(notes.filter((note) => !out.has(note.voice))),
      DENSE_PRIOR,
      settings,
    );
    return notes
      .filter((note) => out.has(note.voice))
      .map((note) => {
        const reading = readings.get(note) ?? readingOf(note);
        return { note, score: reading.veto ? THRESHOLDS.vetoed : sigmoid(score(model, reading)) };
      });
  });
}

/** Precision, recall, F1 at a threshold, and the share within the unsure band. */
export function summary(scored: readonly Scored[], threshold: number): string {
  const said = scored.filter((each) => each.score >= threshold);
  const there = scored.filter((each) => each.note.label === 'personal').length;
  const hit = said.filter((each) => each.note.label === 'personal').length;
  const unsure = scored.filter(
    (each) => each.score >= threshold - THRESHOLDS.below && each.score < threshold + THRESHOLDS.above,
  ).length;
  const share = (value: number): string => value.toFixed(3);
  return `p ${share(hit / said.length)}  r ${share(hit / there)}  f1 ${share((2 * hit) / (said.length + there))}  unsure ${share(unsure / scored.length)}`;
}

if (process.argv[1]?.endsWith('crossval.ts')) {
  const scored = crossValidate();
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55])
    console.log(threshold.toFixed(2), summary(scored, threshold));
  console.log(
    'en  ',
    summary(
      scored.filter((each) => each.note.language === 'en'),
      THRESHOLDS.personal,
    ),
  );
  if (process.argv.includes('--wrong'))
    for (const { note, score: value } of scored)
      if (value >= THRESHOLDS.personal !== (note.label === 'personal'))
        console.log(note.id, note.label, value.toFixed(2), note.note);
}
