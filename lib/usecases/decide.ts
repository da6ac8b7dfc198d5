/** The person's word on invitations: decisions, taking them back, corrections, and clicks made on LinkedIn itself. */

import { idsOf } from '../db/identity';
import type { Db } from '../db/open';
import type { CardIdentity } from '../domain/invitation';
import { verdictOf } from '../domain/log';
import type { Action, DecisionKind } from '../domain/outcome';
import { isActionable, placed, type Row } from '../domain/row';
import { isActRun } from '../domain/run';
import { liveRun } from '../jobs/life';
import { queueReplies } from '../jobs/plan';
import { dropEmptyReplies, finishStep } from '../jobs/settle';
import { leave, withdraw } from '../jobs/steps';

const tables = (db: Db) => [db.invitations, db.replies, db.steps, db.runs, db.log];
const found = (rows: readonly (Row | undefined)[]): Row[] => rows.filter((r): r is Row => r !== undefined);

/** Steps of the live run that have not begun, of these invitations. */
async function plannedSteps(db: Db, ids: readonly string[]) {
  const run = await liveRun(db);
  if (run === null) return [];
  const steps = await db.steps.where('invitationId').anyOf(ids).toArray();
  return steps.filter((s) => s.runId === run.id && s.status === 'planned');
}

async function shrinkRun(db: Db, by: number): Promise<void> {
  const run = await liveRun(db);
  if (isActRun(run) && by > 0) await db.runs.put({ ...run, total: run.total - by });
}

/** Records a decision for each that may have one. `later` needs no control; the others need an invitation that a run may settle. */
export async function decide(db: Db, ids: readonly string[], kind: DecisionKind, now: number): Promise<number> {
  return db.transaction('rw', tables(db), async () => {
    const rows = found(await db.invitations.bulkGet([...ids])).filter((r) =>
      kind === 'later' ? r.status === 'open' : isActionable(r),
    );
    const superseded = await plannedSteps(
      db,
      rows.map((r) => r.id),
    );
    await db.steps.bulkDelete(superseded.map((s) => s.id));
    await shrinkRun(db, superseded.length);
    await db.invitations.bulkPut(
      rows.map((r) => placed({ ...r, decision: { kind, by: 'person', at: now }, outcome: null })),
    );
    const decided = rows.map((r) => r.id);
    if (kind === 'reply') await queueReplies(db, decided, now);
    else await dropEmptyReplies(db, decided);
    await db.log.bulkAdd(
      rows.map((row) => ({
        at: now,
        code: 'decided' as const,
        by: 'person' as const,
        invitationId: row.id,
        detail: kind,
        ...verdictOf(row),
      })),
    );
    return rows.length;
  });
}

/** Takes back decisions that have not been carried out; a step in flight or settled stays. */
export async function undecide(db: Db, ids: readonly string[], now: number): Promise<number> {
  return db.transaction('rw', tables(db), async () => {
    const rows = found(await db.invitations.bulkGet([...ids])).filter(
      (r) => r.status === 'open' && r.decision !== null,
    );
    const busy = await db.steps
      .where('invitationId')
      .anyOf(rows.map((r) => r.id))
      .toArray();
    const held = new Set(
      busy.filter((s) => s.status === 'claimed' || s.status === 'unknown').map((s) => s.invitationId),
    );
    const free = rows.filter((r) => !held.has(r.id));
    const steps = await plannedSteps(
      db,
      free.map((r) => r.id),
    );
    if ((await liveRun(db))?.kind === 'policy') {
      // Its policy would choose them again: the run remembers that the person took them back.
      for (const step of steps) await finishStep(db, step, 'skipped', 'taken-back', now);
    } else {
      await withdraw(db, steps, false);
      await shrinkRun(db, steps.length);
    }
    await db.invitations.bulkPut(free.map((r) => placed({ ...r, decision: null, outcome: null })));
    await dropEmptyReplies(
      db,
      free.map((r) => r.id),
    );
    await db.log.bulkAdd(
      free.map((r) => ({ at: now, code: 'undecided' as const, by: 'person' as const, invitationId: r.id })),
    );
    return free.length;
  });
}

/** A correction changes the verdict of this note at once and is kept. The row as it is then; null where the invitation is unknown. */
export async function correct(db: Db, id: string, as: Row['correction'], now: number): Promise<Row | null> {
  return db.transaction('rw', [db.invitations, db.log], async () => {
    const row = await db.invitations.get(id);
    if (row === undefined) return null;
    const corrected = placed({ ...row, correction: as });
    await db.invitations.put(corrected);
    await db.log.add({
      at: now,
      code: 'corrected',
      by: 'person',
      invitationId: id,
      detail: as ?? 'none',
      version: row.verdictVersion,
    });
    return corrected;
  });
}

/** The person pressed LinkedIn's own button and the page has confirmed it. */
export async function settleByPerson(db: Db, card: CardIdentity, action: Action, now: number): Promise<boolean> {
  const [id] = await idsOf(db, [card]);
  if (id === null || id === undefined) return false;
  return db.transaction('rw', [...tables(db), db.effects], async () => {
    const row = await db.invitations.get(id);
    if (row === undefined || row.status !== 'open') return false;
    for (const step of await plannedSteps(db, [id])) await leave(db, step, 'already-settled', now);
    const kind = action === 'ignore' ? 'ignore' : row.decision?.kind === 'reply' ? 'reply' : 'silent';
    const code = action === 'ignore' ? 'ignored' : 'accepted';
    await db.invitations.put(
      placed({ ...row, status: 'settled', decision: { kind, by: 'person', at: now }, outcome: { code, at: now } }),
    );
    const entry = {
      at: now,
      code: 'own-click',
      by: 'person',
      invitationId: id,
      outcome: code,
      detail: action,
    } as const;
    await db.log.add({ ...entry, ...verdictOf(row) });
    return true;
  });
}
