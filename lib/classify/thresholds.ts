/**
 * Where a probability becomes a decision. A missed personal note costs a person, a false alarm a glance, so the default
 * threshold lies below one half, and the band reaches further down than up.
 */
export const THRESHOLDS = {
  personal: 0.45,
  /** Scores in [threshold - below, threshold + above) are unsure. */
  below: 0.25,
  above: 0.25,
  /** The same for languages without labelled notes: little is known there, so only a veto is sure that a note is none. */
  unknownBelow: 0.45,
  unknownAbove: 0.4,
  /** Score of a note that a veto decided. */
  vetoed: 0.01,
  /** A merge field left in the text may never count as personal, whatever else speaks for it. */
  mergeFieldMost: 0.2,
} as const;
