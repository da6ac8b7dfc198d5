/** The log: append-only, ids and codes only; no name, no note, no message text. */

import type { Evidence, Outcome } from './outcome';
import type { Band, NoteLabel } from './verdict';

export type LogCode =
  | 'run.started'
  | 'run.paused'
  | 'run.resumed'
  | 'run.stopped'
  | 'run.undone'
  | 'run.finished'
  | 'decided'
  | 'undecided'
  | 'corrected'
  | 'step'
  | 'answered' // the person looked after what nobody could tell
  | 'own-click'
  | 'gone'
  | 'reply.state'
  | 'rejudged' // by a new version; `detail` is the label of before
  | 'imported';

export interface LogEntry {
  readonly seq?: number;
  readonly at: number;
  readonly code: LogCode;
  readonly by: 'person' | 'run' | 'linkedin' | 'update';
  readonly runId?: string;
  readonly invitationId?: string;
  readonly outcome?: Outcome;
  readonly evidence?: Evidence;
  /** Decision, pause cause, reply state or action, as its code. */
  readonly detail?: string;
  readonly label?: NoteLabel;
  readonly band?: Band;
  readonly version?: string;
  readonly count?: number;
}
