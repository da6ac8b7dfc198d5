/** The background as the fault run has it: the real use cases over a database that can die, or fill up, at any operation. */

import { Dexie } from 'dexie';
import { type Db, openDb } from '../../lib/db/open';
import type { Observation } from '../../lib/domain/invitation';
import type { StepResult, StepStatus } from '../../lib/domain/outcome';
import { DEFAULT_PACE, type Pace } from '../../lib/domain/pace';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { expire, report } from '../../lib/jobs/claims';
import { isWork } from '../../lib/jobs/next';
import { type Since, sinceKnown } from '../../lib/jobs/since';
import { carryOn } from '../../lib/usecases/carry';
import { see } from '../../lib/usecases/see';
import { lookAfter, type Standing } from '../../lib/usecases/watch';
import type { Random } from '../replica/random';
import { plainJudge } from '../support/make';

export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Where a step's state may go, and with null, that it may vanish: the person took the plan back. */
const ARROWS: Readonly<Record<StepStatus, readonly (StepStatus | null)[]>> = {
  planned: ['planned', 'claimed', 'failed', 'skipped', 'needs-person', null],
  claimed: ['done', 'failed', 'skipped', 'planned', 'unknown'],
  unknown: ['unknown', 'done', 'planned', 'skipped', 'needs-person'],
  'needs-person': ['done', 'skipped'],
  done: [],
  failed: [],
  skipped: [],
};

export const PACE: Pace = { ...DEFAULT_PACE, fromSeconds: 2, toSeconds: 6, perHour: 60, perDay: 100 };

/** Writes down every change of a step's state that is not in the table. */
export function watchArrows(db: Db, broken: string[]): void {
  db.steps.hook('updating', (mods, id, step) => {
    const to = (mods as { status?: StepStatus }).status ?? step.status;
    if (to !== step.status && !ARROWS[step.status].includes(to)) broken.push(`${id}: ${step.status} -> ${to}`);
    return undefined;
  });
  db.steps.hook('deleting', (id, step) => {
    if (!ARROWS[step.status].includes(null)) broken.push(`${id}: ${step.status} -> gone`);
  });
  db.steps.hook('creating', (id, step) => {
    if (step.status !== 'planned') broken.push(`${id}: nothing -> ${step.status}`);
  });
}

export class Worker {
  readonly db: Db;
  /** The same database as the test sees it: nothing disturbs this handle. */
  readonly eyes: Db;
  readonly broken: string[] = [];
  pace: Pace = PACE;
  kills = 0;
  asks = 0;
  /** The last answer to a page. */
  answer: StepAnswer | null = null;
  isFull = false;
  private since: Since;
  private opsLeft = Infinity;
  private isDead = false;
  private busy = 0;
  private serial = 0;

  constructor(
    name: string,
    private readonly random: Random,
    readonly now: () => number,
    private readonly steady: () => number,
  ) {
    this.since = sinceKnown(steady);
    this.db = openDb(name);
    this.eyes = openDb(name);
    this.db.use({
      stack: 'dbcore',
      name: 'mortal',
      create: (core) => ({
        ...core,
        table: (tableName) => {
          const table = core.table(tableName);
          return {
            ...table,
            mutate: (req) => this.step(true) ?? table.mutate(req),
            get: (req) => this.step() ?? table.get(req),
            getMany: (req) => this.step() ?? table.getMany(req),
            query: (req) => this.step() ?? table.query(req),
            count: (req) => this.step() ?? table.count(req),
          };
        },
      }),
    });
    watchArrows(this.db, this.broken);
  }

  private step(isWrite = false): Promise<never> | null {
    this.opsLeft -= 1;
    if (this.opsLeft < 0) this.isDead = true;
    const isFull = isWrite && this.isFull;
    const error = this.isDead ? new Killed() : isFull ? new Dexie.QuotaExceededError('the disk is full') : null;
    return error === null ? null : (Dexie.Promise.reject(error) as unknown as Promise<never>);
  }

  /** One message handled. `killAfter` operations on the database the worker dies, with whatever else it was doing. */
  async handle<T>(work: () => Promise<T>, killAfter = Infinity): Promise<T> {
    if (this.isDead && this.busy === 0) await this.boot();
    this.busy += 1;
    if (killAfter < Infinity) this.opsLeft = killAfter;
    try {
      const value = await work();
      if (this.isDead || this.opsLeft < Infinity) throw new Killed(); // it did everything, and died before it could say so
      return value;
    } finally {
      this.busy -= 1;
      if (killAfter < Infinity) this.kill();
    }
  }

  /** Dies between two messages. */
  kill(): void {
    this.kills += 1;
    this.isDead = true;
    this.opsLeft = Infinity;
  }

  private async boot(): Promise<void> {
    this.isDead = false;
    this.opsLeft = Infinity;
    this.since = sinceKnown(this.steady);
    await expire(this.db, this.now());
  }

  private token = (): string => {
    this.serial += 1;
    return `token-${this.serial}`;
  };

  readonly next = async (question: StepQuestion): Promise<StepAnswer> => {
    this.asks += 1;
    this.answer = await carryOn(this.db, question, {
      now: this.now,
      random: () => this.random.next(),
      token: this.token,
      pace: this.pace,
      floorMs: 2000,
      since: this.since,
    });
    return this.answer;
  };

  readonly seen = async (cards: readonly Observation[]): Promise<boolean> => {
    await see(this.db, cards, this.now(), plainJudge);
    return isWork(this.db);
  };

  readonly report = (token: string, result: StepResult): Promise<boolean> => report(this.db, token, result, this.now());

  readonly look = (standing: Standing): Promise<void> => lookAfter(this.db, async () => standing, this.now);
}
