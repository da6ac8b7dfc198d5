/** What the screens read. Every function is one read-only query, meant for liveQuery. */

import { dayOf } from '../domain/day';
import type { Everything, LogEntry } from '../domain/log';
import { hourBefore, type Spent } from '../domain/pace';
import type { Reply } from '../domain/reply';
import { isOpenReply } from '../domain/reply';
import { isWaiting, type Row, type RowStatus } from '../domain/row';
import type { Run } from '../domain/run';
import { SPLITS, type Split } from '../domain/split';
import type { NoteLabel } from '../domain/verdict';
import type { Db } from './open';
import type { Fact } from './schema';

export type SplitCounts = Readonly<Record<Split, number>>;

/** How many invitations stand in each tab; the sum is the number read. */
export async function countSplits(db: Db): Promise<SplitCounts> {
  const counts = await Promise.all(SPLITS.map((s) => db.invitations.where('split').equals(s).count()));
  return Object.fromEntries(SPLITS.map((s, i) => [s, counts[i] ?? 0])) as SplitCounts;
}

// Asked one value at a time: the database answers those itself, but walks through the rows of several.
const LIVE = ['running', 'paused'] as const;
const WORTHY = ['reason', 'help'] as const;
const OWED = ['queued', 'drafted', 'opened'] as const;

/** How many are worth a reply: they gave a reason, or can be helped. Counts these few only, since it is asked after every step. */
export const countWorthy = async (db: Db): Promise<number> =>
  sum(await Promise.all(WORTHY.map((split) => db.invitations.where('split').equals(split).count())));

/** All rows of a tab in the order of LinkedIn's list; `decided` newest decision first. */
export async function rowsOf(db: Db, split: Split): Promise<Row[]> {
  const rows = await db.invitations.where('[split+order]').between([split, -Infinity], [split, Infinity]).toArray();
  if (split !== 'decided') return rows;
  const when = (r: Row): number => r.outcome?.at ?? r.decision?.at ?? 0;
  return rows.sort((a, b) => when(b) - when(a));
}

/** The named rows in the order of the list; names that are not known are left out. */
export async function rowsOfIds(db: Db, ids: readonly string[]): Promise<Row[]> {
  const rows = await db.invitations.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).sort((a, b) => a.order - b.order);
}

/** Everything ever seen, in the order of the list. */
export const allRows = (db: Db): Promise<Row[]> => db.invitations.orderBy('order').toArray();

/** Decisions that wait to be carried out (`later` does not wait). */
export async function waitingRows(db: Db): Promise<Row[]> {
  const rows = await db.invitations.where('split').equals('decided').toArray();
  return rows.filter(isWaiting).sort((a, b) => a.order - b.order);
}

/** The run that is going on, or the last one whose summary has not been closed. */
export async function currentRun(db: Db): Promise<Run | null> {
  const live = await Promise.all(LIVE.map((status) => db.runs.where('status').equals(status).first()));
  const one = live.find((run) => run !== undefined);
  if (one !== undefined) return one;
  const last = await db.runs.orderBy('startedAt').last();
  return last !== undefined && !last.seen ? last : null;
}

/** Invitations of a run that ended with the given outcomes, for the summary's `Show`. */
export async function stepsOf(
  db: Db,
  runId: string,
): Promise<readonly { readonly invitationId: string; readonly status: string; readonly outcome: string | null }[]> {
  const steps = await db.steps.where('runId').equals(runId).toArray();
  return steps.map((s) => ({ invitationId: s.invitationId, status: s.status, outcome: s.outcome }));
}

export interface ReplyItem {
  readonly reply: Reply;
  readonly row: Row;
}

/** Replies still owed, oldest first. A reply whose invitation was erased is left out. */
export async function openReplies(db: Db): Promise<ReplyItem[]> {
  const replies = (await db.replies.orderBy('queuedAt').toArray()).filter(isOpenReply);
  const rows = await db.invitations.bulkGet(replies.map((r) => r.invitationId));
  return replies.flatMap((reply, i) => {
    const row = rows[i];
    return row === undefined ? [] : [{ reply, row }];
  });
}

export const countOpenReplies = async (db: Db): Promise<number> =>
  sum(await Promise.all(OWED.map((state) => db.replies.where('state').equals(state).count())));

/** Effects that count towards the caps: everything that was or may have been done. */
const COUNTING = ['intended', 'confirmed'] as const;

