/** Which of all invitations are shown, and in which order. Pure. */

import type { Outcome } from '../../lib/domain/outcome';
import { cameAt, isWaiting, type Row } from '../../lib/domain/row';
import { chipOf } from '../parts/Chip';

/** What the chip of a row says; default texts are one kind of note without a reason. */
export const SIGNS = ['reason', 'help', 'unsure', 'pitch', 'generic', 'none', 'not-person', 'own-click'] as const;
export type Sign = (typeof SIGNS)[number];

/** How an invitation stands now: an outcome, or one of the states before there is one. */
export const STANDS = [
  'open',
  'imported',
  'waiting',
  'later',
  'accepted',
  'settled-probably',
  'ignored',
  'already-settled',
  'gone',
  'could-not-tell',
  'refused',
  'no-effect',
  'asks-back',
  'needs-own-click',
  'changed',
  'not-read',
  'not-a-person',
  'not-on-page',
  'too-late',
  'taken-back',
  'would-act',
] as const satisfies readonly (Outcome | 'open' | 'imported' | 'waiting' | 'later' | 'gone')[];
export type Stand = (typeof STANDS)[number];

export type SortKey = 'came' | 'settled' | 'name';

export interface View {
  readonly text: string;
  readonly sign: Sign | 'any';
  readonly stand: Stand | 'any';
  readonly sort: SortKey;
  /** Newest first, or from Z to A. */
  readonly down: boolean;
}

export const FIRST_VIEW: View = { text: '', sign: 'any', stand: 'any', sort: 'came', down: true };

export function signOf(row: Row): Sign {
  const kind = chipOf(row);
  return kind === 'default-text' ? 'generic' : kind;
}

/** An outcome counts until the person decides anew. */
export function standOf(row: Row): Stand {
  if (row.outcome !== null && row.outcome.at >= (row.decision?.at ?? 0)) return row.outcome.code;
  if (row.status === 'imported') return 'imported';
  if (row.status !== 'open') return 'gone';
  if (row.decision === null) return 'open';
  return isWaiting(row) ? 'waiting' : 'later';
}

/** A decision can be taken back as long as nothing was done about it. */
export const canUndo = (row: Row): boolean => ['waiting', 'later'].includes(standOf(row));

/** Milliseconds since 1970; null while it is open. */
export const settledAt = (row: Row): number | null =>
  row.status === 'open' || row.status === 'imported' ? null : (row.outcome?.at ?? row.lastSeenAt);

const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** What rows are compared by, worked out once for each row and not in each of many comparisons. */
interface Keyed {
  readonly row: Row;
  readonly day: number;
  readonly settled: number | null;
}

/** A reading goes from new to old, so within one day LinkedIn's own order says more than the moment of reading. */
const byCame = (a: Keyed, b: Keyed): number => a.day - b.day || b.row.order - a.row.order;
const bySettled = (a: Keyed, b: Keyed): number => (a.settled ?? 0) - (b.settled ?? 0) || byCame(a, b);

/** All rows in the order of the view. `locale` decides how names are compared. */
export function inOrder(rows: readonly Row[], sort: SortKey, down: boolean, locale: string): Row[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const byName = (a: Keyed, b: Keyed): number => compare(a.row.name, b.row.name);
  const keyed = rows.map((row) => ({ row, day: dayOf(cameAt(row)), settled: settledAt(row) }));
  const sorted = keyed.sort({ came: byCame, settled: bySettled, name: byName }[sort]);
  if (down) sorted.reverse();
  if (sort !== 'settled') return sorted.map((k) => k.row);
  // Open ones have no settling time: they stay last, whichever way the others run.
  return [...sorted.filter((k) => k.settled !== null), ...sorted.filter((k) => k.settled === null)].map((k) => k.row);
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const hays = new WeakMap<Row, string>();
function hayOf(row: Row): string {
  const known = hays.get(row);
  if (known !== undefined) return known;
  const hay = folded(`${row.name}\n${row.headline}\n${row.note ?? ''}`);
  hays.set(row, hay);
  return hay;
}

/** The rows that search and filters leave, in the order given. Every word searched for must occur; accents and case do not matter. */
export function matching(rows: readonly Row[], view: Pick<View, 'text' | 'sign' | 'stand'>): readonly Row[] {
  const words = folded(view.text).split(/\s+/).filter(Boolean);
  if (words.length === 0 && view.sign === 'any' && view.stand === 'any') return rows;
  return rows.filter(
    (row) =>
      (view.sign === 'any' || signOf(row) === view.sign) &&
      (view.stand === 'any' || standOf(row) === view.stand) &&
      words.every((word) => hayOf(row).includes(word)),
  );
}
