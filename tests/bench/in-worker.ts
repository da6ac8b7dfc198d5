/** Measures what judging costs, inside the extension's own worker. */

import { classify } from '../../lib/classify/classify';
import { tokenise } from '../../lib/classify/text';

export interface Cost {
  /** Milliseconds for the first inbox, when the worker has just started. */
  readonly first: number;
  /** Milliseconds for one inbox, when the browser has compiled all that it will. */
  readonly judged: number;
  /** Milliseconds for parting the same notes into words and doing nothing with them, compiled too: the named baseline. */
  readonly tokenised: number;
  /** The first as a multiple of the second, for the same inbox. */
  readonly ratio: number;
  /** The longest single note. */
  readonly longest: number;
}

function timed(work: () => void): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

type Inbox = readonly (string | null)[];

const WARM_UPS = 2;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Goes through the inboxes several times. Both costs of an inbox are taken one right after the other, so that what else the machine does
 * falls on both, and the middle of the last time round counts, so that no disturbed one decides.
 */
function costOf(inboxes: readonly Inbox[]): Cost {
  const rounds = Array.from({ length: WARM_UPS + 1 }, () =>
    inboxes.map((inbox) => ({
      judged: timed(() => {
        for (const note of inbox) classify({ note });
      }),
      tokenised: timed(() => {
        for (const note of inbox) if (note !== null) tokenise(note);
      }),
    })),
  );
  const last = rounds.at(-1) ?? [];
  return {
    first: rounds[0]?.[0]?.judged ?? 0,
    judged: middle(last.map(({ judged }) => judged)),
    tokenised: middle(last.map(({ tokenised }) => tokenised)),
    ratio: middle(last.map(({ judged, tokenised }) => judged / tokenised)),
    longest: inboxes.flat().reduce(
      (most, note) =>
        Math.max(
          most,
          timed(() => classify({ note })),
        ),
      0,
    ),
  };
}

Object.assign(globalThis, { costOf });
