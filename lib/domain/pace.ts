/** How fast a run may act. Pure arithmetic; clock and random come from outside. Times are milliseconds since 1970 unless named otherwise. */

import { dayOf, HOUR_MS, nextHour, startOfNextDay } from './day';

export interface Pace {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly perHour: number;
  readonly perDay: number;
  /** Effects of one day after which a run waits for the person's word; 0 means that it never does. */
  readonly perSession: number;
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
 * and practice reports no trouble at this level. No session budget and no quiet hours: whoever leaves the browser open overnight has meant it.
 */
export const DEFAULT_PACE: Pace = {
  fromSeconds: 8,
  toSeconds: 15,
  perHour: 60,
  perDay: 100,
  perSession: 0,
  quietFromHour: 0,
  quietToHour: 0,
  graceSeconds: 10,
};

export const isQuiet = (pace: Pace, at: number): boolean => {
  const { quietFromHour: from, quietToHour: to } = pace;
  if (from === to) return false;
  const hour = new Date(at).getHours();
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
};

/** The first moment from `at` on that is not quiet. */
function quietUntil(pace: Pace, at: number): number {
  let t = at;
  // By the hours as the wall clock shows them: a change to or from summer time may skip or repeat the very hour at which quiet ends.
  while (isQuiet(pace, t)) t = nextHour(t);
  return t;
}

/** Gap to the next step, drawn evenly from the range, never under the floor of the build. */
export function gapMs(pace: Pace, random: () => number, floorMs: number): number {
  const from = Math.max(pace.fromSeconds * 1000, floorMs);
  const to = Math.max(pace.toSeconds * 1000, from);
  return Math.round(from + (to - from) * random());
}

export type Permission =
  | { readonly may: true }
  | { readonly may: false; readonly until: number; readonly why: 'hour' | 'day' | 'quiet' }
  | { readonly may: false; readonly until: null; readonly why: 'session' };

/**
 * Effects intended, confirmed or unknown, from the ledger: the only thing that caps look at. Those with a moment or day that is still to come
 * count as well (the clock was set back), so that no window ever holds more than its cap.
 */
export interface Spent {
  readonly lastHour: number;
  readonly today: number;
  /** The moment the oldest effect of the last hour began; 0 where there is none. */
  readonly oldestOfHour: number;
}

/** Whether one more effect may begin now. `agreed`: effects of today after which the person has said "go on". */
export function permission(pace: Pace, now: number, spent: Spent, agreed: number): Permission {
  const quietEnd = quietUntil(pace, now);
  if (quietEnd > now) return { may: false, until: quietEnd, why: 'quiet' };
  if (spent.today >= pace.perDay) return { may: false, until: startOfNextDay(now), why: 'day' };
  if (pace.perSession > 0 && spent.today - agreed >= pace.perSession)
    return { may: false, until: null, why: 'session' };
  if (spent.lastHour >= pace.perHour) return { may: false, until: spent.oldestOfHour + HOUR_MS, why: 'hour' };
  return { may: true };
}

export const hourBefore = (now: number): number => now - HOUR_MS;

/** Estimate of what is left: days on which something is done where that is more than today, else seconds; and the moment it would end. */
export type Estimate =
  | { readonly unit: 'days'; readonly days: number; readonly endsAt: number }
  | { readonly unit: 'seconds'; readonly seconds: number; readonly endsAt: number };

const FURTHEST_DAYS = 4_000;

/**
 * When `left` steps would be done if the browser stays open, by the middle of the gap, the caps and the quiet hours. Where there is a session
 * budget, one sitting a day is assumed. `spentToday` effects of today are spent already.
 */
export function estimate(pace: Pace, left: number, spentToday: number, now: number, floorMs = 0): Estimate {
  const gap = gapMs(pace, () => 0.5, floorMs);
  const aDay = pace.perSession > 0 ? Math.min(pace.perSession, pace.perDay) : pace.perDay;
  const stepMs = Math.min(left, aDay) > pace.perHour ? Math.max(gap, HOUR_MS / pace.perHour) : gap;
  let open = left;
  let today = Math.max(0, aDay - spentToday);
  let at = now;
  let days = 0;
  for (let day = 0; open > 0 && day < FURTHEST_DAYS; day += 1) {
    const midnight = startOfNextDay(at);
    let done = 0;
    // Hour by hour, because quiet hours and summer time cut the day where the wall clock says so.
    while (at < midnight && done < Math.min(today, open)) {
      const awake = Math.min(quietUntil(pace, at), midnight);
      const hourEnd = Math.min(awake < midnight ? nextHour(awake) : midnight, midnight);
      const steps = Math.min(today - done, open - done, (hourEnd - awake) / stepMs);
      done += steps;
      at = steps === (hourEnd - awake) / stepMs ? hourEnd : awake + steps * stepMs;
    }
    open = open - done < 1e-6 ? 0 : open - done;
    if (done > 0) days += 1;
    if (open > 0) at = midnight;
    today = aDay;
  }
  const endsAt = Math.ceil(at);
  return dayOf(endsAt) === dayOf(now) || endsAt - now < HOUR_MS
    ? { unit: 'seconds', seconds: Math.ceil((endsAt - now) / 1000), endsAt }
    : { unit: 'days', days, endsAt };
}
