/** Keeps the verdicts of open, undecided invitations up to date with what they are judged with. Decisions are never touched. */

import { CLASSIFIER_VERSION } from '../classify/version';
import type { Db } from '../db/open';
import type { LogEntry } from '../domain/log';
import { effectiveVerdict, type Row } from '../domain/row';
import { helped, type Judging } from './judging';

/** Rows of one transaction: a few milliseconds, so that nothing else waits long. */
const CHUNK = 250;

export const isUndecided = (row: Row): boolean => row.status === 'open' && row.decision === null;

const looksOtherwise = (a: Row, b: Row): boolean => {
  const [before, now] = [effectiveVerdict(a), effectiveVerdict(b)];
  return before.label !== now.label || before.band !== now.band;
};

function judged(row: Row, judging: Judging): Row {
  return helped({ ...row, verdict: judging.verdict(row), verdictVersion: CLASSIFIER_VERSION }, judging);
}

/** Judges these rows anew, those that are undecided. What a new version judges otherwise is listed in the log. */
export async function rejudgeRows(db: Db, ids: readonly string[], judging: Judging, now: number): Promise<void> {
  await db.transaction('rw', db.invitations, db.log, async () => {
    const rows = (await db.invitations.bulkGet([...ids])).filter((row) => row !== undefined).filter(isUndecided);
    const changed: Row[] = [];
    const changes: LogEntry[] = [];
    for (const row of rows) {
      const next = judged(row, judging);
      if (JSON.stringify(next) === JSON.stringify(row)) continue;
      changed.push(next);
      if (row.verdictVersion === CLASSIFIER_VERSION || !looksOtherwise(row, next)) continue;
      const { label, band } = effectiveVerdict(next);
      const before = effectiveVerdict(row);
      changes.push({
        at: now,
        code: 'rejudged',
        by: 'update',
        invitationId: row.id,
        detail: before.band === 'unsure' ? 'unsure' : before.label,
        label,
        band,
        version: CLASSIFIER_VERSION,
      });
    }
    await db.invitations.bulkPut(changed);
    await db.log.bulkAdd(changes);
  });
}

/** Brings every undecided row up to date, unless all were judged so already. Safe to be cut off at any time: it is then done again. */
async function rejudgeAll(db: Db, judging: Judging, now: () => number, isStale: () => boolean): Promise<void> {
  const { stamp } = judging;
  const fact = await db.facts.get('judged');
  const done = fact?.key === 'judged' ? fact : null;
  if (done?.notes === stamp.notes && done.rules === stamp.rules) return;
  // Most people write no note: nothing but rules and a new version tells them apart. Imported ones are judged when the page shows them.
  const out = ['decided', 'imported', ...(done?.rules === stamp.rules ? ['no-note'] : [])];
  const ids = await db.invitations.where('split').noneOf(out).primaryKeys();
  for (let from = 0; from < ids.length; from += CHUNK) {
    if (isStale()) return;
    await rejudgeRows(db, ids.slice(from, from + CHUNK), judging, now());
  }
  await db.facts.put({ key: 'judged', ...stamp });
}

/** Asked whenever something changed that verdicts rest on. One sweep at a time; one that was overtaken gives way to the next. */
export function keeperOf(db: Db, judgingOf: () => Promise<Judging>, now: () => number): () => Promise<void> {
  let last = Promise.resolve();
  let asked = 0;
  return () => {
    asked += 1;
    const mine = asked;
    last = last
      .catch(() => {}) // told to whoever asked for that sweep
      .then(async () => {
        if (mine === asked) await rejudgeAll(db, await judgingOf(), now, () => mine !== asked);
      });
    return last;
  };
}

/** The person has seen what new versions changed so far. */
export async function seenChanges(db: Db): Promise<void> {
  const last = await db.log.where('code').equals('rejudged').last();
  if (last?.seq !== undefined) await db.facts.put({ key: 'seen-changes', seq: last.seq });
}
