/** Starting runs, and taking the reports of the page. */

import { CLASSIFIER_VERSION } from '../classify/version';
import type { Db } from '../db/open';
import { actionOf, type DecisionKind, type StepResult } from '../domain/outcome';
import { isActionable, type Row } from '../domain/row';
import { looksBlind, type ReadRun } from '../domain/run';
import { pause, startList } from '../jobs/runs';
import { report } from '../jobs/steps';

export interface Item {
  readonly id: string;
  readonly kind: DecisionKind;
}

export type Started =
  | { readonly ok: true; readonly runId: string }
  | { readonly ok: false; readonly failure: 'busy' | 'nothing-to-do' | 'not-allowed' | 'no-notes-seen' };

/** A reading that saw hundreds of people and no note may be blind to notes; nothing silent is built on it unless the person has said so. */
async function isLastReadingBlind(db: Db): Promise<boolean> {
  const reads = (await db.runs.orderBy('startedAt').reverse().toArray()).filter((r): r is ReadRun => r.kind === 'read');
  return reads[0] !== undefined && looksBlind(reads[0]);
}

/**
 * Starts carrying out exactly the items given, or nothing: one item that may not be settled refuses them all, so that the number
 * the person agreed to is the number that is carried out.
 */
export async function startRun(
  db: Db,
  items: readonly Item[],
  how: { readonly runId: string; readonly words: string; readonly now: number; readonly graceMs: number },
): Promise<Started> {
  const acting = items.filter((i) => actionOf(i.kind) !== null);
  if (acting.length === 0) return { ok: false, failure: 'nothing-to-do' };
  const unique = new Map(acting.map((i) => [i.id, i.kind]));
  const rows = await db.invitations.bulkGet([...unique.keys()]);
  const isWhole = unique.size === acting.length && rows.every((r) => r !== undefined && isActionable(r));
  if (!isWhole) return { ok: false, failure: 'not-allowed' };
  const isSilent = [...unique.values()].includes('silent');
  if (isSilent && (await isLastReadingBlind(db))) return { ok: false, failure: 'no-notes-seen' };
  const sorted = (rows as Row[]).sort((a, b) => a.order - b.order);
  const planned = sorted.map((row) => ({ row, kind: unique.get(row.id) ?? 'later' }));
  const run = await startList(db, how.runId, planned, {
    words: how.words,
    classifierVersion: CLASSIFIER_VERSION,
    now: how.now,
    graceUntil: how.now + how.graceMs,
  });
  return run === null ? { ok: false, failure: 'busy' } : { ok: true, runId: run.id };
}

const NO_EFFECT_LIMIT = 3;

/** Takes the page's report of a step; a late or foreign one changes nothing. Trouble stops the run at once. */
export async function takeReport(db: Db, token: string, result: StepResult, now: number): Promise<boolean> {
  const isTaken = await report(db, token, result, now);
  const run = await db.runs.where('status').equals('running').first();
  if (isTaken && run?.kind === 'list') {
    if (result.outcome === 'refused') await pause(db, run.id, 'refused', now);
    else if (run.noEffectInRow >= NO_EFFECT_LIMIT) await pause(db, run.id, 'no-effect-thrice', now);
  }
  return isTaken;
}
