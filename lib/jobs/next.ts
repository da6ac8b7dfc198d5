/** The answer to a page that asks for work: the one place where it is decided what happens next. */

import type { Db } from '../db/open';
import { spent } from '../db/queries';
import type { Step } from '../db/schema';
import type { PauseCause } from '../domain/outcome';
import { gapMs, type Pace, permission, readGapMs } from '../domain/pace';
import { type PageState, shownCount } from '../domain/page';
import { type ListRun, looksBlind, type ReadRun } from '../domain/run';
import type { Mounted, StepAnswer, StepQuestion } from '../domain/step';
import { lookFor, neighboursOf } from './look';
import { finish, liveRun, passes, patchReading, pause, resume } from './runs';
import { claim, expire, leave, leaveAbsent, resolve } from './steps';

export interface Terms {
  readonly now: () => number;
  readonly random: () => number;
  readonly token: () => string;
  readonly pace: Pace;
  /** Least milliseconds between two actions, of the build. */
  readonly floorMs: number;
}

const STOP: StepAnswer = { do: 'stop' };
/** A page that waits asks again at the latest after this time, so that a lost hint costs no more. */
const LONGEST_WAIT_MS = 20_000;
const wait = (ms: number): StepAnswer => ({ do: 'wait', ms: Math.max(0, Math.min(ms, LONGEST_WAIT_MS)) });

const CAUSE_OF: Partial<Record<PageState, PauseCause>> = {
  'signed-out': 'signed-out',
  'security-check': 'security-check',
  'rate-limited': 'rate-limited',
  unrecognised: 'layout',
};

/** Decides what the asking page does next. `idsOf` maps the mounted cards to ids of rows (null: never reported). */
export async function next(
  db: Db,
  question: StepQuestion,
  idsOf: (cards: readonly Mounted[]) => Promise<(string | null)[]>,
  terms: Terms,
): Promise<StepAnswer> {
  const run = await liveRun(db);
  if (run === null) return STOP;
  const now = terms.now();
  const halt = async (why: PauseCause): Promise<StepAnswer> => {
    await pause(db, run.id, why, now);
    return wait(LONGEST_WAIT_MS);
  };
  const { report } = question;
  const cause = CAUSE_OF[report.state];
  if (cause !== undefined) return halt(cause);
  if (report.state === 'loading') return wait(500);
  if (report.state !== 'list' && report.state !== 'empty') return STOP;
  if (run.status === 'paused') {
    const isReady =
      passes(run.pausedBecause) && now >= run.nextAt && (run.pausedBecause !== 'hidden-tab' || report.visible);
    if (!isReady) return wait(run.nextAt > now ? run.nextAt - now : 2_000);
    await resume(db, run.id, 'run', now);
  }
  if (run.kind === 'read') return nextLoad(db, run, question, terms, halt);
  if (report.drift.includes('note')) return halt('layout');
  return nextStep(db, run, question, await idsOf(question.mounted), terms, halt);
}

type Halt = (why: PauseCause) => Promise<StepAnswer>;

/** One more batch, or the end of the reading. Progress itself is counted where cards are recorded. */
async function nextLoad(db: Db, run: ReadRun, question: StepQuestion, terms: Terms, halt: Halt): Promise<StepAnswer> {
  const now = terms.now();
  const { report } = question;
  const expected = shownCount(report);
  const shown = report.buckets.find((b) => b.shown);
  const others = report.buckets.filter((b) => !b.shown && b.count > 0).map(({ name, count }) => ({ name, count }));
  await patchReading(db, run.id, { expected, bucket: shown?.name ?? null, others });
  if (looksBlind(run)) return halt('no-notes-seen');
  const isAll = expected !== null && run.read >= expected;
  if (isAll || (run.metKnown && !run.all)) {
    await finish(db, run.id, now);
    return STOP;
  }
  if (question.brought === 'hidden' || !report.visible) return halt('hidden-tab');
  if (question.brought === 'nothing') {
    await patchReading(db, run.id, { onlyFew: expected !== null && report.cards < expected && report.cards <= 10 });
    await finish(db, run.id, now);
    return STOP;
  }
  if (now < run.nextAt) return wait(run.nextAt - now);
  await db.runs.update(run.id, { nextAt: now + readGapMs(terms.random, terms.floorMs) });
  return { do: 'bring-more' };
}

