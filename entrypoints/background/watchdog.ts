import type { Db } from '../../lib/db/open';
import { browser } from '../../lib/platform/browser';
import type { World } from '../../lib/platform/clock';
import { wake } from '../../lib/usecases/tabs';
import { lookAfter } from '../../lib/usecases/watch';

const NAME = 'watchdog';
/** Chrome grants packed extensions no shorter period than half a minute. */
const PERIOD_MINUTES = 0.5;

export async function armWatchdog(): Promise<void> {
  if ((await browser.alarms.get(NAME)) === undefined)
    await browser.alarms.create(NAME, { periodInMinutes: PERIOD_MINUTES });
}

export function watch(db: Db, world: World, ready: Promise<unknown>): void {
  const look = (): void => void ready.then(() => lookAfter(db, wake, world.now));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) look();
  });
  // The tab that carried a run may be the one that was closed: the person is told at once.
  browser.tabs.onRemoved.addListener(look);
  browser.runtime.onInstalled.addListener(look);
}
