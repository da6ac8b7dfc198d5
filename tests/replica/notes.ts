import { generic } from './data/generic';
import { personal } from './data/personal';
import { pitch } from './data/pitch';
import type { NoteLabel } from './model';

export interface LabelledNote {
  readonly text: string;
  readonly label: NoteLabel;
}

const labelled = (label: NoteLabel, texts: readonly string[]): readonly LabelledNote[] =>
  texts.map((text) => ({ text, label }));

/** Every note that a seed can draw, each written by hand. The recipient, Mara Mustermann, is invented too. */
export const notes: readonly LabelledNote[] = [
  ...labelled('personal', personal),
  ...labelled('pitch', pitch),
  ...labelled('generic', generic),
];
