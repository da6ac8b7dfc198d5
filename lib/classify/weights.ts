/**
 * Weights as they are shipped. Of a million buckets a tenth is worth keeping; each is its distance from the one before (Golomb-Rice
 * code: most distances are short) and four bits: a sign and a size from 1 to 8, of which the weight is the square, because most are small.
 */

/** Bits that tell how many weights there are, and how many low bits of a distance stand as they are. */
export const HEAD_BITS = [24, 5] as const;
export const SIZE_BITS = 3;

/** Weights that are kept, in the order of their buckets, in steps of the head. */
export interface Kept {
  readonly bucket: Int32Array;
  readonly weight: Int8Array;
}

/** Reads packed weights. `text` is base64. */
export function unpack(text: string): Kept {
  const bytes = atob(text);
  let at = 0;
  const bit = (): number => {
    const one = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
    at += 1;
    return one;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) value = 2 * value + bit();
    return value;
  };
  const count = bits(HEAD_BITS[0]);
  const low = bits(HEAD_BITS[1]);
  const kept = { bucket: new Int32Array(count), weight: new Int8Array(count) };
  let bucket = -1;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (bit() === 1) high += 1;
    bucket += 1 + (high << low) + bits(low);
    const sign = bit() === 1 ? -1 : 1;
    const size = 1 + bits(SIZE_BITS);
    kept.bucket[i] = bucket;
    kept.weight[i] = sign * size * size;
  }
  return kept;
}

const ROW = 32;
/** Place of the pair that stands for every bucket without a weight. */
const NOTHING = 0;

/** Number of bits that are set. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The weights of two heads by bucket. A list with a place for each bucket would be 2 MB, of which each look-up would fetch another corner; here
 * each 32 buckets have one row, which tells by a bit which of them have weights, and how many buckets before them have any.
 */
export class WeightTable {
  /** Two numbers a row: the bits, and the count. */
  private readonly rows: Int32Array;
  /** Pairs, one weight of each head. */
  readonly pairs: Int8Array;

  constructor(heads: readonly [Kept, Kept], buckets: number) {
    this.rows = new Int32Array((2 * buckets) / ROW);
    for (const { bucket } of heads)
      for (const each of bucket) this.rows[2 * (each >> 5)] = (this.rows[2 * (each >> 5)] ?? 0) | (1 << (each & 31));
    let before = 1;
    for (let row = 0; row < this.rows.length; row += 2) {
      this.rows[row + 1] = before;
      before += ones(this.rows[row] ?? 0);
    }
    this.pairs = new Int8Array(2 * before);
    heads.forEach(({ bucket, weight }, head) => {
      bucket.forEach((each, i) => {
        this.pairs[this.placeOf(each) + head] = weight[i] ?? 0;
      });
    });
  }

  /** Where in `pairs` the weights of a bucket are; 0 if it has none, where there are two zeros. */
  placeOf(bucket: number): number {
    const row = 2 * (bucket >> 5);
    const bits = this.rows[row] ?? 0;
    const own = 1 << (bucket & 31);
    return (bits & own) === 0 ? NOTHING : 2 * ((this.rows[row + 1] ?? 0) + ones(bits & (own - 1)));
  }
}
