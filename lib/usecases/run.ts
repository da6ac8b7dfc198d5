/** Starting runs, and saying beforehand what one would do. */

import { CLASSIFIER_VERSION } from '../classify/version';
import { idsOf } from '../db/identity';
import type { Db } from '../db/open';
import type { CardIdentity } from '../domain/invitation';
import { actionOf, type DecisionKind } from '../domain/outcome';
import { type Policy, type Preview, previewOf } from '../domain/policy';
import { isActionable, type Row } from '../domain/row';
import { looksBlind, type ReadRun, type Run } from '../domain/run';
import { startList, startPolicy } from '../jobs/runs';

export interface Item {
  readonly id: string;
  readonly kind: DecisionKind;
}

/**
 * What the person agreed to with the set: its words, the time for `Undo`, and whether nothing is to be clicked. `agreed`: once and for all, to what
 * a run is; without it only a dry run may start.
 */
export interface How {
  readonly runId: string;
  readonly words: string;
  readonly now: number;
  readonly graceMs: number;
  readonly dry: boolean;
  readonly agreed: boolean;
}

export type Started =
  | { readonly ok: true; readonly runId: string }
  | { readonly ok: false; readonly failure: 'busy' | 'nothing-to-do' | 'not-agreed' | 'not-allowed' | 'no-notes-seen' };

/** A reading that saw hundreds of people and no note may be blind to notes; nothing silent is built on it unless the person has said so. */
async function isLastReadingBlind(db: Db): Promise<boolean> {
  const reads = (await db.runs.orderBy('startedAt').reverse().toArray()).filter((r): r is ReadRun => r.kind === 'read');
  return reads[0] !== undefined && looksBlind(reads[0]);
}

/** Invitations of which nobody knows yet what became of a click: not to be clicked again. */
async function areUncertain(db: Db, ids: readonly string[]): Promise<boolean> {
  const effects = await db.effects.bulkGet(ids.flatMap((id) => [`accept:${id}`, `ignore:${id}`]));
  return effects.some((e) => e?.state === 'intended');
}

const isRefused = ({ agreed, dry }: How): boolean => !agreed && !dry;

const agreedTo = ({ words, now, graceMs, dry }: How) => ({
  words,
  now,
  dry,
  classifierVersion: CLASSIFIER_VERSION,
  graceUntil: now + (dry ? 0 : graceMs), // what clicks nothing needs no undo
});

const startedAs = (run: Run | null): Started =>
  run === null ? { ok: false, failure: 'busy' } : { ok: true, runId: run.id };

/**
 * Starts carrying out exactly the items given, or nothing: one item that may not be settled refuses them all, so that the number
 * the person agreed to is the number that is carried out.
 */
export async function startRun(db: Db, items: readonly Item[], how: How): Promise<Started> {
  if (isRefused(how)) return { ok: false, failure: 'not-agreed' };
  const acting = items.filter((i) => actionOf(i.kind) !== null);
  if (acting.length === 0) return { ok: false, failure: 'nothing-to-do' };
  const unique = new Map(acting.map((i) => [i.id, i.kind]));
  const ids = [...unique.keys()];
  const rows = await db.invitations.bulkGet(ids);
  const isWhole = unique.size === acting.length && rows.every((r) => r !== undefined && isActionable(r));
  if (!isWhole || (await areUncertain(db, ids))) return { ok: false, failure: 'not-allowed' };
  const isSilent = [...unique.values()].includes('silent');
  if (isSilent && (await isLastReadingBlind(db))) return { ok: false, failure: 'no-notes-seen' };
  const sorted = (rows as Row[]).sort((a, b) => a.order - b.order);
  const planned = sorted.map((row) => ({ row, kind: unique.get(row.id) ?? 'later' }));
  return startedAs(await startList(db, how.runId, planned, agreedTo(how)));
}

/** Starts a run by a policy, frozen in it together with the classifier's version. */
export async function startPolicyRun(db: Db, policy: Policy, how: How): Promise<Started> {
  if (isRefused(how)) return { ok: false, failure: 'not-agreed' };
  if (Object.values(policy).every((choice) => choice === 'leave')) return { ok: false, failure: 'nothing-to-do' };
  if (Object.values(policy).includes('silent') && (await isLastReadingBlind(db))) {
    return { ok: false, failure: 'no-notes-seen' };
  }
  return startedAs(await startPolicy(db, how.runId, policy, agreedTo(how)));
}

/** What a policy would do with the cards shown on the page now; with everybody open that was read, where no page shows any (null). */
export async function previewPolicy(db: Db, policy: Policy, shown: readonly CardIdentity[] | null): Promise<Preview> {
  if (shown === null) {
    const open = await db.invitations.where('status').equals('open').toArray();
    return previewOf(policy, open, CLASSIFIER_VERSION);
  }
  const ids = (await idsOf(db, shown)).filter((id) => id !== null);
  const rows = (await db.invitations.bulkGet(ids)).filter((row) => row !== undefined);
  return previewOf(policy, rows, CLASSIFIER_VERSION);
}
