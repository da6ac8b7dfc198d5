import { BUCKETS, KINDS, unitOf } from '../grams';
import { sigmoid } from '../model';
import type { Example, Features } from './examples';

/** Chosen by cross-validation over the training voices. */
export const SETTINGS = {
  epochs: 30,
  rate: 0.5,
  /** Pull of the n-gram weights to nothing, and of the dense weights to their prior. */
  hashedDecay: 0.0005,
  denseDecay: 0.01,
  /** Share of a note's features hidden at each look, so that no few of them decide alone. */
  hidden: 0.5,
  seed: 20261123,
} as const;

export type Settings = { readonly [Key in keyof typeof SETTINGS]: number };

export interface Fitted {
  readonly dense: Float64Array;
  readonly hashed: Float32Array;
}

/** A small seeded generator (mulberry32), so that a training can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** Value of one feature of each kind in a note with so many. */
const valuesOf = (ends: readonly number[]): readonly number[] =>
  KINDS.map((kind, k) => unitOf(kind, (ends[k] ?? 0) - (ends[k - 1] ?? 0)));

export function score({ dense, hashed }: Fitted, features: Features): number {
  const { bucket, ends } = features;
  const values = valuesOf(ends);
  let sum = features.dense.reduce((part, value, i) => part + value * dense[i]!, 0);
  let gram = 0;
  ends.forEach((end, kind) => {
    for (; gram < end; gram++) sum += values[kind]! * hashed[bucket[gram]!]!;
  });
  return sum;
}

interface Row {
  readonly bucket: Int32Array;
  readonly value: Float32Array;
  readonly dense: readonly number[];
  readonly target: number;
  readonly weight: number;
}

/** An example with its features of the buckets that count. What is not hidden speaks the louder, so that a note weighs as much as in use. */
function rowOf({ features, target, weight }: Example, kept: Uint8Array | null, hidden: number): Row {
  const values = valuesOf(features.ends);
  const bucket: number[] = [];
  const value: number[] = [];
  let gram = 0;
  features.ends.forEach((end, kind) => {
    for (; gram < end; gram++) {
      const at = features.bucket[gram]!;
      if (kept !== null && kept[at] === 0) continue;
      bucket.push(at);
      value.push(values[kind]! / (1 - hidden));
    }
  });
  return { bucket: Int32Array.from(bucket), value: Float32Array.from(value), dense: features.dense, target, weight };
}

/**
 * Logistic regression by AdaGrad over the buckets that are `kept` (1), or all; the dense weights start at `prior` and are pulled back to it.
 */
export function regress(
  examples: readonly Example[],
  prior: readonly number[],
  kept: Uint8Array | null,
  settings: Settings = SETTINGS,
): Fitted {
  const { epochs, rate, hashedDecay, denseDecay, hidden, seed } = settings;
  const dense = Float64Array.from(prior);
  const hashed = new Float32Array(BUCKETS);
  const denseSquares = new Float64Array(dense.length).fill(1);
  const hashedSquares = new Float32Array(BUCKETS).fill(1);
  const random = generator(seed);
  const rows = examples.map((example) => rowOf(example, kept, hidden));
  const isSeen = new Uint8Array(Math.max(0, ...rows.map(({ bucket }) => bucket.length)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    for (const { bucket, value, dense: shapes, target, weight } of rows) {
      const count = bucket.length;
      let odds = 0;
      for (let i = 0; i < dense.length; i++) odds += shapes[i]! * dense[i]!;
      for (let i = 0; i < count; i++) {
        isSeen[i] = random() >= hidden ? 1 : 0;
        if (isSeen[i]) odds += value[i]! * hashed[bucket[i]!]!;
      }
      const error = weight * (sigmoid(odds) - target);
      for (let i = 0; i < dense.length; i++) {
        if (shapes[i] === 0) continue;
        const slope = error * shapes[i]! + denseDecay * (dense[i]! - prior[i]!);
        denseSquares[i]! += slope * slope;
        dense[i]! -= (rate * slope) / Math.sqrt(denseSquares[i]!);
      }
      for (let i = 0; i < count; i++) {
        if (!isSeen[i]) continue;
        const at = bucket[i]!;
        const slope = error * value[i]! + hashedDecay * hashed[at]!;
        hashedSquares[at]! += slope * slope;
        hashed[at]! -= (rate * slope) / Math.sqrt(hashedSquares[at]!);
      }
    }
  }
  return { dense, hashed };
}
