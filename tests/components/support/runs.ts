import { DEFAULT_POLICY } from '../../../lib/domain/policy';
import type { ListRun, PolicyRun, ReadRun } from '../../../lib/domain/run';
import { NOW } from './rows';

/** A run in the middle of its work; only what matters to a test is named. */
export const listRun = (more: Partial<ListRun> = {}): ListRun => ({
  id: 'run',
  kind: 'list',
  status: 'running',
  pausedBecause: null,
  startedAt: NOW - 60_000,
  endedAt: null,
  nextAt: NOW + 9000,
  seen: false,
  idleReloads: 0,
  total: 3857,
  replies: 0,
  graceUntil: NOW - 1,
  words: 'No note: all shown',
  classifierVersion: '1',
  tally: { accepted: 12 },
  noEffectInRow: 0,
  dry: false,
  clockAt: NOW - 60_000,
  agreed: null,
  page: null,
  ...more,
});

export const readRun = (more: Partial<ReadRun> = {}): ReadRun => ({
  id: 'run',
  kind: 'read',
  status: 'running',
  pausedBecause: null,
  startedAt: NOW - 26_000,
  endedAt: null,
  nextAt: NOW,
  seen: false,
  idleReloads: 0,
  all: true,
  read: 120,
  people: 119,
  withNote: 9,
  expected: 4100,
  bucket: 'Focused',
  others: [{ name: 'Other', count: 200 }],
  metKnown: false,
  onlyFew: false,
  blindAgreed: false,
  ...more,
});

export const policyRun = (more: Partial<PolicyRun> = {}): PolicyRun => ({
  ...listRun(),
  kind: 'policy',
  policy: DEFAULT_POLICY,
  total: 13,
  people: 10,
  withNote: 1,
  blindAgreed: false,
  expected: 3888,
  left: [],
  ...more,
});
