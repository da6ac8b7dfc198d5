import { MODEL } from './data/model';
import { DENSE } from './dense';
import type { Reading } from './reading';

/** A trained model as it is shipped: see `training/train.ts`. */
export interface ModelData {
  /** Fingerprint of the labelled notes, the tables and the settings it was trained with. */
  readonly inputs: string;
  /** Fingerprint of the weights below. */
  readonly checksum: string;
  /** Weights of the dense features, by name: towards personal, and towards pitch (against generic). */
  readonly dense: Readonly<Record<string, readonly [number, number]>>;
  /** Log-odds of one step of the 8-bit weights. */
  readonly steps: readonly [number, number];
  /** 8-bit weights of the hashed n-grams, base64. */
  readonly personal: string;
  readonly pitch: string;
}

export interface Head {
  readonly dense: readonly number[];
  readonly step: number;
  readonly hashed: Int8Array;
}

function decode(text: string): Int8Array {
  return Int8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function headOf(which: 0 | 1): Head {
  return {
    dense: DENSE.map((name) => MODEL.dense[name]?.[which] ?? 0),
    step: MODEL.steps[which],
    hashed: decode(which === 0 ? MODEL.personal : MODEL.pitch),
  };
}

export const PERSONAL: Head = headOf(0);
export const PITCH: Head = headOf(1);

/** Log-odds that a head gives a note. */
export function logOdds(head: Head, reading: Reading): number {
  let sum = 0;
  reading.dense.forEach((value, i) => {
    sum += value * (head.dense[i] ?? 0);
  });
  const { bucket, value } = reading.grams;
  for (let i = 0; i < bucket.length; i++) sum += (value[i] ?? 0) * (head.hashed[bucket[i] ?? 0] ?? 0) * head.step;
  return sum;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