async function nextStep(
  db: Db,
  run: ListRun,
  question: StepQuestion,
  ids: readonly (string | null)[],
  terms: Terms,
  halt: Halt,
): Promise<StepAnswer> {
  const now = terms.now();
  await expire(db, now, question.visit);
  await lookAfterUnknown(db, run, question, ids, now);
  const inFlight = await stepsIn(db, run.id, 'claimed').first();
  if (inFlight !== undefined) return wait(Math.min(1_000, (inFlight.lease?.until ?? now) - now));
  if ((await ended(db, run, now)) !== null) return STOP;
  if (now < run.nextAt) return wait(run.nextAt - now);
  const allowed = permission(terms.pace, now, await spent(db, now));
  if (!allowed.may) {
    await db.runs.update(run.id, { nextAt: allowed.until });
    return allowed.why === 'hour'
      ? wait(allowed.until - now)
      : halt(allowed.why === 'day' ? 'day-limit' : 'quiet-hours');
  }
  const answer = await firstClaim(db, run, question, ids, terms);
  if (answer !== null) return answer;
  if ((await ended(db, run, terms.now())) !== null) return STOP;
  if (question.rest) return { do: 'look-further' };
  return more(db, run, question, terms.now(), halt);
}

/** The first planned step among the mounted cards, in page order, claimed. Null where none can be. */
async function firstClaim(
  db: Db,
  run: ListRun,
  question: StepQuestion,
  ids: readonly (string | null)[],
  terms: Terms,
): Promise<StepAnswer | null> {
  // Mostly one of the first is of the run; where it is not, whole stretches rarely are.
  for (let from = 0, size = 8; from < ids.length; from += size, size = 64) {
    const slice = ids.slice(from, from + size);
    const keys = slice.flatMap((id) => (id === null ? [] : [`${run.id}:${id}:accept`, `${run.id}:${id}:ignore`]));
    const planned = (await db.steps.bulkGet(keys)).filter((s): s is Step => s?.status === 'planned');
    for (const step of planned) {
      const index = ids.indexOf(step.invitationId);
      const card = question.mounted[index];
      if (card === undefined) continue;
      const now = terms.now();
      if (!card.complete) {
        await leave(db, step, 'not-read', now);
      } else if (card.noteHash !== step.noteHash) {
        await leave(db, step, 'changed', now);
      } else {
        const gap = gapMs(terms.pace, terms.random, terms.floorMs);
        const at = { now, token: terms.token(), visit: question.visit, nextAt: now + gap };
        const held = await claim(db, step, at, neighboursOf(ids, index));
        if (held === null) continue;
        const { personId, name } = held.row;
        const target = {
          invitationId: card.invitationId,
          personId,
          name,
          action: step.action,
          noteHash: step.noteHash,
        };
        return { do: 'act', token: held.lease.token, deadline: held.lease.deadline, target };
      }
    }
  }
  return null;
}

async function lookAfterUnknown(
  db: Db,
  run: ListRun,
  question: StepQuestion,
  ids: readonly (string | null)[],
  now: number,
): Promise<void> {
  for (const step of await stepsIn(db, run.id, 'unknown').toArray()) {
    const found = lookFor(step, question, ids);
    if (found !== 'cannot-tell-yet') await resolve(db, step, found, now);
  }
}

const stepsIn = (db: Db, runId: string, status: 'planned' | 'claimed' | 'unknown') =>
  db.steps.where('[runId+status]').equals([runId, status]);

/** Ends the run where nothing is planned and nothing unknown. Null while there is work. */
async function ended(db: Db, run: ListRun, now: number): Promise<true | null> {
  for (const status of ['planned', 'unknown', 'claimed'] as const) {
    if ((await stepsIn(db, run.id, status).first()) !== undefined) return null;
  }
  await finish(db, run.id, now);
  return true;
}

/**
 * None of the mounted cards is of this run: scroll; at the end of the list reload once; if that shows nothing new either, either LinkedIn holds
 * cards back until those shown are settled (they are the person's), or the list was read to its end and what is missing is gone.
 */
async function more(db: Db, run: ListRun, question: StepQuestion, now: number, halt: Halt): Promise<StepAnswer> {
  const { report, brought } = question;
  const onlyUnknown = (await stepsIn(db, run.id, 'planned').count()) === 0;
  if (brought !== 'nothing' && !(onlyUnknown && run.idleReloads === 0)) {
    if (brought === 'hidden' || !report.visible) return halt('hidden-tab');
    return { do: 'bring-more' };
  }
  const fresh = await db.runs.get(run.id);
  if ((fresh?.idleReloads ?? 0) === 0) {
    // A step nobody saw the end of can be judged only by a page loaded after its lease.
    const leases = (await stepsIn(db, run.id, 'unknown').toArray()).map((s) => s.lease?.until ?? 0);
    const until = Math.max(0, ...leases);
    if (now <= until) return wait(until - now + 50);
    await db.runs.update(run.id, { idleReloads: 1 });
    return { do: 'reload' };
  }
  const counted = shownCount(report);
  const isWhole = counted !== null && report.cards >= counted;
  if (!isWhole && !onlyUnknown && counted !== null) return halt('yours-to-decide');
  for (const step of await stepsIn(db, run.id, 'unknown').toArray()) {
    await resolve(db, step, isWhole ? 'settled' : 'untold', now);
  }
  await leaveAbsent(db, run.id, isWhole, now);
  await finish(db, run.id, now);
  return STOP;
}
