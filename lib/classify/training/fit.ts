import { valuesOf } from '../grams';
import { sigmoid, sumOf } from '../model';
import type { Reading } from '../reading';

/** Chosen by cross-validation over the training voices. */
export const SETTINGS = {
  epochs: 40,
  rate: 0.5,
  /** Pull of the n-gram weights to nothing, and of the dense weights to their prior. */
  hashedDecay: 0.0005,
  denseDecay: 0.01,
  /** Share of a note's features hidden at each look, so that no few of them decide alone. */
  hidden: 0.5,
  /** What a personal note counts more than another: to miss one costs more. */
  personalWeight: 1.2,
  seed: 20261123,
} as const;

export type Settings = { readonly [Key in keyof typeof SETTINGS]: number };

export interface Example {
  readonly reading: Reading;
  readonly target: 0 | 1;
  readonly weight: number;
}

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

export function score(fitted: Fitted, reading: Reading): number {
  let sum = sumOf(reading.grams, fitted.hashed);
  reading.dense.forEach((value, i) => {
    sum += value * fitted.dense[i]!;
  });
  return sum;
}

function eachSeen(ends: readonly number[], isSeen: Uint8Array, visit: (gram: number, kind: number) => void): void {
  let gram = 0;
  ends.forEach((end, kind) => {
    for (; gram < end; gram++) if (isSeen[gram]) visit(gram, kind);
  });
}

/** Logistic regression by AdaGrad over so many buckets (a power of two); the dense weights start at `prior` and are pulled back to it. */
export function regress(
  examples: readonly Example[],
  prior: readonly number[],
  buckets: number,
  settings: Settings = SETTINGS,
): Fitted {
  const dense = Float64Array.from(prior);
  const hashed = new Float32Array(buckets);
  const denseSquares = new Float64Array(dense.length).fill(1);
  const hashedSquares = new Float32Array(buckets).fill(1);
  const random = generator(settings.seed);
  const order = [...examples];
  const mask = buckets - 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { reading, target, weight } of order) {
      const { bucket, ends } = reading.grams;
      // What is left speaks the louder, so that a note weighs as much as in use, where nothing is hidden.
      const values = valuesOf(reading.grams).map((value) => value / (1 - settings.hidden));
      const isSeen = Uint8Array.from(bucket, () => (random() >= settings.hidden ? 1 : 0));
      let odds = 0;
      reading.dense.forEach((value, i) => {
        odds += value * dense[i]!;
      });
      eachSeen(ends, isSeen, (gram, kind) => {
        odds += values[kind]! * hashed[bucket[gram]! & mask]!;
      });
      const error = weight * (sigmoid(odds) - target);
      reading.dense.forEach((value, i) => {
        if (value === 0) return;
        const slope = error * value + settings.denseDecay * (dense[i]! - prior[i]!);
        denseSquares[i]! += slope * slope;
        dense[i]! -= (settings.rate * slope) / Math.sqrt(denseSquares[i]!);
      });
      eachSeen(ends, isSeen, (gram, kind) => {
        const at = bucket[gram]! & mask;
        const slope = error * values[kind]! + settings.hashedDecay * hashed[at]!;
        hashedSquares[at]! += slope * slope;
        hashed[at]! -= (settings.rate * slope) / Math.sqrt(hashedSquares[at]!);
      });
    }
  }
  return { dense, hashed };
}
