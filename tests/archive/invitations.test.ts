// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader } from '../../lib/archive/csv';
import { type ReadArchive, readInvitations } from '../../lib/archive/invitations';
import type { Incoming } from '../../lib/domain/archive';
import { csv, NEW_HEADER, OLD_HEADER, oldRow, rowOf, zip } from './files';

const readAll = async (file: Blob): Promise<readonly Incoming[]> => {
  const found = await readInvitations(file);
  if (found.ok !== true) throw new Error(JSON.stringify(found));
  return found.incoming;
};
const problem = async (file: Blob): Promise<unknown> => {
  const found: ReadArchive = await readInvitations(file);
  return found.ok === false ? [found.problem.fault, found.problem.line] : found;
};
const local = (year: number, month: number, day: number, hour = 12, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('Invitations.csv', () => {
  it('gives what came in, with profile, note and time, and counts what went out', async () => {
    const file = csv(
      NEW_HEADER,
      rowOf({ note: 'Hello, I liked your talk' }),
      rowOf({ direction: 'OUTGOING' }),
      rowOf({ slug: 'Bo-M%C3%B8ck', name: 'Bo' }),
    );
    const found = await readInvitations(file);
    expect(found).toMatchObject({ ok: true, outgoing: 1 });
    expect(await readAll(file)).toEqual([
      {
        line: 2,
        name: 'Ana Example',
        slug: 'ana-example',
        note: 'Hello, I liked your talk',
        sentAt: local(2026, 1, 29, 14, 37),
      },
      { line: 4, name: 'Bo', slug: 'bo-møck', note: null, sentAt: local(2026, 1, 29, 14, 37) },
    ]);
  });

  it('reads files of before late 2023, which name no profiles', async () => {
    expect(await readAll(csv(OLD_HEADER, oldRow({ note: 'Hi' })))).toMatchObject([
      { slug: null, name: 'Ana Example', note: 'Hi' },
    ]);
  });

  it('takes notes of several lines, quotes and delimiters in them, and tells the right lines', async () => {
    const note = 'Dear Mara,\r\n\r\nyou said "never again",  and I  agree;\nso?';
    const found = await readAll(csv(NEW_HEADER, rowOf({ note }), rowOf({ name: 'Next' })));
    expect(found.map((one) => [one.line, one.note])).toEqual([
      [2, 'Dear Mara,\n\nyou said "never again", and I agree;\nso?'],
      [6, null],
    ]);
  });

  it('reads it as spreadsheet programs save it: marks, semicolons, tabs, Windows lines, other columns, blank lines', async () => {
    const lines = [NEW_HEADER, rowOf({ note: 'Hi', at: '1/29/26 14:37' })];
    for (const sign of [';', '\t']) {
      const text = `\ufeff${lines.map((line) => line.replaceAll(',', sign)).join('\r\n')}\r\n\r\n`;
      expect(await readAll(new Blob([text])), sign).toMatchObject([{ name: 'Ana Example', note: 'Hi', line: 2 }]);
    }
    const mixed = new Blob([`DIRECTION,Message,x,From,"Sent At"\rINCOMING,Hi,,Ana,${'2026-01-29 14:37:00 UTC'}`]);
    expect(await readAll(mixed)).toMatchObject([{ name: 'Ana', slug: null, sentAt: Date.UTC(2026, 0, 29, 14, 37) }]);
  });

  it.each([
    ['1/29/26, 2:37\u202fPM', local(2026, 1, 29, 14, 37)],
    ['12/3/25, 12:05 AM', local(2025, 12, 3, 0, 5)],
    ['12/31/2024', local(2024, 12, 31)],
    ['29.1.26, 14:37', local(2026, 1, 29, 14, 37)],
    ['29/01/2026 14:37', local(2026, 1, 29, 14, 37)],
    ['2026-01-29T14:37:00Z', Date.UTC(2026, 0, 29, 14, 37)],
    ['2026-01-29 14:37', local(2026, 1, 29, 14, 37)],
    ['29 Feb 2024', local(2024, 2, 29)],
    ['08 Feb 2026', local(2026, 2, 8)],
    ['Feb 8, 2026, 3:00 p.m.', local(2026, 2, 8, 15)],
    ['29/1/26, 2:37 p. m.', local(2026, 1, 29, 14, 37)],
    ['', null],
  ])('reads the date %s', async (at, sentAt) => {
    expect((await readAll(csv(NEW_HEADER, rowOf({ at })))).map((one) => one.sentAt)).toEqual([sentAt]);
  });

  it('orders day and month as the unmistakable dates of the file do', async () => {
    const dates = async (...at: string[]): Promise<unknown> =>
      (await readAll(csv(NEW_HEADER, ...at.map((one) => rowOf({ at: one }))))).map((one) => one.sentAt);
    expect(await dates('3/4/26', '1/29/26')).toEqual([local(2026, 3, 4), local(2026, 1, 29)]);
    expect(await dates('3/4/26', '29/1/26')).toEqual([local(2026, 4, 3), local(2026, 1, 29)]);
  });
});

describe('the zip', () => {
  const text = `${NEW_HEADER}\n${rowOf({ note: 'Hi' })}\n`;

  it.each([
    ['packed', {}],
    ['stored', { stored: true }],
    ['written as a stream', { streamed: true }],
  ])('is read when %s, in any folder, among other files', async (_, how) => {
    const other = { name: 'Connections.csv', text: 'x'.repeat(10_000) };
    expect(await readAll(zip(other, { name: 'Basic/Invitations.csv', text, ...how }))).toMatchObject([{ note: 'Hi' }]);
  });

  it('is refused when it is locked, damaged, cut off, or without invitations', async () => {
    const name = 'Invitations.csv';
    expect(await problem(zip({ name, text, locked: true }))).toEqual(['zip-locked', null]);
    expect(await problem(zip({ name: 'messages.csv', text }))).toEqual(['zip-without', null]);
    expect(await problem(zip())).toEqual(['zip-without', null]);
    const whole = new Uint8Array(await zip({ name, text: text.repeat(1) + 'x,'.repeat(4000) }).arrayBuffer());
    expect(await problem(new Blob([whole.slice(0, whole.length - 40)]))).toEqual(['zip-damaged', null]);
    const hurt = whole.slice();
    for (let i = 60; i < 80; i += 1) hurt[i] = 0xff;
    expect(await problem(new Blob([hurt]))).toEqual(['zip-damaged', null]);
    const stored = new Uint8Array(await zip({ name, text, stored: true }).arrayBuffer());
    stored[Buffer.from(stored).indexOf(',Hi,') + 1] = 65; // one letter of a note is another
    expect(await problem(new Blob([stored]))).toEqual(['zip-damaged', null]);
  });
});

describe('what is wrong is said with its line', () => {
  it.each<[string, Blob, string, number | null]>([
    ['another CSV', csv('First Name,Last Name,URL', 'a,b,c'), 'foreign', 1],
    ['an empty file', new Blob([]), 'foreign', 1],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xff, 0xd8])]), 'not-text', 1],
    ['a quote left open', csv(NEW_HEADER, rowOf(), 'Ana,Me,"1/29/26, 2:37 PM","Hi'), 'quote-open', 3],
    ['text behind a closing quote', csv(NEW_HEADER, 'Ana,Me,"1/29/26"x,Hi,INCOMING,,'), 'quote-stray', 2],
    ['too few fields', csv(NEW_HEADER, rowOf(), rowOf({ note: 'a\nb' }), 'Ana,Me'), 'columns', 5],
    ['too many fields', csv(NEW_HEADER, `${rowOf()},x`), 'columns', 2],
    ['a leap day in a common year', csv(NEW_HEADER, rowOf({ at: '2/29/26' })), 'date', 2],
    ['a date that is none', csv(NEW_HEADER, rowOf(), rowOf({ at: '31/31/26' })), 'date', 3],
    ['a date in words', csv(NEW_HEADER, rowOf({ at: 'last Tuesday' })), 'date', 2],
    ['dates of two orders', csv(NEW_HEADER, rowOf({ at: '29/1/26' }), rowOf({ at: '1/29/26' })), 'date', 3],
    ['a direction nobody knows', csv(NEW_HEADER, rowOf({ direction: 'SIDEWAYS' })), 'direction', 2],
    ['a field without end', csv(NEW_HEADER, rowOf({ note: 'x'.repeat(10_001) })), 'field-long', 2],
    [
      'text of another encoding',
      new Blob([`${NEW_HEADER}\n${rowOf()}\n`, new Uint8Array([0xe9, 0x2c])]),
      'not-text',
      3,
    ],
  ])('%s', async (_, file, fault, line) => {
    expect(await problem(file)).toEqual([fault, line]);
  });

  it('a quote left open early in a large file is noticed early, on its own line', async () => {
    const lines = Array.from({ length: 5_000 }, () => rowOf());
    lines[9] = 'Ana,Me,"1/29/26, 2:37 PM","never closed';
    expect(
      await problem(csv(NEW_HEADER, ...lines.map((line) => line.replaceAll('"1/29/26, 2:37 PM"', '1/29/26')))),
    ).toEqual(['quote-open', 11]);
  });

  it('more records or bytes than anybody has', async () => {
    const file = csv(NEW_HEADER, rowOf(), rowOf(), rowOf());
    const fault = async (most: { bytes: number; records: number }): Promise<unknown> => {
      const found = await readInvitations(file, () => true, most);
      return found.ok === false && found.problem;
    };
    expect(await fault({ bytes: 1e6, records: 2 })).toEqual({ fault: 'too-big', line: 4 });
    expect(await fault({ bytes: 100, records: 9 })).toEqual({ fault: 'too-big', line: null });
  });
});

