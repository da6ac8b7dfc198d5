/**
 * LinkedIn's own export. It comes in pieces, is judged piece by piece and waits in memory; then all of it is stored in one transaction, or
 * nothing. A background that was stopped in between has forgotten the pieces and says so.
 */

import { CLASSIFIER_VERSION } from '../classify/version';
import { provisionalId } from '../db/identity';
import type { Db } from '../db/open';
import type { ImportResult, Incoming } from '../domain/archive';
import { fold } from '../domain/find';
import { hashOf } from '../domain/invitation';
import { placed, type Row } from '../domain/row';
import type { Verdict } from '../domain/verdict';
import { searchPath } from '../linkedin/urls';
import type { Judging } from './judging';

interface Judged {
  readonly one: Incoming;
  readonly verdict: Verdict;
}

/** Rows written at once: between two of these the person's Stop is heard. */
const CHUNK = 1000;

class Stopped extends Error {
  override readonly name = 'Stopped';
}

interface Waiting {
  readonly importId: string;
  readonly judged: Judged[];
  received: number;
  stored: number;
  of: number;
  isStopped: boolean;
}

export interface Importer {
  /**
   * Judges a piece and keeps it in memory. `from`: how many came before it; the first piece of an import takes the place of any other.
   * False where those before are not there any more.
   */
  readonly add: (importId: string, from: number, incoming: readonly Incoming[]) => Promise<boolean>;
  /** Null where the pieces are not there any more, or where it was stopped: nothing is stored then. */
  readonly store: (importId: string) => Promise<ImportResult | null>;
  readonly progress: (importId: string) => { readonly stored: number; readonly of: number };
  readonly drop: (importId: string) => void;
}

/** The last invitation of each person, newest first; people without a profile are told apart by name and note. */
function latest(judged: readonly Judged[]): readonly Judged[] {
  const keyOf = ({ slug, name, note, sentAt }: Incoming): string => slug ?? JSON.stringify([name, note, sentAt]);
  const found = new Map<string, Judged>();
  for (const j of judged.toSorted((a, b) => (b.one.sentAt ?? 0) - (a.one.sentAt ?? 0))) {
    const key = keyOf(j.one);
    if (!found.has(key)) found.set(key, j);
  }
  return [...found.values()];
}

const personOf = ({ slug, name }: Incoming): string => slug ?? searchPath(name);

function rowOf({ one, verdict }: Judged, id: string, order: number, now: number): Row {
  return placed({
    id,
    personId: personOf(one),
    kind: 'person',
    name: one.name,
    headline: '',
    note: one.note,
    noteHash: hashOf('person', one.note),
    mutuals: 0,
    verified: false,
    followsYou: false,
    messagePath: null,
    ageText: null,
    doubts: [],
    imported: { at: now, sentAt: one.sentAt },
    firstSeenAt: one.sentAt ?? now,
    lastSeenAt: now,
    order,
    status: 'imported',
    verdict,
    verdictVersion: CLASSIFIER_VERSION,
    correction: null,
    decision: null,
    outcome: null,
  });
}

/** Whether somebody is known already: by profile, or, where the file names none, by name. */
async function knownIn(db: Db, judged: readonly Judged[]): Promise<(one: Incoming) => boolean> {
  const people = new Set(await db.invitations.orderBy('personId').uniqueKeys());
  const names = new Set<string>();
  if (judged.some(({ one }) => one.slug === null))
    await db.invitations.each((row) => {
      names.add(fold(row.name));
    });
  return (one) => (one.slug === null ? names.has(fold(one.name)) : people.has(one.slug));
}

export function importerOf(
  db: Db,
  judgingOf: () => Promise<Judging>,
  now: () => number,
  chunk: number = CHUNK,
): Importer {
  let current: Waiting | null = null;
  const ofId = (importId: string) => (current?.importId === importId ? current : null);

  async function add(importId: string, from: number, incoming: readonly Incoming[]): Promise<boolean> {
    const { verdict } = await judgingOf();
    if (from === 0) current = { importId, judged: [], received: 0, stored: 0, of: 0, isStopped: false };
    const mine = ofId(importId);
    if (mine === null || mine.received !== from) return false;
    mine.received += incoming.length;
    for (const one of incoming)
      if (one.name !== '')
        mine.judged.push({ one, verdict: verdict({ name: one.name, headline: '', note: one.note }) });
    return true;
  }

  async function write(mine: Waiting, at: number): Promise<ImportResult> {
    const people = latest(mine.judged);
    const isKnown = await knownIn(db, people);
    const fresh = people.filter(({ one }) => !isKnown(one));
    mine.of = fresh.length;
    let order = ((await db.invitations.orderBy('order').last())?.order ?? 0) + 1;
    const taken = new Map<string, Row[]>();
    for (let from = 0; from < fresh.length; from += chunk) {
      if (mine.isStopped) throw new Stopped();
      const rows = fresh.slice(from, from + chunk).map((judged) => {
        const personId = personOf(judged.one);
        const before = taken.get(personId) ?? [];
        const row = rowOf(judged, provisionalId(personId, before), order, at);
        taken.set(personId, [...before, row]);
        order += 1;
        return row;
      });
      await db.invitations.bulkAdd(rows);
      mine.stored = from + rows.length;
    }
    await db.log.add({ at, code: 'imported', by: 'person', count: fresh.length });
    return {
      added: fresh.length,
      known: people.length - fresh.length,
      repeated: mine.judged.length - people.length,
      withReason: fresh.filter(({ verdict: v }) => v.label === 'personal' && v.band === 'sure').length,
      unsure: fresh.filter(({ verdict: v }) => v.band === 'unsure').length,
    };
  }

  return {
    add,
    store: async (importId) => {
      const mine = ofId(importId);
      if (mine === null) return null;
      try {
        return await db.transaction('rw', db.invitations, db.log, () => write(mine, now()));
      } catch (error) {
        if (error instanceof Stopped) return null;
        throw error;
      } finally {
        if (current === mine) current = null;
      }
    },
    progress: (importId) => {
      const { stored = 0, of = 0 } = ofId(importId) ?? {};
      return { stored, of };
    },
    drop: (importId) => {
      const mine = ofId(importId);
      if (mine === null) return;
      mine.isStopped = true;
      current = null;
    },
  };
}
