/** The next thing a run wants done: a step on one of the mounted cards, more cards, or the end. */

import type { Db } from '../db/open';
import { spent } from '../db/queries';
import type { Step } from '../db/schema';
import { dayOf } from '../domain/day';
import { gapMs, permission, readGapMs } from '../domain/pace';
import { shownCount } from '../domain/page';
import type { ActRun } from '../domain/run';
import type { StepAnswer, StepQuestion } from '../domain/step';
import { claim, DEADLINE_MS } from './claims';
import { patchRun } from './life';
import { isLater, neighboursOf, restOf, type Times } from './look';
import { stepId } from './plan';
import { closeRun, leave, resolve } from './steps';
import { type Halt, STOP, type Terms, wait } from './terms';
import { planWave } from './wave';

type Ids = readonly (string | null)[];

export async function nextStep(
  db: Db,
  run: ActRun,
  question: StepQuestion,
  ids: Ids,
  terms: Terms,
  halt: Halt,
): Promise<StepAnswer> {
  const now = terms.now();
  const inFlight = await db.steps.where('status').equals('claimed').first();
  if (inFlight !== undefined) return wait(Math.min(1_000, (inFlight.lease?.until ?? now) - now));
  if (run.kind === 'list' && (await isDone(db, run, now))) return STOP;
  if (now < run.nextAt) return wait(run.nextAt - now);
  if (!run.dry) {
    const agreed = run.agreed?.day === dayOf(now) ? run.agreed.effects : 0;
    const allowed = permission(terms.pace, now, await spent(db, now), agreed);
    if (!allowed.may) return stand(db, run, allowed, now, halt);
  }
  await know(db, run, question);
  const known = await firstClaim(db, run, question, ids, terms);
  if (known !== null) return known;
  const wave = run.kind === 'policy' ? await planWave(db, run, question.mounted, ids, now) : null;
  const fresh = (wave?.planned ?? 0) > 0 ? await firstClaim(db, run, question, ids, terms) : null;
  if (fresh !== null) return fresh;
  if (run.kind === 'list' && (await isDone(db, run, terms.now()))) return STOP;
  if (question.rest) return { do: 'look-further' };
  return more(db, run, question, ids, wave?.left ?? [], { now: terms.now(), since: terms.since }, halt);
}

/** Why nothing may begin now, as the answer to the page. */
async function stand(
  db: Db,
  run: ActRun,
  { why, until }: Exclude<ReturnType<typeof permission>, { may: true }>,
  now: number,
  halt: Halt,
): Promise<StepAnswer> {
  if (why === 'session') return halt('session-done');
  if (why === 'day') return halt('day-limit', until);
  if (why === 'quiet') return halt('quiet-hours', until);
  await patchRun(db, run.id, { nextAt: until });
  return wait(until - now);
}

/** Keeps the layout and the language that the run works on, and LinkedIn's own count. Written only where it changes. */
async function know(db: Db, run: ActRun, { report }: StepQuestion): Promise<void> {
  const { generation, locale } = report;
  if (run.page === null && report.state === 'list') await patchRun(db, run.id, { page: { generation, locale } });
  const expected = shownCount(report);
  if (run.kind === 'policy' && run.expected !== expected) await patchRun(db, run.id, { expected });
}

/** The first planned step among the mounted cards, in page order, claimed. Null where none can be. */
async function firstClaim(
  db: Db,
  run: ActRun,
  question: StepQuestion,
  ids: Ids,
  terms: Terms,
): Promise<StepAnswer | null> {
  // Mostly one of the first is of the run; where it is not, whole stretches rarely are.
  for (let from = 0, size = 8; from < ids.length; from += size, size = 64) {
    for (const step of await plannedOf(db, run, ids.slice(from, from + size))) {
      const index = ids.indexOf(step.invitationId);
      const card = question.mounted[index];
      if (card === undefined) continue;
      const now = terms.now();
      if (!card.complete) {
        await leave(db, step, 'not-read', now);
      } else if (card.noteHash !== step.noteHash) {
        await leave(db, step, 'changed', now);
      } else {
        const gap = run.dry ? readGapMs(terms.random, terms.floorMs) : gapMs(terms.pace, terms.random, terms.floorMs);
        const at = { now, token: terms.token(), nextAt: now + gap };
        terms.since(at.token);
        const held = await claim(db, step, at, question, neighboursOf(ids, index));
        if (held === null) continue;
        const { personId, name } = held.row;
        const target = {
          invitationId: card.invitationId,
          personId,
          name,
          action: step.action,
          noteHash: step.noteHash,
          dry: step.dry,
        };
        const { token, deadline } = held.lease;
        return { do: 'act', token, deadline, withinMs: DEADLINE_MS, target };
      }
    }
  }
  return null;
}

