/** Chance from a seed: the same seed makes the same page, here and in the browser. */

export interface Chance {
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T | undefined;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (list) => list[below(list.length)],
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
