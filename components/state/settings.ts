/** The settings as the person sees and changes them. What is shown is what the background really stored. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Db } from '../../lib/db/open';
import { countOpen, countSplits, spent } from '../../lib/db/queries';
import { type Limits, limitsOf, type Pace } from '../../lib/domain/pace';
import type { Settings, SettingsChange } from '../../lib/domain/settings';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure } from '../../lib/messages/protocol';
import { paceFloorMs } from '../../lib/platform/floor';
import { watchSettings } from '../../lib/settings/store';
import { watch } from './live';

export type PaceKey = keyof Pace;

export interface SettingsState {
  /** Null before the first answer. */
  readonly settings: Settings | null;
  readonly limits: Limits;
  readonly floorMs: number;
  /** Invitations still open, and actions taken today: what the estimate is about. */
  readonly open: number;
  readonly spentToday: number;
  /** When these were counted. */
  readonly asOf: number;
  /** How many undecided invitations give a reason, and how many are unsure: what the strictness comes to. */
  readonly judged: { readonly reason: number; readonly unsure: number } | null;
  /** Parts of the pace that were stored otherwise than asked for. */
  readonly repaired: readonly PaceKey[];
  /** Entries of the own words that were asked for and not kept. */
  readonly wordsCut: number;
  /** The browser was asked for notices and said no. */
  readonly notifyRefused: boolean;
  readonly state: 'untouched' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

export interface SettingsDeps {
  readonly db: Db;
  readonly ask: typeof askBackground;
  readonly now: () => number;
  /** Asks the browser to let us show notices; only within a press or change by the person. */
  readonly mayNotify: () => Promise<boolean>;
}

export interface SettingsForm {
  readonly store: StoreApi<SettingsState>;
  readonly watch: () => () => void;
  readonly change: (change: SettingsChange) => Promise<void>;
  /** Notices on or off. On stays off where the browser or the person says no. */
  readonly notify: (on: boolean) => Promise<void>;
  readonly changePace: (part: Partial<Pace>) => Promise<void>;
}

const keysOf = (pace: Partial<Pace>): PaceKey[] => Object.keys(pace) as PaceKey[];

export function createSettingsForm({ db, ask, now, mayNotify }: SettingsDeps): SettingsForm {
  const floorMs = paceFloorMs();
  const store = createStore<SettingsState>(() => ({
    settings: null,
    limits: limitsOf(floorMs),
    floorMs,
    open: 0,
    spentToday: 0,
    asOf: now(),
    judged: null,
    repaired: [],
    wordsCut: 0,
    notifyRefused: false,
    state: 'untouched',
    failure: null,
  }));
  const set = store.setState;

  async function change(wanted: SettingsChange): Promise<void> {
    set({ state: 'saving', failure: null });
    const answer = await ask('settings.set', wanted);
    if (!answer.ok) return set({ state: 'failed', failure: answer.failure });
    const stored = answer.value;
    const asked: Partial<Pace> = wanted.pace ?? {};
    set({
      settings: stored,
      state: 'saved',
      repaired: keysOf(asked).filter((key) => asked[key] !== stored.pace[key]),
      wordsCut: Math.max(0, (wanted.ownWords?.length ?? 0) - (wanted.ownWords ? stored.ownWords.length : 0)),
    });
  }

  let last = Promise.resolve();

  return {
    store,
    change,
    notify: async (on) => {
      const isAllowed = !on || (await mayNotify());
      set({ notifyRefused: !isAllowed });
      if (isAllowed) await change({ notify: on });
    },
    // The pace is stored as a whole, so a change waits for the one before it: else the second would undo the first.
    changePace: (part) => {
      last = last.then(async () => {
        const pace = store.getState().settings?.pace;
        if (pace !== undefined) await change({ pace: { ...pace, ...part } });
      });
      return last;
    },
    watch: () => {
      const forget = watchSettings((settings) => set({ settings }));
      const stop = watch(
        async () => ({ open: await countOpen(db), spent: await spent(db, now()) }),
        (n) => set({ open: n.open, spentToday: n.spent.today, asOf: now() }),
        () => set({ failure: 'storage-blocked' }),
      );
      const stopCounts = watch(
        () => countSplits(db),
        ({ reason, unsure }) => set({ judged: { reason, unsure } }),
        () => set({ failure: 'storage-blocked' }),
      );
      return () => {
        forget();
        stopCounts();
        stop();
      };
    },
  };
}
