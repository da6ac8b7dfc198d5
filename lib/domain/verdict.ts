/** Words of judging a note. The classifier produces these values; everybody else only reads them. */

export type NoteLabel = 'personal' | 'pitch' | 'generic' | 'none';
export type Band = 'sure' | 'unsure';

/** One cue that spoke for (positive weight) or against (negative weight) "personal". Offsets are UTF-16 indices into the note, `to` exclusive. */
export interface TraceItem {
  readonly code: string;
  readonly from?: number;
  readonly to?: number;
  readonly weight: number;
}

export interface Verdict {
  readonly label: NoteLabel;
  readonly band: Band;
  /** Probability of `personal`, 0 to 1. */
  readonly score: number;
  readonly trace: readonly TraceItem[];
}
