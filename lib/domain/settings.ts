/** What the person can set. Small, versioned, kept in storage.local. */

import { DEFAULT_PACE, type Limits, type Pace } from './pace';
import type { HelpRule } from './rule';

/** Days after which names and notes of people settled silently are forgotten; 0: never. */
export const KEEP_DAYS = [30, 90, 365, 0] as const;

export interface Settings {
  readonly version: 1;
  readonly pace: Pace;
  readonly badge: 'count' | 'dot' | 'off';
  /** Notices of the operating system when a run pauses or ends. */
  readonly notify: boolean;
  readonly keys: boolean;
  readonly ignore: boolean;
  /** The person's own name, company, talks, sites: one entry a line. */
  readonly ownWords: readonly string[];
  readonly keepDays: (typeof KEEP_DAYS)[number];
  /** When the person agreed to what a run is, in milliseconds since 1970; null: not yet, and no run acts. */
  readonly agreedAt: number | null;
  /** How much has to speak for a reason, see STRICTNESS. */
  readonly strictness: number;
  /** People I can help, in the person's order. */
  readonly help: readonly HelpRule[];
}

/** One slider from "miss nobody" to "only the obvious"; 0 is what the classifier was measured with. */
export const STRICTNESS = { least: -5, most: 5 } as const;

export const safeStrictness = (raw: unknown): number =>
  clamp(raw, STRICTNESS.least, STRICTNESS.most, DEFAULT_SETTINGS.strictness);

/** The least probability that counts as personal. The slider's middle is `standard`, its ends are `least` and `most`. */
export function thresholdAt(
  strictness: number,
  { least, standard, most }: { readonly least: number; readonly standard: number; readonly most: number },
): number {
  const [end, steps] = strictness < 0 ? [least, STRICTNESS.least] : [most, STRICTNESS.most];
  return standard + (end - standard) * (strictness / steps);
}

/** What the settings screen may change; agreeing is a deed of its own. */
export type SettingsChange = Partial<Omit<Settings, 'version' | 'agreedAt'>>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  pace: DEFAULT_PACE,
  badge: 'count',
  notify: false,
  keys: true,
  ignore: false,
  ownWords: [],
  keepDays: 90,
  agreedAt: null,
  strictness: 0,
  help: [],
};

const clamp = (value: unknown, least: number, most: number, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : fallback;

/** A pace within the limits, whatever was asked for or stored. */
export function safePace(raw: Partial<Record<keyof Pace, unknown>>, limits: Limits): Pace {
  const d = DEFAULT_PACE;
  const fromSeconds = clamp(raw.fromSeconds, limits.leastSeconds, limits.mostSeconds, d.fromSeconds);
  const grace = [5, 10, 20, 30] as const;
  return {
    fromSeconds,
    toSeconds: Math.max(fromSeconds, clamp(raw.toSeconds, limits.leastSeconds, limits.mostSeconds, d.toSeconds)),
    perHour: clamp(raw.perHour, 1, limits.mostPerHour, d.perHour),
    perDay: clamp(raw.perDay, 1, limits.mostPerDay, d.perDay),
    perSession: clamp(raw.perSession, 0, limits.mostPerDay, d.perSession),
    quietFromHour: clamp(raw.quietFromHour, 0, 23, d.quietFromHour),
    quietToHour: clamp(raw.quietToHour, 0, 23, d.quietToHour),
    graceSeconds: grace.find((g) => g === raw.graceSeconds) ?? d.graceSeconds,
  };
}
