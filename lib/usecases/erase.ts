/** Everything that Replyworthy ever kept in this browser goes: the database and the settings. A run is stopped by it, since its journal goes too. */

import type { Db } from '../db/open';
import { browser } from '../platform/browser';

export async function eraseAll(db: Db): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
