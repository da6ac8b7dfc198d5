/** Notes made ready for the regression. */
import { readingOf } from '../classify';
import { bucketsOf } from '../grams';
import type { LabelledNote } from './notes';

/** What the model sees of a note; far smaller than a reading, since tens of thousands are held at once. */
export interface Features {
  readonly vetoed: boolean;
  readonly dense: readonly number[];
  readonly bucket: Int32Array;
  readonly ends: readonly number[];
}

export interface ReadNote {
  readonly note: LabelledNote;
  readonly features: Features;
}

export interface Example {
  readonly voice: string;
  readonly features: Features;
  readonly target: 0 | 1;
  readonly weight: number;
}

/** What a personal note counts more than another: to miss one costs more. */
export const PERSONAL_WEIGHT = 1.2;

export const readAll = (notes: readonly LabelledNote[]): readonly ReadNote[] =>
  notes.map((note) => {
    const reading = readingOf({ note: note.note });
    const { bucket, ends } = bucketsOf(reading);
    return {
      note,
      features: { vetoed: reading.veto !== null, dense: reading.dense, bucket: Int32Array.from(bucket), ends },
    };
  });

/** Notes a veto decides teach the model nothing. */
const undecided = (notes: readonly ReadNote[]): readonly ReadNote[] => notes.filter(({ features }) => !features.vetoed);

/** Personal against the rest. */
export function personalExamples(notes: readonly ReadNote[]): readonly Example[] {
  return undecided(notes).map(({ note, features }): Example => {
    const target = note.label === 'personal' ? 1 : 0;
    return { voice: note.voice, features, target, weight: target ? PERSONAL_WEIGHT : 1 };
  });
}

/** Pitch against generic. */
export function pitchExamples(notes: readonly ReadNote[]): readonly Example[] {
  const rest = notes.filter(({ note }) => note.label !== 'personal');
  return undecided(rest).map(
    ({ note, features }): Example => ({
      voice: note.voice,
      features,
      target: note.label === 'pitch' ? 1 : 0,
      weight: 1,
    }),
  );
}
