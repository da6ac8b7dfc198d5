import { MODEL } from './data/model';
import { DENSE } from './dense';
import { BUCKETS, valuesOf } from './grams';
import type { Reading } from './reading';
import { unpack } from './weights';

/** A trained model as it is shipped: see `training/train.ts`. */
export interface ModelData {
  /** Fingerprint of the labelled notes, the tables and the settings it was trained with. */
  readonly inputs: string;
  /** Fingerprint of the weights below. */
  readonly checksum: string;
  /** Weights of the dense features, by name: towards personal, and towards pitch (against generic). */
  readonly dense: Readonly<Record<string, readonly [number, number]>>;
  /** Turns the log-odds of "personal" into honest ones: `scale * x + shift` (Platt), by cross-validation over the training voices. */
  readonly calibration: { readonly scale: number; readonly shift: number };
  /** Log-odds of one unit of the unpacked weights. */
  readonly steps: readonly [number, number];
  /** Weights of the hashed n-grams, packed as weights.ts has it. */
  readonly personal: string;
  readonly pitch: string;
}

export interface Head {
  readonly dense: readonly number[];
  readonly step: number;
  readonly hashed: Int8Array;
}

function headOf(which: 0 | 1): Head {
  return {
    dense: DENSE.map((name) => MODEL.dense[name]?.[which] ?? 0),
    step: MODEL.steps[which],
    hashed: unpack(which === 0 ? MODEL.personal : MODEL.pitch, BUCKETS),
  };
}

export const PERSONAL: Head = headOf(0);
export const PITCH: Head = headOf(1);

/** Features of a note by bucket; kind `k` lies between `ends[k - 1]` and `ends[k]`. */
interface Buckets {
  readonly bucket: ArrayLike<number>;
  readonly ends: readonly number[];
}

/** Sum over the features of a note, by weights for their buckets. */
export function sumOf({ bucket, ends }: Buckets, weights: Int8Array | Float32Array): number {
  const values = valuesOf(ends);
  let sum = 0;
  let i = 0;
  for (let kind = 0; kind < ends.length; kind++) {
    let part = 0;
    for (const end = ends[kind] ?? 0; i < end; i++) part += weights[bucket[i] ?? 0] ?? 0;
    sum += part * (values[kind] ?? 0);
  }
  return sum;
}

/** Log-odds that a head gives a note. */
export function logOdds(head: Head, reading: Reading): number {
  let sum = sumOf(reading.grams, head.hashed) * head.step;
  reading.dense.forEach((value, i) => {
    sum += value * (head.dense[i] ?? 0);
  });
  return sum;
}

/** Log-odds that a note is personal, calibrated. */
export function personalOdds(reading: Reading): number {
  const { scale, shift } = MODEL.calibration;
  return scale * logOdds(PERSONAL, reading) + shift;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