it('a hundred thousand records are read with progress, and can be stopped', async () => {
  const line = `${rowOf({ note: 'Hello,\nI liked your talk' })}\n`;
  const file = new Blob([`${NEW_HEADER}\n`, line.repeat(100_000)]);
  const told: number[] = [];
  const found = await readInvitations(file, (read, of) => {
    told.push(read / of);
    return true;
  });
  expect(found.ok === true && found.incoming.length).toBe(100_000);
  expect(told.length).toBeGreaterThan(20);
  expect(told.at(-1)).toBe(1);
  let calls = 0;
  expect(
    await readInvitations(file, () => {
      calls += 1;
      return calls < 3;
    }),
  ).toEqual({ ok: 'stopped' });
  expect(calls).toBe(3);
});

describe('records', () => {
  const field = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('"', '""', '\n', '\r\n', ',', 'a"b', ' x '));
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

  it('come out as they were written, however the text is cut into pieces', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(12), { minLength: 1 }), (rows, cuts) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const whole = csvReader();
        const expected = [...whole.push(`h,i,j\r\n${text}`), ...whole.end()];
        expect(expected.slice(1).map(({ fields }) => fields)).toEqual(rows);
        const reader = csvReader();
        const found = [];
        let rest = `h,i,j\r\n${text}`;
        for (let i = 0; rest !== ''; i += 1) {
          const size = 1 + (cuts[i % cuts.length] ?? 0);
          found.push(...reader.push(rest.slice(0, size)));
          rest = rest.slice(size);
        }
        expect([...found, ...reader.end()]).toEqual(expected);
      }),
    );
  });
});
