/**
 * Weights as they are shipped. Of some two million buckets a twentieth is worth keeping; each is its distance from the one before (Golomb-Rice
 * code: most distances are short) and four bits: a sign and a size from 1 to 8, of which the weight is the square, because most are small.
 */

/** Bits that tell how many weights there are, and how many low bits of a distance stand as they are. */
export const HEAD_BITS = [24, 5] as const;
export const SIZE_BITS = 3;

/** The weights by bucket, in steps of the head; 0 for what was not kept. `text` is base64. */
export function unpack(text: string, buckets: number): Int8Array {
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
  const weights = new Int8Array(buckets);
  const count = bits(HEAD_BITS[0]);
  const low = bits(HEAD_BITS[1]);
  let bucket = -1;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (bit() === 1) high += 1;
    bucket += 1 + (high << low) + bits(low);
    const sign = bit() === 1 ? -1 : 1;
    const size = 1 + bits(SIZE_BITS);
    weights[bucket] = sign * size * size;
  }
  return weights;
}
