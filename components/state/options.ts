/** Everything the options page works on, put together once. */

import { openDb } from '../../lib/db/open';
import { ask } from '../../lib/messages/ask';
import { every, world } from '../../lib/platform/clock';
import { FIRST_VIEW } from './arrange';
import { createDataBox, type DataBox, type Room } from './data';
import { createDiagnostics, type Diagnostics } from './diagnostics';
import { createGrace, type Grace } from './grace';
import { createHistory, type History } from './history';
import { createImport, type Import } from './import';
import { createInvitations, type Invitations } from './invitations';
import { createQueue, type Queue } from './queue';
import { createRoute, type Route } from './route';
import { createRules, type Rules } from './rules';
import { createSettingsForm, type SettingsForm } from './settings';

/** What the page hands in. */
export interface OptionsDeps {
  readonly window: Window;
  /** Language tag of the interface, for sorting names. */
  readonly locale: string;
  /** Puts a text on the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Gives the person a file. */
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** How much room this browser gives; null where it does not say. */
  readonly room: () => Promise<Room | null>;
  /** Asks the browser to let us show notices; true where it does. */
  readonly mayNotify: () => Promise<boolean>;
}

export interface OptionsState {
  readonly route: Route;
  readonly queue: Queue;
  readonly invitations: Invitations;
  readonly rules: Rules;
  readonly data: DataBox;
  readonly importing: Import;
  readonly settings: SettingsForm;
  readonly diagnostics: Diagnostics;
  readonly grace: Grace;
  readonly history: History;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createOptions({ window, locale, copy, save, room, mayNotify }: OptionsDeps): OptionsState {
  const db = openDb();
  const { now } = world;
  // The history entry outlives the reload and nothing else, so the page can say once what was done.
  const justErased: boolean = window.history.state?.erased === true;
  if (justErased) window.history.replaceState(null, '');
  const startAfresh = (): void => {
    window.history.replaceState({ erased: true }, '');
    window.location.reload();
  };
  const route = createRoute(window);
  const invitations = createInvitations({ db, ask, locale });
  return {
    route,
    queue: createQueue({ db, ask, copy }),
    invitations,
    rules: createRules({
      ask,
      newId: world.token,
      later: (ms, then) => {
        const id = setTimeout(then, ms);
        return () => clearTimeout(id);
      },
    }),
    data: createDataBox({ db, ask, room, justErased, save, startAfresh }),
    importing: createImport({
      ask,
      newId: world.token,
      every: (ms, then) => {
        const id = setInterval(then, ms);
        return () => clearInterval(id);
      },
      show: () => {
        invitations.look({ ...FIRST_VIEW, stand: 'imported' });
        route.go('invitations');
      },
    }),
    settings: createSettingsForm({ db, ask, now, mayNotify }),
    diagnostics: createDiagnostics({ db, ask, copy, save, now }),
    history: createHistory({ db, now, save: (name, text) => save(name, new TextEncoder().encode(text)) }),
    grace: createGrace({ db, ask, now, every }),
    now,
  };
}
