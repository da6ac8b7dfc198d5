import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../components/invitations/window';
import { canUndo, inOrder, matching, signOf, standOf } from '../../../components/state/arrange';
import { accepted, NOW, row } from './support';

const HOUR = 3_600_000;
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((r) => r.id);

describe('how an invitation stands', () => {
  it('is open, waiting, later or gone before there is an outcome', () => {
    expect(standOf(row('a'))).toBe('open');
    expect(standOf(row('a', { decision: { kind: 'silent', by: 'rule', at: NOW } }))).toBe('waiting');
    expect(standOf(row('a', { decision: { kind: 'later', by: 'person', at: NOW } }))).toBe('later');
    expect(standOf(row('a', { status: 'gone' }))).toBe('gone');
  });

  it('is the outcome until the person decides anew', () => {
    const refused = { code: 'refused', at: NOW } as const;
    expect(standOf(row('a', { outcome: refused, decision: { kind: 'silent', by: 'person', at: NOW - 1 } }))).toBe(
      'refused',
    );
    expect(standOf(row('a', { outcome: refused, decision: { kind: 'silent', by: 'person', at: NOW + 1 } }))).toBe(
      'waiting',
    );
  });

  it('lets only decisions be undone that nothing was done about', () => {
    expect(canUndo(row('a', { decision: { kind: 'reply', by: 'person', at: NOW } }))).toBe(true);
    expect(canUndo(row('a'))).toBe(false);
    expect(canUndo(accepted('a'))).toBe(false);
  });

  it('keeps its verdict after it was settled, and a correction counts', () => {
    expect(signOf(accepted('a'))).toBe('reason');
    expect(signOf(accepted('a', { correction: 'no-reason' }))).toBe('generic');
    expect(signOf(row('a', { kind: 'newsletter' }))).toBe('not-person');
    expect(signOf(row('a', { doubts: ['accept-is-link'] }))).toBe('own-click');
    expect(signOf(row('a', { doubts: ['text-left-over'] }))).toBe('unsure');
  });
});

describe('order and filters', () => {
  it('puts the newest day first and keeps LinkedIn’s order within a day', () => {
    const rows = [
      row('old', { firstSeenAt: NOW - 72 * HOUR, order: 1 }),
      row('second', { firstSeenAt: NOW, order: 2 }),
      row('first', { firstSeenAt: NOW - 1000, order: 1 }),
    ];
    expect(ids(inOrder(rows, 'came', true, 'en'))).toEqual(['first', 'second', 'old']);
    expect(ids(inOrder(rows, 'came', false, 'en'))).toEqual(['old', 'second', 'first']);
  });

  it('leaves open ones last when sorted by settling, both ways', () => {
    const rows = [
      row('open'),
      accepted('early', { outcome: { code: 'accepted', at: NOW - 9 * HOUR } }),
      accepted('late', { outcome: { code: 'accepted', at: NOW - HOUR } }),
    ];
    expect(ids(inOrder(rows, 'settled', true, 'en'))).toEqual(['late', 'early', 'open']);
    expect(ids(inOrder(rows, 'settled', false, 'en'))).toEqual(['early', 'late', 'open']);
  });

  it('sorts names as the language does, accents beside their letters', () => {
    const rows = [row('z', { name: 'Zora' }), row('e', { name: 'Émile' }), row('f', { name: 'Fritz' })];
    expect(ids(inOrder(rows, 'name', false, 'en'))).toEqual(['e', 'f', 'z']);
  });

  it('finds every word in name, headline or note, whatever the accents and the case', () => {
    const rows = [
      row('a', { name: 'Joaquín Peralta', headline: 'Baker' }),
      row('b', { name: 'Joaquin Soler', headline: 'Welder', note: null }),
    ];
    const find = (text: string): string[] => ids(matching(rows, { text, sign: 'any', stand: 'any' }));
    expect(find('joaquin')).toEqual(['a', 'b']);
    expect(find('JOAQUÍN welder')).toEqual(['b']);
    expect(find('bergen')).toEqual(['a']);
    expect(find('joaquin plumber')).toEqual([]);
  });

  it('narrows by verdict and by outcome together', () => {
    const rows = [
      accepted('a'),
      row('b'),
      accepted('c', { note: null, verdict: { label: 'none', band: 'sure', score: 0, trace: [] } }),
    ];
    expect(ids(matching(rows, { text: '', sign: 'reason', stand: 'any' }))).toEqual(['a', 'b']);
    expect(ids(matching(rows, { text: '', sign: 'reason', stand: 'accepted' }))).toEqual(['a']);
  });
});

describe('the rows in sight', () => {
  const sight = { count: 50_000, rowPx: 45, topPx: 0, heightPx: 600, opened: -1, detailPx: 0, kept: [] };
  const heightOf = (s: typeof sight): number =>
    piecesOf(s).reduce((sum, p) => sum + ('gapPx' in p ? p.gapPx : s.rowPx + (p.row === s.opened ? s.detailPx : 0)), 0);
  const rowsIn = (s: typeof sight): number[] => piecesOf(s).flatMap((p) => ('row' in p ? [p.row] : []));

  it('are few, cover what is seen, and leave the table as high as all of them', () => {
    const s = { ...sight, topPx: 45 * 1000 };
    expect(rowsIn(s).length).toBeLessThan(40);
    expect(rowsIn(s)).toEqual(expect.arrayContaining([1000, 1013]));
    expect(heightOf(s)).toBe(45 * 50_000);
  });

  it('count the height of opened details, above and below', () => {
    const above = { ...sight, opened: 3, detailPx: 900, topPx: 45 * 1000 + 900 };
    expect(heightOf(above)).toBe(45 * 50_000 + 900);
    expect(rowsIn(above).slice(0, 2)).toEqual([3, 992]);
    expect(rowsIn(above).at(-1)).toBe(1022);
    expect(heightOf({ ...above, opened: 40_000 })).toBe(45 * 50_000 + 900);
  });

  it('keep the row that has the focus', () => {
    expect(rowsIn({ ...sight, kept: [777] as never[] })).toContain(777);
    expect(rowsIn({ ...sight, count: 5, kept: [-1] as never[] })).toEqual([0, 1, 2, 3, 4]);
  });
});
