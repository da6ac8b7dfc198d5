/** Settings in storage.local: read whole, repaired on reading, written by the background only. */

import { limitsOf } from '../domain/pace';
import { isHelpRule, RULE_LIMITS } from '../domain/rule-shape';
import { DEFAULT_SETTINGS, KEEP_DAYS, type Settings, safePace, safeStrictness } from '../domain/settings';
import { browser } from '../platform/browser';
import { paceFloorMs } from '../platform/floor';

const KEY = 'settings';

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Whatever was stored (older, damaged, by hand) as settings that are safe to use. */
export function repaired(raw: unknown, floorMs: number = paceFloorMs()): Settings {
  const r = isRecord(raw) ? raw : {};
  const d = DEFAULT_SETTINGS;
  return {
    version: 1,
    pace: safePace(isRecord(r.pace) ? r.pace : {}, limitsOf(floorMs)),
    badge: r.badge === 'dot' || r.badge === 'off' ? r.badge : d.badge,
    notify: typeof r.notify === 'boolean' ? r.notify : d.notify,
    keys: typeof r.keys === 'boolean' ? r.keys : d.keys,
    ignore: typeof r.ignore === 'boolean' ? r.ignore : d.ignore,
    ownWords: Array.isArray(r.ownWords) ? r.ownWords.filter((w) => typeof w === 'string').slice(0, 50) : d.ownWords,
    keepDays: KEEP_DAYS.find((days) => days === r.keepDays) ?? d.keepDays,
    agreedAt: typeof r.agreedAt === 'number' && Number.isFinite(r.agreedAt) ? r.agreedAt : d.agreedAt,
    strictness: safeStrictness(r.strictness),
    help: Array.isArray(r.help) ? r.help.filter(isHelpRule).slice(0, RULE_LIMITS.rules) : d.help,
  };
}

const readStored = async (): Promise<Settings> => repaired((await browser.storage.local.get(KEY))[KEY]);

let kept: Promise<Settings> | null = null;

/** The settings, read from storage once; after that kept up to date by storage itself, whoever writes. */
export function loadSettings(): Promise<Settings> {
  if (kept === null) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && KEY in changes) kept = Promise.resolve(repaired(changes[KEY]?.newValue));
    });
    kept = readStored().catch((error: unknown) => {
      kept = null; // a failed reading is not kept
      throw error;
    });
  }
  return kept;
}

/** Merges, repairs, stores and returns what was stored. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const next = repaired({ ...(await loadSettings()), ...change });
  kept = Promise.resolve(next);
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back now and with every change; returns how to stop. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const onChange = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) tell(repaired(change.newValue));
  };
  browser.storage.onChanged.addListener(onChange);
  void readStored().then(tell);
  return () => browser.storage.onChanged.removeListener(onChange);
}
