/** Notes made ready for the regression. */
import { readingOf } from '../classify';
import type { Reading } from '../reading';
import { type Example, SETTINGS } from './fit';
import type { LabelledNote } from './notes';

export interface ReadNote {
  readonly note: LabelledNote;
  readonly reading: Reading;
}

export const readAll = (notes: readonly LabelledNote[]): readonly ReadNote[] =>
  notes.map((note) => ({ note, reading: readingOf({ note: note.note }) }));

/** Notes a veto decides teach the model nothing. */
const undecided = (notes: readonly ReadNote[]): readonly ReadNote[] =>
  notes.filter(({ reading }) => reading.veto === null);

/** Personal against the rest. */
export function personalExamples(notes: readonly ReadNote[]): readonly Example[] {
  return undecided(notes).map(({ note, reading }): Example => {
    const target = note.label === 'personal' ? 1 : 0;
    return { reading, target, weight: target ? SETTINGS.personalWeight : 1 };
  });
}

/** Pitch against generic. */
export function pitchExamples(notes: readonly ReadNote[]): readonly Example[] {
  const rest = notes.filter(({ note }) => note.label !== 'personal');
  return undecided(rest).map(
    ({ note, reading }): Example => ({ reading, target: note.label === 'pitch' ? 1 : 0, weight: 1 }),
  );
}
