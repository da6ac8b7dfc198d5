import type { Db } from '../../lib/db/open';
import { expire } from '../../lib/jobs/claims';
import type { World } from '../../lib/platform/clock';
import { loadSettings } from '../../lib/settings/store';
import { forgetOld } from '../../lib/usecases/forget';
import { armWatchdog } from './watchdog';

/** Once for each start of the service worker, whatever woke it: claims whose lease ended become unknown, the watchdog is set again, old names go. */
export async function boot(db: Db, world: World): Promise<void> {
  await db.open();
  await expire(db, world.now());
  await armWatchdog();
  await forgetOld(db, world.now(), (await loadSettings()).keepDays);
}
