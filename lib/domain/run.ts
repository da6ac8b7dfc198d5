/** A run: reading the list, or carrying out decisions on it. One at a time. */

import type { Outcome, PauseCause } from './outcome';
import type { Policy } from './policy';

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

/** What both forms of a run that acts have in common. */
interface ActBase extends RunBase {
  /** Steps planned so far; a policy run finds more of them wave by wave. */
  readonly total: number;
  /** How many of the total queue a reply. */
  readonly replies: number;
  /** Nothing happens before this moment: the time for `Undo`. */
  readonly graceUntil: number;
  /** The set as the person saw it, in words; for card and summary. */
  readonly words: string;
  readonly classifierVersion: string;
  readonly tally: Readonly<Partial<Record<Outcome, number>>>;
  /** Clicks in a row that changed nothing. */
  readonly noEffectInRow: number;
  /** Everything but the click: decides nothing, accepts nobody, writes what it would have done. */
  readonly dry: boolean;
  /** The latest moment this run has acted or paused at; an earlier clock has been set back. */
  readonly clockAt: number;
  /** Effects of that day which the person has already said "go on" after; the session budget counts from there. */
  readonly agreed: { readonly day: number; readonly effects: number } | null;
  /** Layout and language the run works on, since its first step or since the person resumed it. */
  readonly page: { readonly generation: string | null; readonly locale: string | null } | null;
}

/** Carries out exactly these decisions. */
export interface ListRun extends ActBase {
  readonly kind: 'list';
}

/** Reads, decides by a policy as it was when the person agreed to it, acts, brings more. */
export interface PolicyRun extends ActBase {
  readonly kind: 'policy';
  readonly policy: Policy;
  /** People seen in this run, and how many of them wrote a note. */
  readonly people: number;
  readonly withNote: number;
  readonly blindAgreed: boolean;
  /** LinkedIn's own count of what is left in the bucket shown; null where it shows none. */
  readonly expected: number | null;
  /** Invitations that the last wave left to the person; what the button of that pause opens. */
  readonly left: readonly string[];
}

export type ActRun = ListRun | PolicyRun;
export type Run = ReadRun | ActRun;

export const isActRun = (run: Run | null | undefined): run is ActRun => run != null && run.kind !== 'read';

/** Steps that have found their end, whichever. */
export const settledCount = (run: ActRun): number => Object.values(run.tally).reduce((a, b) => a + b, 0);

/** A run cannot tell a page without notes from a page whose notes they cannot see; from this many people on, the person is asked. */
export const BLIND_AFTER = 200;
export const looksBlind = (run: Pick<ReadRun, 'people' | 'withNote' | 'blindAgreed'>): boolean =>
  run.people >= BLIND_AFTER && run.withNote === 0 && !run.blindAgreed;
