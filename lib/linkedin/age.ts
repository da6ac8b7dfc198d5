/** How old an invitation is, as LinkedIn may print it ("2 weeks ago", "Yesterday"): the browser knows these words in every language. */

import { numberIn } from './number';
import { foldWord } from './text';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** Longer texts are no age. */
const AGE_LENGTH = 40;
/** Ages that a language may say without a digit: today, yesterday, "two weeks ago" as one word. */
const WORDED = [0, 1, 2];

interface Speaker {
  readonly say: (count: number) => readonly string[];
  readonly worded: ReadonlySet<string>;
}

const speakers = new Map<string, Speaker>();

function speakerOf(locale: string): Speaker {
  const known = speakers.get(locale);
  if (known !== undefined) return known;
  const formats = (['always', 'auto'] as const).map((numeric) => new Intl.RelativeTimeFormat(locale, { numeric }));
  const say = (count: number): string[] =>
    formats.flatMap((f) => UNITS.map((unit) => foldWord(f.format(-count, unit)).replaceAll(/\p{Nd}+/gu, '#')));
  const speaker = { say, worded: new Set(WORDED.flatMap(say)) };
  speakers.set(locale, speaker);
  return speaker;
}

/** True where the whole text is an age in this language. */
export function isAge(text: string, locale: string): boolean {
  if (locale === '' || text.length > AGE_LENGTH) return false;
  const said = foldWord(text);
  const digits = /\p{Nd}+/u.exec(said);
  const { say, worded } = speakerOf(locale);
  const shape = said.replaceAll(/\p{Nd}+/gu, '#');
  return digits === null ? worded.has(shape) : say(numberIn(digits[0])).includes(shape);
}
