/** How fast a run may act. Pure arithmetic; clock and random come from outside. Times are milliseconds since 1970 unless named otherwise. */

export interface Pace {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly perHour: number;
  readonly perDay: number;
  /** Local hours in which nothing is done, e.g. from 22 to 7; equal numbers mean none. */
  readonly quietFromHour: number;
  readonly quietToHour: number;
  readonly graceSeconds: 5 | 10 | 20 | 30;
}

export interface Limits {
  readonly leastSeconds: number;
  readonly mostSeconds: number;
  readonly mostPerHour: number;
  readonly mostPerDay: number;
}

/** What settings may ask for. A build whose floor is 0 (the demonstration against our own replica) has no caps; the shipped floor is 2000. */
export const limitsOf = (floorMs: number): Limits =>
  floorMs > 0
    ? { leastSeconds: floorMs / 1000, mostSeconds: 600, mostPerHour: 200, mostPerDay: 200 }
    : { leastSeconds: 0, mostSeconds: 600, mostPerHour: 1_000_000, mostPerDay: 1_000_000 };

/** Pause between two loads of a read run; a person scrolling through a list does not go faster. */
export const readGapMs = (random: () => number, floorMs: number): number =>
  floorMs > 0 ? Math.round(1500 + 1500 * random()) : 0;

/**
 * Defaults: 8 to 15 s apart so that LinkedIn is not loaded on a beat, 60 an hour and 100 a day because nobody has published a limit for accepting
 * and practice reports no trouble at this level.
 */
export const DEFAULT_PACE: Pace = {
  fromSeconds: 8,
  toSeconds: 15,
  perHour: 60,
  perDay: 100,
  quietFromHour: 0,
  quietToHour: 0,
  graceSeconds: 10,
};

const HOUR_MS = 3_600_000;

export const isQuiet = (pace: Pace, at: Date): boolean => {
  const { quietFromHour: from, quietToHour: to } = pace;
  if (from === to) return false;
  const hour = at.getHours();
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
};

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const startOfNextDay = (at: number): number => {
  const d = new Date(startOfDay(at));
  d.setDate(d.getDate() + 1);
  return d.getTime();
};

/** Gap to the next step, drawn evenly from the range, never under the floor of the build. */
export function gapMs(pace: Pace, random: () => number, floorMs: number): number {
  const from = Math.max(pace.fromSeconds * 1000, floorMs);
  const to = Math.max(pace.toSeconds * 1000, from);
  return Math.round(from + (to - from) * random());
}

export type Permission =
  | { readonly may: true }
  | { readonly may: false; readonly until: number; readonly why: 'hour' | 'day' | 'quiet' };

/** Effects intended, confirmed or unknown that began since `since`: the only thing that caps look at. */
export interface Spent {
  readonly lastHour: number;
  readonly today: number;
  /** The moment the oldest effect of the last hour began; 0 where there is none. */
  readonly oldestOfHour: number;
}

/** Whether one more effect may begin now. */
export function permission(pace: Pace, now: number, spent: Spent): Permission {
  if (isQuiet(pace, new Date(now))) {
    const end = new Date(now);
    end.setHours(pace.quietToHour, 0, 0, 0);
    if (end.getTime() <= now) end.setDate(end.getDate() + 1);
    return { may: false, until: end.getTime(), why: 'quiet' };
  }
  if (spent.today >= pace.perDay) return { may: false, until: startOfNextDay(now), why: 'day' };
  if (spent.lastHour >= pace.perHour) return { may: false, until: spent.oldestOfHour + HOUR_MS, why: 'hour' };
  return { may: true };
}

export const dayStart = startOfDay;
export const hourBefore = (now: number): number => now - HOUR_MS;

/** Estimate of what is left: days where the daily cap binds, else seconds. */
export type Estimate =
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'seconds'; readonly seconds: number };

export function estimate(pace: Pace, left: number, spentToday: number, floorMs = 0): Estimate {
  const today = Math.max(0, pace.perDay - spentToday);
  if (left > today) return { unit: 'days', days: Math.max(1, Math.ceil(left / pace.perDay)) };
  const gap = gapMs(pace, () => 0.5, floorMs) / 1000;
  const byHour = pace.perHour > 0 ? 3600 / pace.perHour : gap;
  return { unit: 'seconds', seconds: Math.ceil(left * (left > pace.perHour ? Math.max(gap, byHour) : gap)) };
}
