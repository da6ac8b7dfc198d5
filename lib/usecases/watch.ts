/** A run that nobody carries on is noticed here, and the person told why. */

import type { Db } from '../db/open';
import type { PauseCause } from '../domain/outcome';
import { expire } from '../jobs/claims';
import { liveRun, pause } from '../jobs/life';
import { giveUp } from '../jobs/steps';

/** How LinkedIn's invitation tabs answered: one did, none is open, all sleep, or none has a script of this build. */
export type Standing = 'answering' | 'none' | 'asleep' | 'deaf';

const CAUSE: Readonly<Record<Standing, PauseCause | null>> = {
  answering: null,
  none: 'no-page',
  asleep: 'tab-asleep',
  deaf: 'reload-needed',
};

/** Steps that nobody works on any more become uncertain; a run without a page stands still. */
export async function lookAfter(db: Db, ask: () => Promise<Standing>, now: () => number): Promise<void> {
  await expire(db, now());
  await giveUp(db, now());
  if ((await liveRun(db)) === null) return;
  const cause = CAUSE[await ask()];
  const run = await liveRun(db);
  if (run !== null && cause !== null) await pause(db, run.id, cause, now());
}
