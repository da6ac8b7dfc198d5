/** The tabs of the triage screen. Every invitation stands in exactly one; the first rule that fits wins. */

import type { InvitationKind } from './invitation';
import type { DecisionKind } from './outcome';
import type { Verdict } from './verdict';

export const SPLITS = [
  'reason',
  'help',
  'unsure',
  'no-reason',
  'no-note',
  'not-person',
  'own-click',
  'decided',
] as const;
export type Split = (typeof SPLITS)[number];

/** In a tab, or in none: known from LinkedIn's export only, and not seen on its page yet. */
export type Place = Split | 'imported';

export interface SplitInput {
  readonly kind: InvitationKind;
  readonly noteComplete: boolean;
  readonly needsOwnClick: boolean;
  readonly verdict: Verdict;
  readonly canHelp: boolean;
  readonly decision: DecisionKind | null;
  readonly status: 'open' | 'settled' | 'gone' | 'imported';
}

/** `decided` holds what waits to be carried out and what was settled, so that all tabs add up to the number read. */
export function splitOf(i: SplitInput): Place {
  if (i.status === 'imported') return 'imported';
  if (i.decision !== null || i.status !== 'open') return 'decided';
  if (i.kind !== 'person') return 'not-person';
  if (i.needsOwnClick) return 'own-click';
  if (i.verdict.band === 'unsure' || !i.noteComplete) return 'unsure';
  if (i.verdict.label === 'personal') return 'reason';
  if (i.canHelp) return 'help';
  return i.verdict.label === 'none' ? 'no-note' : 'no-reason';
}
