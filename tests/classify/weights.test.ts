import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../lib/classify/training/pack';
import { unpack } from '../../lib/classify/weights';

const BUCKETS = 1 << 12;
/** Unpacked, in log-odds. */
const there = (weights: Float32Array): readonly number[] => {
  const { step, text } = pack(weights);
  return Array.from(unpack(text, BUCKETS), (unit) => unit * step);
};

describe('weights', () => {
  it('come back at their places with their signs, however many there are and wherever they lie', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: BUCKETS - 1 }), { maxLength: 600 });
    fc.assert(
      fc.property(places, fc.integer(), (buckets, seed) => {
        const weights = new Float32Array(BUCKETS);
        buckets.forEach((bucket, i) => {
          weights[bucket] = (((seed ^ (i * 2_654_435_761)) >>> 8) % 2 === 0 ? 1 : -1) * (0.01 + (i % 50) / 10);
        });
        expect(there(weights).map(Math.sign)).toEqual(Array.from(weights, Math.sign));
      }),
    );
  });

  it('come back nearly as large as they were', () => {
    const weights = new Float32Array(BUCKETS);
    for (let i = 0; i < 500; i++) weights[8 * i] = (i + 1) / 500;
    there(weights).forEach((weight, bucket) => {
      const was = weights[bucket] ?? 0;
      expect([bucket, Math.abs(Math.sqrt(Math.abs(weight)) - Math.sqrt(was)) < 1 / 8]).toEqual([bucket, true]);
    });
  });
});
