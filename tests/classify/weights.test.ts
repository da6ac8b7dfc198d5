import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../lib/classify/training/pack';
import { unpack, WeightTable } from '../../lib/classify/weights';

const BUCKETS = 1 << 12;
const NONE = pack(new Float32Array(BUCKETS));
/** Unpacked and looked up as the first and as the second of two heads, in log-odds. */
const there = (weights: Float32Array, head: 0 | 1 = 0): readonly number[] => {
  const { step, text } = pack(weights);
  const other = unpack(NONE.text);
  const table = new WeightTable(head === 0 ? [unpack(text), other] : [other, unpack(text)], BUCKETS);
  return Array.from(weights, (_, bucket) => (table.pairs[table.placeOf(bucket) + head] ?? Number.NaN) * step);
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
        for (const head of [0, 1] as const)
          expect(there(weights, head).map(Math.sign)).toEqual(Array.from(weights, Math.sign));
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
