import { CUE_CODES, CUES, type CueCode, MODEL_CODES } from './codes';
import type { Hit } from './cues';
import type { TableLanguage } from './data/tables';
import { NAME, NUMBER, type Seen } from './grams';
import { is, WORD } from './kinds';
import { countEmoji } from './marks';
import type { Token } from './text';

const SHAPES = [
  'bias',
  'length',
  'asks',
  'novel',
  'novelShare',
  'names',
  'numbers',
  'emoji',
  'lines',
  'exclaims',
  'you',
  'money',
  'askAndSell',
  'praiseAndSell',
  'noTable',
] as const;
type Shape = (typeof SHAPES)[number];

/** Names of the dense features, in the order of their values. */
export const DENSE: readonly string[] = [...MODEL_CODES, ...SHAPES];
/** Where the trainer starts: the weight of each cue, nothing known of the shapes. */
export const DENSE_PRIOR: readonly number[] = [...MODEL_CODES.map((code) => CUES[code]), ...SHAPES.map(() => 0)];

/** Where in these each cue has its value; -1 for those the model does not see. */
const PLACES = Object.fromEntries(CUE_CODES.map((code) => [code, MODEL_CODES.indexOf(code)])) as unknown as Readonly<
  Record<CueCode, number>
>;

/** Codes of a sender's own business. */
const SELLING: readonly CueCode[] = ['sales', 'recruiting', 'fundraising', 'audience', 'calendar-link'];
const PRAISE: readonly CueCode[] = ['read-your-work', 'flattery'];
const MONEY_SIGN = /[$€£¥₹%]/;
const ASKS = /[?？؟]/;
const K = 'k';
const THOUSANDS = /^\d+k$/;
const ENDS_IN_DIGIT = /\d$/;

/** "5k", "5 k". */
const isThousands = (number: string, after: Token | undefined): boolean =>
  THOUSANDS.test(number) || (after?.text === K && ENDS_IN_DIGIT.test(number));

const count = (note: string, sign: string): number => {
  let found = 0;
  for (let at = note.indexOf(sign); at >= 0; at = note.indexOf(sign, at + 1)) found += 1;
  return found;
};

interface Read {
  readonly note: string;
  readonly tokens: readonly Token[];
  readonly seen: readonly Seen[];
  readonly hits: readonly Hit[];
  readonly known: ReadonlySet<string>;
  /** What each word is, see {@link WORD}; parallel to `tokens`. */
  readonly kinds: readonly number[];
  readonly table: TableLanguage | null;
}

function shapesOf(
  { note, tokens, kinds, seen, known, table }: Read,
  cues: readonly number[],
): Readonly<Record<Shape, number>> {
  let content = 0;
  let meant = 0;
  let novel = 0;
  let names = 0;
  let numbers = 0;
  let yous = 0;
  let money = MONEY_SIGN.test(note);
  for (let i = 0; i < seen.length; i++) {
    const word = seen[i];
    const kind = kinds[i] ?? 0;
    const text = tokens[i]?.text ?? '';
    money ||= is(kind, WORD.money) || (word === NUMBER && isThousands(text, tokens[i + 1]));
    if (word === null || is(kind, WORD.courtesy)) continue;
    content += 1;
    if (is(kind, WORD.you)) yous += 1;
    if (word === NUMBER) numbers += 1;
    if (word === NAME && !known.has(text)) names += 1;
    if (is(kind, WORD.small)) continue;
    meant += 1;
    if (word !== NUMBER && !is(kind, WORD.boilerplate) && !known.has(text)) novel += 1;
  }
  const asks = ASKS.test(note);
  const sells = money || SELLING.some((code) => cues[PLACES[code]] !== 0);
  return {
    bias: 1,
    length: Math.log2(1 + content) / 5,
    asks: asks ? 1 : 0,
    novel: table === null ? 0 : Math.log2(1 + novel) / 4,
    novelShare: table === null || meant === 0 ? 0 : novel / meant,
    names: Math.min(names, 4) / 3,
    numbers: Math.min(numbers, 3) / 3,
    emoji: Math.min(countEmoji(note), 4) / 4,
    lines: Math.min(count(note, '\n'), 5) / 5,
    exclaims: Math.min(count(note, '!'), 4) / 4,
    you: Math.min(yous, 4) / 4,
    money: money ? 1 : 0,
    // What opens with praise or ends with a question and sells in between is the commonest false reason.
    askAndSell: sells && asks ? 1 : 0,
    praiseAndSell: sells && PRAISE.some((code) => cues[PLACES[code]] !== 0) ? 1 : 0,
    noTable: table === null ? 1 : 0,
  };
}

/** Values of the features named in {@link DENSE}. A cue found again counts a little more, up to half. */
export function denseOf(read: Read): readonly number[] {
  const values = MODEL_CODES.map(() => 0);
  for (const { code } of read.hits) {
    const at = PLACES[code];
    if (at < 0) continue;
    const before = values[at] ?? 0;
    values[at] = before === 0 ? 1 : Math.min(before + 0.25, 1.5);
  }
  const shapes = shapesOf(read, values);
  for (const shape of SHAPES) values.push(shapes[shape]);
  return values;
}
