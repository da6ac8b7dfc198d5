import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../lib/domain/csv';

/** A reader of its own, by RFC 4180. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1; // after the mark
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      at += 1;
      for (; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (csv[at] === '"') at += 1;
        cell += csv[at];
      }
      at += 1;
    } else for (; csv[at] !== ',' && csv[at] !== '\r'; at += 1) cell += csv[at];
    row.push(cell);
    if (csv[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', ',', '"', "'", 'a', '1') }),
);

it('whatever people write, a spreadsheet reads back the same cells, and none of them begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const back = parsed(csvOf(rows));
      expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      for (const [i, row] of back.entries())
        for (const [j, cell] of row.entries()) {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          expect([rows[i]?.[j], `'${rows[i]?.[j]}`]).toContain(cell);
        }
    }),
  );
});
