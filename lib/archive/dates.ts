/** Dates as LinkedIn and spreadsheet programs write them. No zone is given, so they are the person's own time. */

import { Fault } from './fault';

/** A date whose day and month may stand in either order. */
export interface RawDate {
  readonly line: number;
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** True where the order is certain: `first` is the month then. */
  readonly isMonthFirst: boolean | null;
  readonly hour: number;
  readonly minute: number;
  readonly isUtc: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const TIME = String.raw`(?:,?[\sT]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?\s?m?\.?\s*(UTC|GMT|Z)?)?$`;
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${TIME}`, 'iu');
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${TIME}`, 'iu');
const DAY_WORD = new RegExp(String.raw`^(\d{1,2})\s([A-Za-z]{3})[a-z]*\.?,?\s(\d{4})${TIME}`, 'iu');
const WORD_DAY = new RegExp(String.raw`^([A-Za-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})${TIME}`, 'iu');

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const monthOf = (word: string): number => (MONTHS as readonly string[]).indexOf(word.toLowerCase()) + 1;

function hourOf(hour: string | undefined, half: string | undefined): number {
  const h = Number(hour ?? 12); // a day without time is its noon, so that no zone moves it to another day
  if (half === undefined) return h;
  return (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/**
 * Reads a date as it is written; null for an empty field.
 * @throws Fault `date` with the line, where it is none.
 */
export function rawDate(written: string, line: number): RawDate | null {
  const text = written.replace(/[\s\u200e\u200f]+/gu, ' ').trim();
  if (text === '') return null;
  const made = (
    year: string,
    [first, second]: readonly [number, number],
    isMonthFirst: boolean | null,
    time: readonly (string | undefined)[],
  ): RawDate => {
    const [hour, minute, half, zone] = time;
    const date: RawDate = {
      line,
      year: yearOf(year),
      first,
      second,
      isMonthFirst,
      hour: hourOf(hour, half),
      minute: Number(minute ?? 0),
      isUtc: zone !== undefined,
    };
    const isPossible = orders(date).length > 0 && date.hour < 24 && date.minute < 60 && date.year > 2000;
    if (!isPossible) throw new Fault('date', line);
    return date;
  };
  let m = ISO.exec(text);
  if (m) return made(m[1] ?? '', [Number(m[2]), Number(m[3])], true, m.slice(4));
  m = DAY_WORD.exec(text);
  if (m) return made(m[3] ?? '', [monthOf(m[2] ?? ''), Number(m[1])], true, m.slice(4));
  m = WORD_DAY.exec(text);
  if (m) return made(m[3] ?? '', [monthOf(m[1] ?? ''), Number(m[2])], true, m.slice(4));
  m = NUMBERS.exec(text);
  // With points the day stands first everywhere; with strokes it depends on the country.
  if (m) return made(m[4] ?? '', [Number(m[1]), Number(m[3])], m[2] === '.' ? false : null, m.slice(5));
  throw new Fault('date', line);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (month: number, year: number): number => (month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0));

/** The orders in which a date is one: true for month first. */
function orders({ first, second, year, isMonthFirst }: RawDate): boolean[] {
  const isDay = (month: number, day: number): boolean => day >= 1 && day <= daysIn(month, year);
  const possible = [isDay(first, second) ? [true] : [], isDay(second, first) ? [false] : []].flat();
  return isMonthFirst === null ? possible : possible.filter((one) => one === isMonthFirst);
}

/**
 * How a file orders day and month: as its unmistakable dates do, else LinkedIn's own way, month first.
 * @throws Fault `date` with the line of the first date that contradicts the others.
 */
export function isMonthFirst(dates: readonly RawDate[]): boolean {
  const open = dates.filter((date) => date.isMonthFirst === null);
  const telling = open.find((date) => orders(date).length === 1);
  const order = telling === undefined ? true : orders(telling)[0] === true;
  const odd = open.find((date) => !orders(date).includes(order));
  if (odd !== undefined) throw new Fault('date', odd.line);
  return order;
}

/** Milliseconds since 1970. */
export function momentOf(date: RawDate, monthFirst: boolean): number {
  const order = date.isMonthFirst ?? monthFirst;
  const [month, day] = order ? [date.first, date.second] : [date.second, date.first];
  return date.isUtc
    ? Date.UTC(date.year, month - 1, day, date.hour, date.minute)
    : new Date(date.year, month - 1, day, date.hour, date.minute).getTime();
}
