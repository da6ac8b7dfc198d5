/** What is counted of judgements. The label counts whatever the band. */
import type { LabelledNote } from './notes';

export interface Judged {
  readonly note: LabelledNote;
  /** Probability of personal. */
  readonly score: number;
  readonly personal: boolean;
  readonly unsure: boolean;
}

export interface Figures {
  readonly notes: number;
  /** How many of them are labelled personal. */
  readonly personal: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall of personal with every unsure note counted as found: the person glances at those. */
  readonly recallWithUnsure: number;
  /** Share of notes in the unsure band. */
  readonly unsure: number;
  /** Share of right ones among those called personal and sure. */
  readonly surePrecision: number;
  /** Mean squared error of the probability. */
  readonly brier: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function measure(judged: readonly Judged[]): Figures {
  const is = ({ note }: Judged): boolean => note.label === 'personal';
  const there = judged.filter(is);
  const said = judged.filter((each) => each.personal);
  const sure = said.filter((each) => !each.unsure);
  const hits = said.filter(is).length;
  return {
    notes: judged.length,
    personal: there.length,
    precision: share(hits, said.length),
    recall: share(hits, there.length),
    f1: share(2 * hits, said.length + there.length),
    recallWithUnsure: share(there.filter((each) => each.personal || each.unsure).length, there.length),
    unsure: judged.filter((each) => each.unsure).length / (judged.length || 1),
    surePrecision: share(sure.filter(is).length, sure.length),
    brier: judged.reduce((sum, each) => sum + (each.score - (is(each) ? 1 : 0)) ** 2, 0) / (judged.length || 1),
  };
}

/** Rows of figures as text. */
export function table(rows: Readonly<Record<string, Figures>>): string {
  const cell = (value: number, width = 9): string => value.toFixed(3).padStart(width);
  const lines = Object.entries(rows).map(
    ([name, f]) =>
      `${name.padEnd(10)}${String(f.notes).padStart(6)}${cell(f.precision)}${cell(f.recall)}${cell(f.f1)}${cell(f.recallWithUnsure)}${cell(f.unsure)}${cell(f.surePrecision)}${cell(f.brier)}`,
  );
  return ['           notes     prec   recall       f1  +unsure   unsure sure-prec   brier', ...lines].join('\n');
}
