/** Everything that Replyworthy ever kept in this browser goes: all tables and the settings. A run ends with it, since its journal goes too. */

import type { Db } from '../db/open';
import { browser } from '../platform/browser';
import { forgetAccount } from './account';

export async function eraseAll(db: Db): Promise<void> {
  // Cleared, not deleted: open screens hear of it only so.
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((t) => t.clear())));
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  forgetAccount();
}
