/** Which rows a bulk button stands for, and what is frozen when it is armed. */

import { isNoteComplete } from '../../lib/domain/invitation';
import type { DecisionKind } from '../../lib/domain/outcome';
import { isActionable, isForPerson, isWaiting, type Row } from '../../lib/domain/row';

/** Why a row that is shown is not among those a bulk button counts. */
export type LeftOut = 'settled' | 'not-person' | 'own-click' | 'not-read';

export function leftOutBecause(row: Row): LeftOut | null {
  if (isActionable(row)) return null;
  if (row.status !== 'open') return 'settled';
  if (row.kind !== 'person') return 'not-person';
  if (isForPerson(row) && isNoteComplete(row.doubts)) return 'own-click';
  return 'not-read';
}

export interface Bulk {
  readonly rows: readonly Row[];
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  readonly shown: number;
  /** How many of those shown are ticked; 0 means that all shown are meant. */
  readonly ticked: number;
}

/** The ticked among those shown, or all shown where none is ticked; only what a run may settle. */
export function bulkOf(shown: readonly Row[], ticked: ReadonlySet<string>): Bulk {
  const chosen = ticked.size === 0 ? [] : shown.filter((row) => ticked.has(row.id));
  const meant = chosen.length > 0 ? chosen : shown;
  const leftOut: Partial<Record<LeftOut, number>> = {};
  const rows = meant.filter((row) => {
    const why = leftOutBecause(row);
    if (why !== null) leftOut[why] = (leftOut[why] ?? 0) + 1;
    return why === null;
  });
  return { rows, leftOut, shown: shown.length, ticked: chosen.length };
}

export interface ArmedItem {
  readonly id: string;
  readonly kind: DecisionKind;
  /** What the person saw: a row with another note by now has changed. */
  readonly noteHash: string;
}

/** A bulk that was pressed and not yet started. Nothing that happens to the list changes it. */
export interface Armed {
  readonly items: readonly ArmedItem[];
  readonly how: 'silent' | 'reply' | 'carry';
  /** Which ones, in words; goes into the run as it was shown. */
  readonly words: string;
}

export const armedItems = (rows: readonly Row[], kind: DecisionKind | null): readonly ArmedItem[] =>
  rows.flatMap((row) => {
    const decided = kind ?? row.decision?.kind;
    return decided === undefined ? [] : [{ id: row.id, kind: decided, noteHash: row.noteHash }];
  });

/** How many of the armed are no longer as they were: settled, gone, decided otherwise, or with another note. */
export function changedSince(armed: Armed, known: readonly Row[]): number {
  const byId = new Map(known.map((row) => [row.id, row]));
  return armed.items.filter((item) => {
    const row = byId.get(item.id);
    if (row === undefined || !isActionable(row) || row.noteHash !== item.noteHash) return true;
    return armed.how === 'carry' && !(isWaiting(row) && row.decision?.kind === item.kind);
  }).length;
}
