/** Writes weights as `unpack` reads them. */
import { HEAD_BITS, SIZE_BITS } from '../weights';

const SIZES = 1 << SIZE_BITS;

/** Sign and size, 1 to {@link SIZES}, of which the square in steps is nearest to a weight. */
const sizeOf = (weight: number, step: number): number =>
  Math.min(SIZES, Math.max(1, Math.round(Math.sqrt(Math.abs(weight) / step))));

/** The share of weights that the largest size has to reach; the few beyond it are cut. */
const REACH = 0.999;

/** Weights that are not 0, packed; base64. `step`: what one unit of an unpacked weight is worth. */
export function pack(weights: Float32Array): { readonly step: number; readonly text: string } {
  const kept = [...weights.keys()].filter((bucket) => weights[bucket] !== 0);
  const sizes = kept.map((bucket) => Math.abs(weights[bucket] ?? 0)).sort((a, b) => a - b);
  const most = sizes[Math.floor(REACH * (sizes.length - 1))] ?? 1;
  const step = Number((most / SIZES ** 2).toPrecision(6));
  const low = Math.max(0, Math.floor(Math.log2((weights.length / Math.max(1, kept.length)) * Math.LN2)));
  const bits: number[] = [];
  const add = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  add(kept.length, HEAD_BITS[0]);
  add(low, HEAD_BITS[1]);
  let before = -1;
  for (const bucket of kept) {
    const distance = bucket - before - 1;
    before = bucket;
    for (let high = distance >> low; high > 0; high--) bits.push(1);
    bits.push(0);
    add(distance & ((1 << low) - 1), low);
    const weight = weights[bucket] ?? 0;
    bits.push(weight < 0 ? 1 : 0);
    add(sizeOf(weight, step) - 1, SIZE_BITS);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    if (bit === 1) bytes[i >> 3]! |= 128 >> (i & 7);
  });
  return { step, text: Buffer.from(bytes).toString('base64') };
}
