/** Which rows of a long table are in the document. All rows are equally high, but for the details of the one that is opened. */

export interface Sight {
  readonly count: number;
  readonly rowPx: number;
  /** Upper edge and height of what is seen, from the first row on. */
  readonly topPx: number;
  readonly heightPx: number;
  /** Place of the opened row, -1 where there is none, and the height of its details. */
  readonly opened: number;
  readonly detailPx: number;
  /** Rows that stay whatever is in sight: the one with the focus. */
  readonly kept: readonly number[];
}

export type Piece = { readonly row: number } | { readonly gapPx: number; readonly key: number };

const MARGIN_ROWS = 8;

/** Rows and the empty space between them, from the first to the last. The opened row is always there, so no space holds its details. */
export function piecesOf(s: Sight): readonly Piece[] {
  const isBelow = s.opened >= 0 && s.topPx > s.opened * s.rowPx;
  const topPx = s.topPx - (isBelow ? s.detailPx : 0);
  const first = Math.floor(topPx / s.rowPx) - MARGIN_ROWS;
  const last = Math.ceil((topPx + s.heightPx) / s.rowPx) + MARGIN_ROWS;
  const rows = new Set<number>();
  for (let i = Math.max(0, first); i <= Math.min(s.count - 1, last); i += 1) rows.add(i);
  for (const i of [s.opened, ...s.kept]) if (i >= 0 && i < s.count) rows.add(i);

  const pieces: Piece[] = [];
  let at = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row > at) pieces.push({ gapPx: (row - at) * s.rowPx, key: at });
    pieces.push({ row });
    at = row + 1;
  }
  if (at < s.count) pieces.push({ gapPx: (s.count - at) * s.rowPx, key: at });
  return pieces;
}
