/**
 * Every word on the screen passes here. The look-up (browser.i18n.getMessage) is handed in once by each page's main.tsx; until then keys
 * stand for themselves. Numbers and dates follow the language of the words, so that a German browser with English words shows English numbers.
 */

/** A message with `$1` to `$9` already replaced; the empty string where there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

let look: Lookup = () => '';
let locale = 'en';

/** Hands in the look-up and the browser's language, e.g. `es-MX`; it is used where it is the language of the words (message `locale_code`). */
export function speak(lookup: Lookup, uiLanguage: string): void {
  look = lookup;
  const ofWords = lookup('locale_code', []) || 'en';
  locale = uiLanguage.split('-')[0] === ofWords ? uiLanguage : ofWords;
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
}

/** A whole number as people write it here, e.g. `4,100`. */
export const num = (value: number): string => new Intl.NumberFormat(locale).format(value);

const written = (value: string | number): string => (typeof value === 'number' ? num(value) : value);

/** The words of a key; `$1` to `$9` are replaced in order, numbers written as here. A key without words stands for itself, to be seen. */
export const t = (key: string, ...substitutions: readonly (string | number)[]): string =>
  look(key, substitutions.map(written)) || key;

/** The same by number: looks up `key_one`, `key_other` and the like of the language; `$1` is the count, `$2` onwards the rest. */
export function tn(key: string, count: number, ...rest: readonly (string | number)[]): string {
  const values = [count, ...rest].map(written);
  const form = new Intl.PluralRules(locale).select(count);
  return look(`${key}_${form}`, values) || look(`${key}_other`, values) || `${key}_${form}`;
}

/** `a, b and c` */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** The same for things that are no texts: what stands between them, and each thing by its place in the list. */
export const joined = (count: number, how: 'and' | 'or'): readonly (string | number)[] =>
  new Intl.ListFormat(locale, { type: how === 'and' ? 'conjunction' : 'disjunction' })
    .formatToParts(Array.from({ length: count }, (_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));

/** Time of day, e.g. `14:06` or `2:06 PM`. */
export const timeOfDay = (at: number): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);

/** Day, month and year, e.g. `23 Nov 2026`. */
export const day = (at: number): string => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);

/** Day and month, with the year only where it is not this one, e.g. `23 Nov`. */
export const shortDay = (at: number, now: number): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);

const DAY_MS = 86_400_000;
const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** A moment as people say it: `today, 08:12`, `yesterday, 21:40`, then the date and time. */
export function moment(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY_MS);
  const name =
    days === 0 || days === -1 || days === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : day(at);
  return `${name}, ${timeOfDay(at)}`;
}

/** How long ago, e.g. `2 min. ago`; under a minute `just now`. */
export function ago(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  const say = (value: number, unit: 'minute' | 'hour' | 'day'): string =>
    new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' }).format(-value, unit);
  if (minutes < 1) return t('time_just_now');
  if (minutes < 60) return say(minutes, 'minute');
  if (minutes < 24 * 60) return say(Math.floor(minutes / 60), 'hour');
  return say(Math.floor(minutes / (24 * 60)), 'day');
}

const unit = (value: number, name: 'second' | 'minute' | 'hour' | 'day', unitDisplay: 'short' | 'long'): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(value);

/** A length of time in its largest fitting unit, e.g. `13 min`, `2 hours`, `39 days`; rounded up, never zero. */
export function lasting(seconds: number): string {
  if (seconds < 60) return unit(Math.max(1, Math.ceil(seconds)), 'second', 'short');
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 100) return unit(minutes, 'minute', 'short');
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? unit(hours, 'hour', 'long') : days(Math.ceil(hours / 24));
}

/** `39 days` */
export const days = (count: number): string => unit(count, 'day', 'long');

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of storage in its largest fitting unit, e.g. `18.4 MB`. */
export function bytes(count: number): string {
  const step = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const options = { style: 'unit', unit: BYTE_UNITS[step] ?? 'byte', maximumFractionDigits: step < 2 ? 0 : 1 } as const;
  return new Intl.NumberFormat(locale, options).format(count / 1000 ** step);
}

/** A language tag as people call it, e.g. `Spanish (es)`. */
export const languageName = (tag: string): string => {
  try {
    return `${new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag} (${tag})`;
  } catch (error) {
    if (error instanceof RangeError) return tag; // not a language tag: shown as it is
    throw error;
  }
};
