/** Invented values for tests of journal, recording and deciding. */

import { type Db, openDb } from '../../lib/db/open';
import { hashOf, type Observation } from '../../lib/domain/invitation';
import type { PageReport } from '../../lib/domain/page';
import type { Row } from '../../lib/domain/row';
import type { Mounted, StepQuestion } from '../../lib/domain/step';
import type { Verdict } from '../../lib/domain/verdict';
import { see } from '../../lib/usecases/see';

let databases = 0;
/** A database of its own for each test. */
export const freshDb = (): Db => {
  databases += 1;
  return openDb(`test-${databases}`);
};

export function card(n: number, over: Partial<Observation> = {}): Observation {
  const note = over.note ?? null;
  const kind = over.kind ?? 'person';
  return {
    invitationId: String(n),
    personId: `person-${n}`,
    kind,
    name: `Person ${n}`,
    headline: 'Keeper of bees',
    note,
    noteHash: hashOf(kind, note),
    mutuals: 0,
    verified: false,
    followsYou: false,
    messagePath: null,
    ageText: null,
    doubts: [],
    ...over,
  };
}

export const cards = (count: number): Observation[] => Array.from({ length: count }, (_, i) => card(i + 1));

/** Everything with a note is a reason: enough for tests that are not about judging. */
export const plainJudge = (c: Observation): Verdict => ({
  label: c.note === null ? 'none' : 'personal',
  band: 'sure',
  score: c.note === null ? 0 : 1,
  trace: [],
});

export async function seeAll(db: Db, list: readonly Observation[], now = 1): Promise<Row[]> {
  await see(db, list, now, plainJudge);
  return db.invitations.orderBy('order').toArray();
}

export const pageReport = (over: Partial<PageReport> = {}): PageReport => ({
  state: 'list',
  generation: 'b2',
  locale: 'en',
  buckets: [],
  cards: 0,
  parts: {},
  drift: [],
  visible: true,
  ownProfile: null,
  ...over,
});

export const mountedOf = (list: readonly Observation[], touched = false): Mounted[] =>
  list.map((c) => ({
    invitationId: c.invitationId,
    personId: c.personId,
    noteHash: c.noteHash,
    complete: c.doubts.length === 0,
    touched,
  }));

let questions = 0;
/** Each is a new one: what comes twice has the same number. */
export const question = (list: readonly Observation[], over: Partial<StepQuestion> = {}): StepQuestion => {
  questions += 1;
  return {
    report: pageReport({ cards: list.length, buckets: [{ name: 'Focused', count: list.length, shown: true }] }),
    mounted: mountedOf(list),
    rest: false,
    brought: 'none',
    visit: 'visit-1',
    loadedAt: 0,
    asked: questions,
    ...over,
  };
};
