/** A run: reading the list, or carrying out decisions on it. One at a time. */

import type { Outcome, PauseCause } from './outcome';

export type RunStatus = 'running' | 'paused' | 'finished' | 'stopped' | 'undone';

interface RunBase {
  readonly id: string;
  readonly status: RunStatus;
  readonly pausedBecause: PauseCause | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** No claim and no load before this moment (milliseconds since 1970). */
  readonly nextAt: number;
  /** The person has closed the summary. */
  readonly seen: boolean;
  /** How often the list was reloaded with nothing settled since; the guard of the loop. */
  readonly idleReloads: number;
}

export interface ReadRun extends RunBase {
  readonly kind: 'read';
  /** Go on through cards that are known already. */
  readonly all: boolean;
  /** People and others read so far in this run. */
  readonly read: number;
  readonly people: number;
  readonly withNote: number;
  /** LinkedIn's own count of the bucket shown, and its name. */
  readonly expected: number | null;
  readonly bucket: string | null;
  /** Counts of the other buckets, to be named beside. */
  readonly others: readonly { readonly name: string; readonly count: number }[];
  /** A full batch of cards that were known before this run: where a reading of only what is new ends. */
  readonly metKnown: boolean;
  /** Ended because LinkedIn mounts only a few at a time here. */
  readonly onlyFew: boolean;
  /** The person was asked about "no notes seen" and said: go on. */
  readonly blindAgreed: boolean;
}

export interface ListRun extends RunBase {
  readonly kind: 'list';
  readonly total: number;
  /** How many of the total queue a reply. */
  readonly replies: number;
  /** Nothing happens before this moment: the time for `Undo`. */
  readonly graceUntil: number;
  /** The filter as the person saw it, in words; for card and summary. */
  readonly words: string;
  readonly classifierVersion: string;
  readonly tally: Readonly<Partial<Record<Outcome, number>>>;
  /** Clicks in a row that changed nothing. */
  readonly noEffectInRow: number;
}

export type Run = ReadRun | ListRun;

/** Steps that have found their end, whichever. */
export const settledCount = (run: ListRun): number => Object.values(run.tally).reduce((a, b) => a + b, 0);

/** Read runs cannot tell a page without notes from a page whose notes they cannot see; from this many people on, the person is asked. */
export const BLIND_AFTER = 200;
export const looksBlind = (run: ReadRun): boolean =>
  run.people >= BLIND_AFTER && run.withNote === 0 && !run.blindAgreed;
