/** A wave of a policy run: the cards that are mounted now, decided by the policy as the person agreed to it. */

import type { Db } from '../db/open';
import { choiceOf } from '../domain/policy';
import type { Row } from '../domain/row';
import type { PolicyRun } from '../domain/run';
import type { Mounted } from '../domain/step';
import { runTables } from './life';
import { type PlanItem, plan, stepId } from './plan';

/** Plans a step for each mounted card that the policy settles: how many, and the ids of those it leaves to the person. */
export async function planWave(
  db: Db,
  run: PolicyRun,
  mounted: readonly Mounted[],
  ids: readonly (string | null)[],
  now: number,
): Promise<{ readonly planned: number; readonly left: readonly string[] }> {
  const shown = ids.flatMap((id, i) => (id === null ? [] : [{ id, card: mounted[i] }]));
  const [steps, rows, effects] = await db.transaction('r', [db.steps, db.invitations, db.effects], () =>
    Promise.all([
      db.steps.bulkGet(shown.map(({ id }) => stepId(run.id, id, 'accept'))),
      db.invitations.bulkGet(shown.map(({ id }) => id)),
      db.effects.bulkGet(shown.map(({ id }) => `accept:${id}`)),
    ]),
  );
  const left: string[] = [];
  const items: PlanItem[] = [];
  for (const [i, { id, card }] of shown.entries()) {
    const row: Row | undefined = rows[i];
    if (steps[i] !== undefined) {
      if (steps[i]?.status !== 'planned' && row?.status === 'open') left.push(id);
      continue;
    }
    // A card that is not recorded as it stands now (read once more, or changed this moment) is nobody's yet.
    if (row === undefined || card === undefined || card.noteHash !== row.noteHash) continue;
    const isCertain = card.complete && effects[i]?.state !== 'intended';
    const kind = isCertain ? choiceOf(run.policy, row, run.classifierVersion) : 'leave';
    if (kind === 'leave') left.push(id);
    else items.push({ row, kind });
  }
  if (items.length === 0) return { planned: 0, left };
  const planned = await db.transaction('rw', runTables(db), async () => {
    const [fresh, again] = await Promise.all([
      db.runs.get(run.id),
      db.invitations.bulkGet(items.map(({ row }) => row.id)),
    ]);
    if (fresh?.kind !== 'policy' || fresh.status !== 'running') return 0;
    // What the person has said about a card meanwhile comes first: the next question looks at it anew.
    const still = items.filter(({ row }, i) => JSON.stringify(again[i]) === JSON.stringify(row));
    await plan(db, fresh, still, 'rule', now);
    return still.length;
  });
  return { planned, left };
}
