/** What must be true of every run, whatever happened to it: our ledger against our log, and both against LinkedIn's own. */

import { NEXT_STATUS } from '../../lib/domain/outcome';
import { choiceOf, DEFAULT_POLICY } from '../../lib/domain/policy';
import { placed } from '../../lib/domain/row';
import type { ActRun } from '../../lib/domain/run';
import type { World } from './run';

export interface Judged {
  /** What was not as it must be; empty where all is well. */
  readonly broken: readonly string[];
  /** Uncertain cases that were handed to the person. */
  readonly needsPerson: number;
}

export async function judge(world: World, planned: readonly string[] | null, dry: boolean): Promise<Judged> {
  const { worker, linkedin } = world;
  const db = worker.eyes;
  const broken: string[] = [];
  const [steps, effects, log, rows, run] = await Promise.all([
    db.steps.toArray(),
    db.effects.toArray(),
    db.log.toArray(),
    db.invitations.toArray(),
    db.runs.get('run') as Promise<ActRun | undefined>,
  ]);
  const must = (isSo: boolean, what: string): void => {
    if (!isSo) broken.push(what);
  };
  const ours = linkedin.clicks.filter((c) => c.came === 'accepted').map((c) => c.id);

  must(run?.status !== 'running' && run?.status !== 'paused', `the run is still ${run?.status}: ${run?.pausedBecause}`);

  must(world.silences === 0, `the run stood still for ${world.silences / 2} minutes without a word`);

  // No effect twice.
  must(new Set(ours).size === ours.length, 'accepted twice');
  for (const c of linkedin.clicks) must(c.before !== 'us', `clicked again on ${c.id}, which we had accepted`);

  // Nothing outside the plan.
  for (const { id, at } of linkedin.clicks) {
    const row = rows.find((r) => r.id === id);
    const inPlan = planned === null ? steps.some((s) => s.invitationId === id) : planned.includes(id);
    must(inPlan, `${id} is not in the plan`);
    must(row?.kind === 'person', `${id} is no person`);
    must(!((world.takenBack.get(id) ?? Infinity) < at), `${id} was clicked after it was taken back`);
    must(at < world.stoppedAt + 20_000, `${id} was clicked long after the run was stopped`);
    must(!dry, `a dry run clicked ${id}`);
  }
  if (planned === null) {
    for (const s of steps) {
      const row = rows.find((r) => r.id === s.invitationId);
      const open = row && placed({ ...row, status: 'open', outcome: null, decision: null });
      if (s.status === 'done' && open !== undefined) {
        const choice = choiceOf(DEFAULT_POLICY, open, run?.classifierVersion ?? '');
        must(choice !== 'leave', `${s.invitationId} was accepted though the policy leaves it`);
      }
    }
  }

  // Our ledger is our log.
  const confirmed = effects.filter((e) => e.state === 'confirmed').map((e) => e.id);
  const logged = log.flatMap((e) => {
    const isEffect =
      (e.code === 'step' &&
        e.outcome !== undefined &&
        (NEXT_STATUS[e.outcome] === 'done' || (e.outcome === 'already-settled' && e.evidence === 'acknowledged'))) ||
      (e.code === 'answered' && e.outcome !== undefined);
    return isEffect ? [`accept:${e.invitationId}`] : [];
  });
  must(
    JSON.stringify([...confirmed].sort()) === JSON.stringify([...logged].sort()),
    `ledger ${confirmed} is not log ${logged}`,
  );

  // Nothing lost: what LinkedIn did by our click is known to us, or a person is asked.
  const asked = steps.filter((s) => s.status === 'needs-person').map((s) => s.invitationId);
  for (const id of ours) {
    must(confirmed.includes(`accept:${id}`) || asked.includes(id), `LinkedIn accepted ${id} and we do not know it`);
  }
  for (const id of confirmed) {
    const person = linkedin.person(id.slice('accept:'.length));
    must(person.state !== 'open', `${id} is confirmed, and LinkedIn knows nothing of it`);
  }
  for (const e of effects) {
    const id = e.id.slice('accept:'.length);
    if (e.state === 'void') must(!ours.includes(id), `${e.id} is void, and LinkedIn has accepted it`);
    if (e.state === 'intended') must(asked.includes(id), `${e.id} is uncertain, and nobody is asked`);
  }
  for (const s of steps) {
    must(['done', 'failed', 'skipped', 'needs-person'].includes(s.status), `${s.id} ends as ${s.status}`);
    const row = rows.find((r) => r.id === s.invitationId);
    if (s.status === 'done') must(row?.status === 'settled', `${s.id} is done and its row ${row?.status}`);
    if (s.status === 'needs-person')
      must(row?.outcome?.code === 'could-not-tell' || row?.status !== 'open', `${s.id} asks nobody`);
  }
  if (planned !== null && run?.status === 'finished' && !dry) {
    for (const id of planned) {
      const hasEnd = steps.some((s) => s.invitationId === id) || world.takenBack.has(id);
      must(hasEnd, `${id} was planned and has vanished`);
    }
  }
  const replies = new Set((await db.replies.toArray()).map((r) => r.invitationId));
  for (const r of rows) {
    if (r.status === 'settled' && r.decision?.kind === 'reply')
      must(replies.has(r.id), `the reply owed to ${r.id} is lost`);
  }
  return { broken, needsPerson: asked.length };
}
