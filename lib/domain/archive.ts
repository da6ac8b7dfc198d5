/** LinkedIn's own export of invitations: what of it is taken over, and what can be wrong with a file. */

/** One invitation that somebody sent to the person, as LinkedIn's Invitations.csv has it. */
export interface Incoming {
  /** Line of the file on which its record begins, from 1. */
  readonly line: number;
  readonly name: string;
  /** Profile slug; null in files of before late 2023, which name nobody's profile. */
  readonly slug: string | null;
  readonly note: string | null;
  /** Milliseconds since 1970; null where the file says nothing. */
  readonly sentAt: number | null;
}

/** Why a file is not imported. Nothing of it is, then. */
export type ArchiveFault =
  | 'not-text' // neither a zip nor text in UTF-8
  | 'zip-damaged'
  | 'zip-locked'
  | 'zip-without' // a zip without Invitations.csv
  | 'foreign' // a CSV with other columns
  | 'too-big'
  | 'quote-open'
  | 'quote-stray'
  | 'columns' // a record with more or fewer fields than the first line
  | 'field-long'
  | 'date'
  | 'direction'
  | 'unreadable'; // the browser does not give the file

export interface ArchiveProblem {
  readonly fault: ArchiveFault;
  /** Where in the file, from 1; null where the fault has no line. */
  readonly line: number | null;
}

/** What became of an import. */
export interface ImportResult {
  readonly added: number;
  /** Of people already known, from the page or an earlier import: left as they are. */
  readonly known: number;
  /** The same person again in the file; the last invitation counts. */
  readonly repeated: number;
  readonly withReason: number;
  readonly unsure: number;
}
