/** What the journal is told from outside, and the answers that several forms of run share. */

import type { PauseCause } from '../domain/outcome';
import type { Pace } from '../domain/pace';
import type { StepAnswer } from '../domain/step';
import type { Since } from './since';

export interface Terms {
  readonly now: () => number;
  readonly random: () => number;
  readonly token: () => string;
  readonly since: Since;
  readonly pace: Pace;
  /** Least milliseconds between two actions, of the build. */
  readonly floorMs: number;
  /** The classifier's version, now. */
  readonly version: string;
}

/** Pauses the run for a cause and answers the page. `nextAt`: not before this moment, even if the cause passes. */
export type Halt = (why: PauseCause, nextAt?: number) => Promise<StepAnswer>;

export const STOP: StepAnswer = { do: 'stop' };
/** A page that waits asks again at the latest after this time, so that a lost hint costs no more. */
export const LONGEST_WAIT_MS = 20_000;
export const wait = (ms: number): StepAnswer => ({ do: 'wait', ms: Math.max(0, Math.min(ms, LONGEST_WAIT_MS)) });
