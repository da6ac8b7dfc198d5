/** One invitation as our database keeps it and our screens show it: what was observed, what was judged, what was decided, what came of it. */

import { isNoteComplete, needsOwnClick, type Observation } from './invitation';
import type { DecisionKind, Outcome } from './outcome';
import type { Place } from './split';
import { splitOf } from './split';
import type { Verdict } from './verdict';

/** `imported`: known from LinkedIn's export only; whether it still waits is not known before the page shows it. */
export type RowStatus = 'open' | 'settled' | 'gone' | 'imported';

export interface Decision {
  readonly kind: DecisionKind;
  readonly by: 'person' | 'rule';
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Row extends Omit<Observation, 'invitationId'> {
  /** LinkedIn's id of the invitation, or `slug#n` where the page shows none. */
  readonly id: string;
  /** Of LinkedIn's export: when it was imported, and when the invitation was sent as far as the file says. */
  readonly imported?: { readonly at: number; readonly sentAt: number | null };
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Place in LinkedIn's list at the first reading; larger is further down. */
  readonly order: number;
  readonly status: RowStatus;
  readonly verdict: Verdict;
  readonly verdictVersion: string;
  /** Ids of the rules of `People I can help` that find it; absent where none does. */
  readonly helps?: readonly string[];
  /** A person's word about the verdict; it wins over the classifier and is always sure. */
  readonly correction: 'reason' | 'no-reason' | null;
  readonly decision: Decision | null;
  readonly outcome: { readonly code: Outcome; readonly at: number; readonly words?: string } | null;
  /** Derived by `placed`, stored because the database counts and lists by it. */
  readonly split: Place;
}

/** The verdict that counts: the person's correction where there is one. */
export function effectiveVerdict(row: Pick<Row, 'verdict' | 'correction'>): Verdict {
  if (row.correction === null) return row.verdict;
  const isReason = row.correction === 'reason';
  const label = isReason ? 'personal' : row.verdict.label === 'personal' ? 'generic' : row.verdict.label;
  return { label, band: 'sure', score: isReason ? 1 : 0, trace: row.verdict.trace };
}

/** Only the person may click: something about the card is not certain, or LinkedIn asked them back. */
export const isForPerson = ({ doubts, outcome }: Pick<Row, 'doubts' | 'outcome'>): boolean =>
  needsOwnClick(doubts) || outcome?.code === 'asks-back';

/** The same row with its tab worked out anew. Whoever changes a row passes it through here. */
export function placed(row: Omit<Row, 'split'>): Row {
  const split = splitOf({
    kind: row.kind,
    noteComplete: isNoteComplete(row.doubts),
    needsOwnClick: isForPerson(row),
    verdict: effectiveVerdict(row),
    canHelp: (row.helps?.length ?? 0) > 0,
    decision: row.decision?.kind ?? null,
    status: row.status,
  });
  return { ...row, split };
}

/** Nobody could tell what became of a click on it: the person has to look, and nothing is done until then. */
export const needsLook = (row: Row): boolean => row.outcome?.code === 'could-not-tell';

/** Why no run may settle this row, as an outcome; null where one may. */
export function objectionTo(row: Row): Outcome | null {
  if (row.status !== 'open') return 'already-settled';
  if (needsLook(row)) return 'could-not-tell';
  if (row.kind !== 'person') return 'not-a-person';
  if (isForPerson(row)) return 'needs-own-click';
  return isNoteComplete(row.doubts) ? null : 'not-read';
}

/** Whether a run may settle this row: the only rows that a bulk button may count. */
export const isActionable = (row: Row): boolean => objectionTo(row) === null;

/** Decided, open, and not `later`: what `Carry out N decisions` counts. */
export const isWaiting = (row: Row): boolean =>
  row.status === 'open' && row.decision !== null && row.decision.kind !== 'later' && !needsLook(row);

/** When the invitation came, as well as we know. */
export const cameAt = (row: Row): number => row.imported?.sentAt ?? row.firstSeenAt;
