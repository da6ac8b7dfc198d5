/** The tables. The background is the only writer; screens read through liveQuery. */

import type { EntityTable, Table } from 'dexie';
import type { LogEntry } from '../domain/log';
import type { Action, Outcome, StepStatus } from '../domain/outcome';
import type { Reply } from '../domain/reply';
import type { Row } from '../domain/row';
import type { Run } from '../domain/run';

export interface Lease {
  readonly token: string;
  /** The load of the page that holds the claim: the only one that can have clicked. */
  readonly visit: string;
  /** Which of its questions the claim answers. */
  readonly asked: number;
  /** No click after this moment. */
  readonly deadline: number;
  /** After this moment nobody waits for a report any more: the step is `unknown`. */
  readonly until: number;
  /**
   * Loads of the page that asked before `until`, and so were not loaded after it, whatever their clocks say: one may have been set back while
   * the other slept.
   */
  readonly early?: readonly string[];
}

/** One action on one invitation inside one run. `status` is written by lib/jobs/steps and settle only. */
export interface Step {
  /** `run:invitation:action` */
  readonly id: string;
  readonly runId: string;
  readonly invitationId: string;
  readonly action: Action;
  readonly order: number;
  readonly status: StepStatus;
  /** How often the page has looked at it in vain. */
  readonly looks: number;
  /** Of a dry run: everything but the click, and no effect. */
  readonly dry: boolean;
  readonly noteHash: string;
  readonly lease: Lease | null;
  readonly outcome: Outcome | null;
  /** The row had this decision already when the run was started; stopping leaves it waiting instead of taking it back. */
  readonly decidedBefore: boolean;
  /** Ids mounted next to the card when it was claimed, nearest first: where to look whether it is gone. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The once-ever ledger: what was, or may have been, done on LinkedIn. All caps count from here. */
export interface Effect {
  /** `action:invitation` */
  readonly id: string;
  readonly state: 'intended' | 'confirmed' | 'void';
  readonly stepId: string;
  readonly at: number;
  /** The person's day at that moment, see domain/day. */
  readonly day: number;
}

/** A correction as it is kept for learning: what its note taught, and enough to read the note anew with a later model. */
export interface KeptCorrection {
  readonly noteHash: string;
  readonly invitationId: string;
  readonly keys: readonly string[];
  readonly base: number;
  readonly personal: boolean;
  /** Classifier that read the note. */
  readonly version: string;
  readonly at: number;
}

/** Single values about everything that is kept, by name. */
export type Fact =
  /** The local layer over the shipped model and the corrections that it was learnt from, the latest last. */
  | {
      readonly key: 'learnt';
      readonly corrections: readonly KeptCorrection[];
      readonly weights: Readonly<Record<string, number>>;
      readonly at: number;
    }
  /** What all undecided invitations were last judged with, see usecases/judging. */
  | { readonly key: 'judged'; readonly notes: string; readonly rules: string }
  /** The person has seen the verdicts that new versions changed, up to this entry of the log. */
  | { readonly key: 'seen-changes'; readonly seq: number };

export interface Tables {
  readonly invitations: Table<Row, string>;
  readonly runs: Table<Run, string>;
  readonly steps: Table<Step, string>;
  readonly effects: Table<Effect, string>;
  readonly replies: Table<Reply, string>;
  readonly log: EntityTable<LogEntry, 'seq'>;
  readonly facts: Table<Fact, string>;
}

export const DATABASE = 'replyworthy';

/** Version 1 of the indexes. A change of these lines is a new version with a migration and an example in the tests. */
export const STORES_V1 = {
  invitations: 'id, personId, split, [split+order], status, order, lastSeenAt',
  runs: 'id, status, startedAt',
  steps: 'id, runId, invitationId, status, [runId+status], [runId+order]',
  effects: 'id, at, [state+at]',
  replies: 'invitationId, state, queuedAt',
  log: '++seq, at, runId, invitationId, code',
} as const;

/** Version 2: effects carry their day; steps and runs of before were never dry. */
export const STORES_V2 = { effects: 'id, at, [state+at], [state+day]' } as const;

/** Version 3: single values (what was learnt, what was judged with); imported rows are told from those that were read. Nothing of before changes. */
export const STORES_V3 = {
  facts: 'key',
  invitations: `${STORES_V1.invitations}, [status+lastSeenAt]`,
} as const;
