/** What a policy run does by itself and what it leaves to the person. Pure. */

import { isActionable, type Row } from './row';
import type { Place, Split } from './split';

/** The tabs a policy may speak of. Unsure, not a person and needs your click are always the person's. */
export const POLICY_SPLITS = ['reason', 'help', 'no-reason', 'no-note'] as const satisfies readonly Split[];
export type PolicySplit = (typeof POLICY_SPLITS)[number];
export type PolicyChoice = 'silent' | 'reply' | 'leave';
export type Policy = Readonly<Record<PolicySplit, PolicyChoice>>;

/** Accept everybody; queue a reply for those who gave a reason and those the person can help. */
export const DEFAULT_POLICY: Policy = { reason: 'reply', help: 'reply', 'no-reason': 'silent', 'no-note': 'silent' };

const isPolicySplit = (split: Place): split is PolicySplit => (POLICY_SPLITS as readonly Place[]).includes(split);

/**
 * What the policy does with a row. The person's own word comes first: a decision that waits is carried out as it stands, `later` and `ignore` are
 * left. A verdict of another version than `version` decides nothing, unless the person has corrected it.
 */
export function choiceOf(policy: Policy, row: Row, version: string): PolicyChoice {
  if (!isActionable(row)) return 'leave';
  if (row.decision !== null) {
    const { kind } = row.decision;
    return kind === 'silent' || kind === 'reply' ? kind : 'leave';
  }
  if (row.correction === null && row.verdictVersion !== version) return 'leave';
  return isPolicySplit(row.split) ? policy[row.split] : 'leave';
}

/** "Of the 10 you see: 8 silently, 1 with a reply, 1 left to you." Rows that are settled already are not among those seen. */
export interface Preview {
  readonly seen: number;
  readonly silent: number;
  readonly reply: number;
  readonly left: number;
  /** The ids of those left to the person, in the order given. */
  readonly leftIds: readonly string[];
}

export function previewOf(policy: Policy, rows: readonly Row[], version: string): Preview {
  const open = rows.filter((row) => row.status === 'open');
  const chosen = open.map((row) => choiceOf(policy, row, version));
  const count = (choice: PolicyChoice): number => chosen.filter((c) => c === choice).length;
  return {
    seen: open.length,
    silent: count('silent'),
    reply: count('reply'),
    left: count('leave'),
    leftIds: open.flatMap((row, i) => (chosen[i] === 'leave' ? [row.id] : [])),
  };
}
