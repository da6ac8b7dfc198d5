/** The popup with everything real behind it. Called once by its main.tsx. */

import { openDb } from '../../lib/db/open';
import { ask } from '../../lib/messages/ask';
import { storageFailureOf } from '../../lib/messages/failure';
import { every, world } from '../../lib/platform/clock';
import { paceFloorMs } from '../../lib/platform/floor';
import { watchSettings } from '../../lib/settings/store';
import { type Deeds, deedsOf } from './deeds';
import { feed } from './feed';
import { loadMemory, saveMemory } from './memory';
import { createPopupStore, type PopupDeps, type PopupStore } from './popup';

export function startPopup(): { readonly store: PopupStore; readonly deeds: Deeds } {
  const deps: PopupDeps = {
    db: openDb(),
    ask,
    now: world.now,
    every,
    watchSettings,
    loadMemory,
    saveMemory,
    copy: (text) => navigator.clipboard.writeText(text),
    floorMs: paceFloorMs(),
    reload: () => location.reload(),
  };
  const store = createPopupStore({ now: world.now() });
  feed(store, deps).catch((error: unknown) => store.setState({ failure: storageFailureOf(error) }));
  return { store, deeds: deedsOf(store, deps) };
}
