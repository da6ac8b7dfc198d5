/** Where rows of different heights stand in a long list. */

/** Upper edges of all rows, and the lower edge of the last: one entry more than rows. */
export function offsetsOf<T>(items: readonly T[], heightOf: (item: T, index: number) => number): Float64Array {
  const offsets = new Float64Array(items.length + 1);
  items.forEach((item, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + heightOf(item, i);
  });
  return offsets;
}

/** The row that covers `px`; the first for anything above, the last for anything below; 0 where there are none. */
export function indexAt(offsets: Float64Array, px: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}
