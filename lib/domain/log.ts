/** The log: append-only, ids and codes only; no name, no note, no message text. */

import type { Evidence, Outcome } from './outcome';
import type { Reply } from './reply';
import { effectiveVerdict, type Row } from './row';
import type { Run } from './run';
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

/** All that the log's file is made of, as of one moment. */
export interface Everything {
  readonly rows: readonly Row[];
  readonly log: readonly LogEntry[];
  readonly runs: ReadonlyMap<string, Run>;
  readonly replies: ReadonlyMap<string, Reply>;
}

/** The verdict as it stood when something was done, for the entry about it. */
export const verdictOf = (row: Row): Pick<LogEntry, 'label' | 'band' | 'version'> => {
  const { label, band } = effectiveVerdict(row);
  return { label, band, version: row.verdictVersion };
};
