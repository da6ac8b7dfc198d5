import type { Db } from '../../lib/db/open';
import { liveRun, pause } from '../../lib/jobs/life';
import { expire } from '../../lib/jobs/steps';
import { browser } from '../../lib/platform/browser';
import type { World } from '../../lib/platform/clock';
import { invitationTabs, wake } from '../../lib/usecases/tabs';

const NAME = 'watchdog';
/** Chrome grants packed extensions no shorter period than half a minute. */
const PERIOD_MINUTES = 0.5;

export async function armWatchdog(): Promise<void> {
  if ((await browser.alarms.get(NAME)) === undefined)
    await browser.alarms.create(NAME, { periodInMinutes: PERIOD_MINUTES });
}

/** A run that nobody carries on is noticed here: its page is woken, or the person told that there is no page. */
async function look(db: Db, world: World): Promise<void> {
  await expire(db, world.now());
  const run = await liveRun(db);
  if (run === null) return;
  if ((await invitationTabs()).length > 0) await wake();
  else if (run.status === 'running') await pause(db, run.id, 'no-page', world.now());
}

export function watch(db: Db, world: World, ready: Promise<unknown>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) void ready.then(() => look(db, world));
  });
  browser.runtime.onInstalled.addListener(() => void ready);
}
