/** Parts of the features, to learn what each is worth. */
import { KINDS } from '../grams';
import type { Features } from './examples';

export type Part = (typeof KINDS)[number] | 'cues';
export const PARTS: readonly Part[] = [...KINDS, 'cues'];

/** The same note with only these parts to be seen. The default texts' veto stays: it is no part of the model. */
export function onlyParts({ vetoed, dense, bucket, ends }: Features, parts: readonly Part[]): Features {
  const kept: number[] = [];
  const keptEnds = KINDS.map((kind, k) => {
    if (parts.includes(kind)) kept.push(...bucket.subarray(ends[k - 1] ?? 0, ends[k] ?? 0));
    return kept.length;
  });
  return {
    vetoed,
    dense: parts.includes('cues') ? dense : dense.map(() => 0),
    bucket: Int32Array.from(kept),
    ends: keptEnds,
  };
}
