/** What simpler ways reach on the same test voices. */
import { DENSE } from '../dense';
import { bucketOf, hashOf } from '../grams';
import { sigmoid } from '../model';
import { fold } from '../text';
import { personalExamples, type ReadNote } from './examples';
import { regress, score } from './fit';
import { isTest, LANGUAGES, type LabelledNote, loadCorpus } from './notes';

const FEW = 200;
const LENGTHS = [3, 4, 5] as const;
const NO_CUES = DENSE.map(() => 0);

/** F1 by language and over all, of a judgement of each note. */
function f1ByLanguage(notes: readonly ReadNote[], says: (note: ReadNote) => boolean): Readonly<Record<string, number>> {
  const f1 = (some: readonly ReadNote[]): number => {
    const said = some.filter(says);
    const there = some.filter(({ note }) => note.label === 'personal');
    const hits = said.filter(({ note }) => note.label === 'personal');
    return (2 * hits.length) / (said.length + there.length || 1);
  };
  const parts = LANGUAGES.map((name) => [name, f1(notes.filter(({ note }) => note.language === name))] as const);
  return Object.fromEntries([...parts, ['all', f1(notes)]]);
}

/** A note as nothing but all its runs of three to five characters, blanks and stops too. */
function charactersOf(note: LabelledNote): ReadNote {
  const text = ` ${fold(note.note)} `;
  const bucket = LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, text.length + 1 - length) }, (_, from) =>
      bucketOf(hashOf(text.slice(from, from + length), length)),
    ),
  );
  const ends = [0, bucket.length, bucket.length];
  return { note, features: { vetoed: false, dense: NO_CUES, bucket: Int32Array.from(bucket), ends } };
}

/** Trained on these notes, judged at one half. */
function tried(train: readonly ReadNote[], test: readonly ReadNote[]): Readonly<Record<string, number>> {
  const model = regress(personalExamples(train), NO_CUES, null);
  return f1ByLanguage(test, ({ features }) => sigmoid(score(model, features)) >= 0.5);
}

/** So many notes of each language, spread over its voices. */
function some(notes: readonly ReadNote[], many: number): readonly ReadNote[] {
  return LANGUAGES.flatMap((name) => {
    const own = notes.filter(({ note }) => note.language === name);
    const every = Math.max(1, own.length / many);
    return own.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
  });
}

export function baselines(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const notes = loadCorpus().map(charactersOf);
  const train = notes.filter(({ note }) => !isTest(note));
  const test = notes.filter(({ note }) => isTest(note));
  return {
    'has a note': f1ByLanguage(test, () => true),
    [`characters, trained on ${FEW} notes a language`]: tried(some(train, FEW), test),
    'characters, trained on all': tried(train, test),
  };
}
