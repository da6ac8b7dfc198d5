/** What a run is to do: (nothing) -> planned. Everything here runs inside the caller's transaction. */

import type { Db } from '../db/open';
import type { Step } from '../db/schema';
import { actionOf, type DecisionKind } from '../domain/outcome';
import { placed, type Row } from '../domain/row';
import type { ActRun } from '../domain/run';
import { patchRun } from './life';

export interface PlanItem {
  readonly row: Row;
  readonly kind: DecisionKind;
}

export const stepId = (runId: string, invitationId: string, action: string): string =>
  `${runId}:${invitationId}:${action}`;

const stepOf = (run: ActRun, { row, kind }: PlanItem, order: number): Step[] => {
  const action = actionOf(kind);
  if (action === null) return [];
  return [
    {
      id: stepId(run.id, row.id, action),
      runId: run.id,
      invitationId: row.id,
      action,
      order,
      status: 'planned',
      looks: 0,
      dry: run.dry,
      noteHash: row.noteHash,
      lease: null,
      outcome: null,
      decidedBefore: row.decision !== null,
      before: [],
      after: [],
    },
  ];
};

/** Plans a step for each item. The rows carry their decision already or get it here; a dry run decides nothing. */
export async function plan(
  db: Db,
  run: ActRun,
  items: readonly PlanItem[],
  by: 'person' | 'rule',
  now: number,
): Promise<void> {
  await db.steps.bulkPut(items.flatMap((item, i) => stepOf(run, item, run.total + i)));
  const owed = items.filter((i) => i.kind === 'reply').map((i) => i.row.id);
  await patchRun(db, run.id, { total: run.total + items.length, replies: run.replies + owed.length });
  if (run.dry) return;
  await db.invitations.bulkPut(
    items.map(({ row, kind }) =>
      placed({ ...row, decision: row.decision?.kind === kind ? row.decision : { kind, by, at: now }, outcome: null }),
    ),
  );
  await queueReplies(db, owed, now);
}

/** A reply owed to each, kept as it is where there is one. */
export async function queueReplies(db: Db, ids: readonly string[], now: number): Promise<void> {
  const known = await db.replies.bulkGet([...ids]);
  const fresh = ids.filter((_, i) => known[i] === undefined);
  await db.replies.bulkAdd(
    fresh.map((invitationId) => ({ invitationId, draft: '', state: 'queued', queuedAt: now, changedAt: now })),
  );
}
