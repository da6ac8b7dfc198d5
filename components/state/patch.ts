/** Decisions show at once: until the database has answered, a changed row stands in front of the stored one. */

import type { SplitCounts } from '../../lib/db/queries';
import type { DecisionKind } from '../../lib/domain/outcome';
import { placed, type Row } from '../../lib/domain/row';
import type { Place, Split } from '../../lib/domain/split';

export interface Patch {
  readonly row: Row;
  /** The tab in which the counts at hand still have it. */
  readonly from: Place;
}

export type Patches = ReadonlyMap<string, Patch>;

export const decided = (row: Row, kind: DecisionKind | null, at: number): Row =>
  placed({ ...row, decision: kind === null ? null : { kind, by: 'person', at }, outcome: null });

export const corrected = (row: Row, as: Row['correction']): Row => placed({ ...row, correction: as });

/** Adds changed rows; a row changed twice keeps the tab in which it is counted. */
export function withPatches(patches: Patches, rows: readonly Row[], change: (row: Row) => Row): Patches {
  const next = new Map(patches);
  for (const row of rows) next.set(row.id, { row: change(row), from: next.get(row.id)?.from ?? row.split });
  return next;
}

export function withoutPatches(patches: Patches, ids: Iterable<string>): Patches {
  const next = new Map(patches);
  for (const id of ids) next.delete(id);
  return next;
}

export function patchedCounts(counts: SplitCounts, patches: Patches): SplitCounts {
  const next: Record<Split, number> = { ...counts };
  for (const { row, from } of patches.values()) {
    if (from !== 'imported') next[from] = Math.max(0, next[from] - 1);
    if (row.split !== 'imported') next[row.split] += 1;
  }
  return next;
}

/** The stored row says what the patch says; whatever else it says is newer. */
const isBorneOut = (stored: Row, patch: Row): boolean =>
  stored.decision?.kind === patch.decision?.kind && stored.correction === patch.correction;

/** Stored rows as they are after the patches. With a tab: those that left it are gone, those that came to it stand first. */
export function patchedRows(rows: readonly Row[], patches: Patches, split: Split | null): readonly Row[] {
  if (patches.size === 0) return rows;
  const stored = new Set<string>();
  const kept: Row[] = [];
  for (const row of rows) {
    const patch = patches.get(row.id);
    if (patch !== undefined) stored.add(row.id);
    const now = patch === undefined || isBorneOut(row, patch.row) ? row : patch.row;
    if (patch === undefined || split === null || now.split === split) kept.push(now);
  }
  const come = [...patches.values()].map(({ row }) => row).filter((row) => row.split === split && !stored.has(row.id));
  return come.length === 0 ? kept : [...come, ...kept];
}
