/** Days and hours as the person's wall clock shows them, through time zones and summer time. Times are milliseconds since 1970. */

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

export function startOfNextDay(at: number): number {
  const d = new Date(at);
  d.setHours(0, 0, 0, 0);
  d.setDate(d.getDate() + 1);
  // Where summer time begins at midnight there is no 0:00; the first moment of the day is later.
  return Math.max(d.getTime(), at + 1);
}

/** The next full hour of the wall clock; always later than `at`, also in zones that are half an hour off and in an hour lived twice. */
export function nextHour(at: number): number {
  const d = new Date(at);
  const into = (d.getMinutes() * 60 + d.getSeconds()) * 1000 + d.getMilliseconds();
  return at + HOUR_MS - into;
}

/**
 * The day of a moment as a number that grows, e.g. 20261124. Effects carry it: a day that was lived through in one time zone stays that day in
 * every other, so that flying west does not give the day's number twice.
 */
export function dayOf(at: number): number {
  const d = new Date(at);
  return d.getFullYear() * 10_000 + (d.getMonth() + 1) * 100 + d.getDate();
}