/** The run's planned steps on these invitations, in their order. */
async function plannedOf(db: Db, run: ActRun, ids: Ids): Promise<readonly Step[]> {
  const keys = ids.flatMap((id) => (id === null ? [] : [stepId(run.id, id, 'accept'), stepId(run.id, id, 'ignore')]));
  return (await db.steps.bulkGet(keys)).filter((s): s is Step => s?.status === 'planned');
}

async function isBusy(db: Db, run: ActRun, ids: Ids): Promise<boolean> {
  const claimed = await db.steps.where('status').equals('claimed').count();
  return claimed > 0 || (await plannedOf(db, run, ids)).length > 0;
}

const stepsIn = (db: Db, runId: string, status: 'planned' | 'unknown') =>
  db.steps.where('[runId+status]').equals([runId, status]);

/** Ends a list run where nothing is planned and nothing unknown. False while there is work. */
async function isDone(db: Db, run: ActRun, now: number): Promise<boolean> {
  return (await stepsIn(db, run.id, 'planned').first()) === undefined && closeRun(db, run.id, true, now);
}

/**
 * None of the mounted cards is of this run: scroll; at the end of the list reload once; if that shows nothing new either, either LinkedIn holds
 * cards back until those shown are settled (they are the person's), or the list was read to its end and what is missing is gone.
 */
async function more(
  db: Db,
  run: ActRun,
  question: StepQuestion,
  ids: Ids,
  left: readonly string[],
  times: Times,
  halt: Halt,
): Promise<StepAnswer> {
  const { now } = times;
  const { report, brought } = question;
  // Another page, or the same question come twice, was quicker: that nothing could be claimed says nothing then.
  if (await isBusy(db, run, ids)) return wait(1_000);
  const unknown = await stepsIn(db, run.id, 'unknown').toArray();
  const planned = await stepsIn(db, run.id, 'planned').count();
  const onlyUnknown = planned === 0 && unknown.length > 0;
  if (report.state === 'list' && brought !== 'nothing' && !(onlyUnknown && run.idleReloads === 0)) {
    if (brought === 'hidden' || !report.visible) return halt('hidden-tab');
    return { do: 'bring-more' };
  }
  const fresh = await db.runs.get(run.id);
  // A step nobody saw the end of can be judged only by a page loaded after its lease.
  const leases = unknown.flatMap((s) => (s.lease !== null && !isLater(s.lease, question, times) ? [s.lease] : []));
  // A dry run has settled nothing: another load would show the same.
  const isFirst = (fresh?.idleReloads ?? 0) === 0 && !run.dry && report.state === 'list';
  if (isFirst || leases.length > 0) {
    const rest = Math.max(...leases.map((lease) => restOf(lease, times)));
    if (rest >= 0) return wait(rest + 50);
    await patchRun(db, run.id, { idleReloads: 1 });
    return { do: 'reload' };
  }
  const counted = shownCount(report);
  const isWhole = report.state === 'empty' || (counted !== null && report.cards >= counted);
  // Not in a complete list that was loaded after its lease: it left the list in our hands.
  for (const step of unknown) await resolve(db, step, isWhole ? 'settled' : 'untold', now);
  const isHeld = !isWhole && counted !== null && report.cards > 0 && !run.dry;
  if (isHeld && (run.kind === 'policy' || planned > 0)) {
    if (run.kind === 'policy') await patchRun(db, run.id, { left });
    return halt('yours-to-decide');
  }
  return (await closeRun(db, run.id, isWhole, now)) ? STOP : wait(1_000);
}
