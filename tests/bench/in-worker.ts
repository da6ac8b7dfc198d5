/** Measures what judging costs, inside the extension's own worker. */

import { classify } from '../../lib/classify/classify';
import { tokenise } from '../../lib/classify/text';

export interface Cost {
  /** Milliseconds for all notes. */
  readonly judged: number;
  /** Milliseconds for parting the same notes into words and doing nothing with them: the named baseline. */
  readonly tokenised: number;
  /** The longest single note. */
  readonly longest: number;
}

const ROUNDS = 40;

function timed(work: () => void): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

/** The middle of several rounds, so that neither the first nor a disturbed one decides. */
const middle = (work: () => void): number =>
  Array.from({ length: ROUNDS }, () => timed(work)).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;

function costOf(notes: readonly (string | null)[]): Cost {
  const judged = middle(() => {
    for (const note of notes) classify({ note });
  });
  const tokenised = middle(() => {
    for (const note of notes) if (note !== null) tokenise(note);
  });
  const longest = Math.max(...notes.map((note) => timed(() => classify({ note }))));
  return { judged, tokenised, longest };
}

Object.assign(globalThis, { costOf });
