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
const PITCH: Head = headOf(1);

/** What the model says of a note. */
export interface Weighed {
  /** Log-odds that it is personal, calibrated. */
  readonly odds: number;
  /** What its features add to them at each token, before calibration. */
  readonly pulls: readonly number[];
}

const denseSum = ({ dense }: Reading, head: Head): number =>
  dense.reduce((sum, value, i) => sum + value * (head.dense[i] ?? 0), 0);

/** Log-odds that a note is personal. Each weight is asked for once: the table is large, and asking is what costs. */
export function weigh(reading: Reading): Weighed {
  const { bucket, first, last, ends } = reading.grams;
  const { hashed, step } = PERSONAL;
  const values = valuesOf(ends);
  const pulls = reading.tokens.map(() => 0);
  let sum = 0;
  let gram = 0;
  for (let kind = 0; kind < ends.length; kind++) {
    const unit = (values[kind] ?? 0) * step;
    let part = 0;
    for (const end = ends[kind] ?? 0; gram < end; gram++) {
      const weight = hashed[bucket[gram] ?? 0] ?? 0;
      if (weight === 0) continue;
      part += weight;
      const from = first[gram] ?? 0;
      const to = last[gram] ?? 0;
      const share = (unit * weight) / (to - from + 1);
      for (let i = from; i <= to; i++) pulls[i] = (pulls[i] ?? 0) + share;
    }
    sum += part * unit;
  }
  const { scale, shift } = MODEL.calibration;
  return { odds: scale * (sum + denseSum(reading, PERSONAL)) + shift, pulls };
}

/** Log-odds that a note is a pitch and not generic, were it not personal. */
export function pitchOdds(reading: Reading): number {
  const { bucket, ends } = reading.grams;
  const { hashed, step } = PITCH;
  const values = valuesOf(ends);
  let sum = 0;
  let gram = 0;
  for (let kind = 0; kind < ends.length; kind++) {
    let part = 0;
    for (const end = ends[kind] ?? 0; gram < end; gram++) part += hashed[bucket[gram] ?? 0] ?? 0;
    sum += part * (values[kind] ?? 0) * step;
  }
  return sum + denseSum(reading, PITCH);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
