import { BUCKETS } from '../grams';
import { sigmoid } from '../model';
import type { Reading } from '../reading';

/** Chosen by cross-validation over the training voices. */
export const SETTINGS = {
  epochs: 40,
  rate: 0.5,
  /** Pull of the n-gram weights to nothing, and of the dense weights to their prior. */
  hashedDecay: 0.0004,
  denseDecay: 0.01,
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
  readonly hashed: Float64Array;
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
  let sum = 0;
  reading.dense.forEach((value, i) => {
    sum += value * fitted.dense[i]!;
  });
  reading.grams.bucket.forEach((bucket, i) => {
    sum += reading.grams.value[i]! * fitted.hashed[bucket]!;
  });
  return sum;
}

/** Logistic regression by AdaGrad; the dense weights start at `prior` and are pulled back to it. */
export function regress(examples: readonly Example[], prior: readonly number[], settings: Settings = SETTINGS): Fitted {
  const dense = Float64Array.from(prior);
  const hashed = new Float64Array(BUCKETS);
  const denseSquares = new Float64Array(dense.length).fill(1);
  const hashedSquares = new Float64Array(BUCKETS).fill(1);
  const random = generator(settings.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { reading, target, weight } of order) {
      const error = weight * (sigmoid(score({ dense, hashed }, reading)) - target);
      reading.dense.forEach((value, i) => {
        if (value === 0) return;
        const slope = error * value + settings.denseDecay * (dense[i]! - prior[i]!);
        denseSquares[i]! += slope * slope;
        dense[i]! -= (settings.rate * slope) / Math.sqrt(denseSquares[i]!);
      });
      reading.grams.bucket.forEach((bucket, i) => {
        const slope = error * reading.grams.value[i]! + settings.hashedDecay * hashed[bucket]!;
        hashedSquares[bucket]! += slope * slope;
        hashed[bucket]! -= (settings.rate * slope) / Math.sqrt(hashedSquares[bucket]!);
      });
    }
  }
  return { dense, hashed };
}
