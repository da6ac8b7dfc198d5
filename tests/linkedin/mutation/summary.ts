/** What came of a mutation run, in numbers. */

import type { Verdict } from './judge';

export interface Named extends Verdict {
  readonly name: string;
}

export interface Figures {
  readonly pages: number;
  readonly cards: number;
  /** One line for each fault, to be found again by its seed. */
  readonly faults: readonly string[];
  /** Share of the pages on which nobody can be acted on any more. */
  readonly refusedPages: number;
  /** Share of the people who cannot be acted on any more. */
  readonly refusedCards: number;
}

export function summary(verdicts: readonly Named[]): Figures {
  const able = verdicts.filter((v) => v.clear > 0);
  const sum = (of: (v: Named) => number): number => able.reduce((total, v) => total + of(v), 0);
  return {
    pages: verdicts.length,
    cards: sum((v) => v.clear),
    faults: verdicts.flatMap((v) => v.faults.map((f) => `${v.name}: ${f.fault}: ${f.words} [${v.changes.join('; ')}]`)),
    refusedPages: able.filter((v) => v.stillClear === 0).length / able.length,
    refusedCards: 1 - sum((v) => v.stillClear) / sum((v) => v.clear),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const tell = (where: string, { pages, cards, faults, refusedPages, refusedCards }: Figures): string =>
  `mutation run in ${where}: ${pages} pages, ${faults.length} faults; ` +
  `read ${percent(1 - refusedPages)} of the pages and ${percent(1 - refusedCards)} of ${cards} people, ` +
  `refused ${percent(refusedPages)} of the pages and ${percent(refusedCards)} of the people`;