export async function spent(db: Db, now: number): Promise<Spent> {
  const hour = hourBefore(now);
  const today = dayOf(now);
  return db.transaction('r', db.effects, async () => {
    const lastHour = COUNTING.map((state) => db.effects.where('[state+at]').between([state, hour], [state, Infinity]));
    const ofToday = COUNTING.map((state) => db.effects.where('[state+day]').between([state, today], [state, Infinity]));
    const [inHour, inDay, oldest] = await Promise.all([
      Promise.all(lastHour.map((found) => found.count())),
      Promise.all(ofToday.map((found) => found.count())),
      Promise.all(lastHour.map((found) => found.first())),
    ]);
    const times = oldest.flatMap((e) => e?.at ?? []);
    return { lastHour: sum(inHour), today: sum(inDay), oldestOfHour: times.length === 0 ? 0 : Math.min(...times) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Invitations that are still open on LinkedIn as far as we know, decided or not. */
export const countOpen = (db: Db): Promise<number> => db.invitations.where('status').equals('open').count();

/** Of rows that were read from the page, not from an export. */
const READ: readonly RowStatus[] = ['open', 'settled', 'gone'];

/** When a row was last read; null where nothing was read yet. */
export async function lastReadAt(db: Db): Promise<number | null> {
  const times = await Promise.all(
    READ.map(async (status) => {
      const found = db.invitations.where('[status+lastSeenAt]').between([status, -Infinity], [status, Infinity]);
      return (await found.last())?.lastSeenAt ?? -Infinity;
    }),
  );
  const last = Math.max(...times);
  return last === -Infinity ? null : last;
}

/** What is kept, in numbers. */
export async function countStored(
  db: Db,
): Promise<{ readonly invitations: number; readonly replies: number; readonly log: number }> {
  const [invitations, replies, log] = await Promise.all([db.invitations.count(), db.replies.count(), db.log.count()]);
  return { invitations, replies, log };
}

/** Everything the log says about one invitation, oldest first. */
export const logOf = (db: Db, invitationId: string): Promise<LogEntry[]> =>
  db.log.where('invitationId').equals(invitationId).sortBy('seq');

/** What happened to a run as a whole, oldest first: begun, stood still, gone on, ended. Its steps are told of each invitation. */
export const logOfRun = (db: Db, runId: string): Promise<LogEntry[]> =>
  db.log
    .where('runId')
    .equals(runId)
    .filter((entry) => entry.invitationId === undefined)
    .sortBy('seq');

/** So many runs are shown; older ones stay in the log and in its file. */
const SHOWN_RUNS = 200;

/** The last runs, newest first. */
export const allRuns = (db: Db): Promise<Run[]> => db.runs.orderBy('startedAt').reverse().limit(SHOWN_RUNS).toArray();

/** Everything there is, read in one go. */
export const everything = (db: Db): Promise<Everything> =>
  db.transaction('r', [db.invitations, db.log, db.runs, db.replies], async () => {
    const [rows, log, runs, replies] = await Promise.all([
      allRows(db),
      db.log.orderBy('seq').toArray(),
      db.runs.toArray(),
      db.replies.toArray(),
    ]);
    return {
      rows,
      log,
      runs: new Map(runs.map((run) => [run.id, run])),
      replies: new Map(replies.map((reply) => [reply.invitationId, reply])),
    };
  });

/** What went wrong last, newest first: pauses that nobody asked for, and steps that did not end well. At most ten. */
export async function lastFailures(db: Db): Promise<LogEntry[]> {
  const bad: readonly unknown[] = ['refused', 'no-effect', 'could-not-tell', 'asks-back', 'changed', 'too-late'];
  const wentWrong = (e: LogEntry): boolean =>
    e.code === 'run.paused' ? e.detail !== 'by-person' : e.code === 'step' && bad.includes(e.outcome);
  return db.log.orderBy('seq').reverse().filter(wentWrong).limit(10).toArray();
}

/** An invitation that a new version judges otherwise, and what it was before. */
export interface ChangedVerdict {
  readonly row: Row;
  readonly before: NoteLabel | 'unsure';
}

/** Verdicts that new versions changed and the person has not seen yet, in the order of the list. */
export async function changedVerdicts(db: Db): Promise<ChangedVerdict[]> {
  const seen = await db.facts.get('seen-changes');
  const after = seen?.key === 'seen-changes' ? seen.seq : 0;
  const entries = (await db.log.where('code').equals('rejudged').toArray()).filter((e) => (e.seq ?? 0) > after);
  // The first of several changes knows what the person last saw.
  const before = new Map(entries.reverse().map((e) => [e.invitationId ?? '', e.detail as ChangedVerdict['before']]));
  const rows = await rowsOfIds(db, [...before.keys()]);
  return rows.map((row) => ({ row, before: before.get(row.id) ?? 'none' }));
}

/** The local layer and the corrections it was learnt from; null where there were none. */
export async function learnt(db: Db): Promise<Extract<Fact, { key: 'learnt' }> | null> {
  const fact = await db.facts.get('learnt');
  return fact?.key === 'learnt' ? fact : null;
}

export const countLearnt = async (db: Db): Promise<number> => (await learnt(db))?.corrections.length ?? 0;
