/** Parts of a reading, to learn what each is worth. */
import { KINDS } from '../grams';
import type { Reading } from '../reading';

export type Part = (typeof KINDS)[number] | 'cues';
export const PARTS: readonly Part[] = [...KINDS, 'cues'];

/** The same reading with only these parts in it. The default texts' veto stays: it is no part of the model. */
export function onlyParts(reading: Reading, parts: readonly Part[]): Reading {
  const { bucket, first, last, ends } = reading.grams;
  const kept: number[] = [];
  const keptEnds = KINDS.map((kind, k) => {
    if (parts.includes(kind)) for (let i = ends[k - 1] ?? 0; i < (ends[k] ?? 0); i++) kept.push(i);
    return kept.length;
  });
  const pick = (list: readonly number[]): readonly number[] => kept.map((i) => list[i] ?? 0);
  return {
    ...reading,
    dense: parts.includes('cues') ? reading.dense : reading.dense.map(() => 0),
    grams: { bucket: pick(bucket), first: pick(first), last: pick(last), ends: keptEnds },
  };
}
