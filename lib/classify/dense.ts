import { CUES, type CueCode, MODEL_CODES } from './codes';
import type { TableLanguage } from './data/tables';
import { NAME, NUMBER, type Seen } from './grams';
import { is, WORD } from './lexicon';
import { countEmoji } from './marks';
import type { Hit } from './reading';
import { type Token, words } from './text';

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

/** Codes of a sender's own business. */
const SELLING: readonly CueCode[] = ['sales', 'recruiting', 'fundraising', 'audience', 'calendar-link'];
const PRAISE: readonly CueCode[] = ['read-your-work', 'flattery'];
const MONEY_SIGN = /[$€£¥₹%]/;
const MONEY_WORDS: ReadonlySet<string> = new Set(
  words('eur euro euros usd dollar dollars pound pounds bucks reais soles pesos francs'),
);
const THOUSANDS = /^\d+k$/;

/** "20 euros", "5k", "5 k". */
const isMoney = ({ text }: Token, before: Token | undefined): boolean =>
  MONEY_WORDS.has(text) || THOUSANDS.test(text) || (text === 'k' && /\d$/.test(before?.text ?? ''));

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

function shapesOf({ note, tokens, kinds, seen, hits, known, table }: Read): Readonly<Record<Shape, number>> {
  let content = 0;
  let meant = 0;
  let novel = 0;
  let names = 0;
  let numbers = 0;
  let yous = 0;
  tokens.forEach(({ text }, i) => {
    const word = seen[i];
    const kind = kinds[i] ?? 0;
    if (word === null || word === undefined || is(kind, WORD.courtesy)) return;
    content += 1;
    if (is(kind, WORD.you)) yous += 1;
    if (word === NUMBER) numbers += 1;
    if (word === NAME && !known.has(text)) names += 1;
    if (is(kind, WORD.small)) return;
    meant += 1;
    if (word !== NUMBER && !is(kind, WORD.boilerplate) && !known.has(text)) novel += 1;
  });
  const asks = /[?？؟]/.test(note);
  const money = MONEY_SIGN.test(note) || tokens.some((token, i) => isMoney(token, tokens[i - 1]));
  const sells = money || hits.some((hit) => SELLING.includes(hit.code));
  return {
    bias: 1,
    length: Math.log2(1 + content) / 5,
    asks: asks ? 1 : 0,
    novel: table === null ? 0 : Math.log2(1 + novel) / 4,
    novelShare: table === null || meant === 0 ? 0 : novel / meant,
    names: Math.min(names, 4) / 3,
    numbers: Math.min(numbers, 3) / 3,
    emoji: Math.min(countEmoji(note), 4) / 4,
    lines: Math.min(note.split('\n').length - 1, 5) / 5,
    exclaims: Math.min(note.split('!').length - 1, 4) / 4,
    you: Math.min(yous, 4) / 4,
    money: money ? 1 : 0,
    // What opens with praise or ends with a question and sells in between is the commonest false reason.
    askAndSell: sells && asks ? 1 : 0,
    praiseAndSell: sells && hits.some((hit) => PRAISE.includes(hit.code)) ? 1 : 0,
    noTable: table === null ? 1 : 0,
  };
}

/** Values of the features named in {@link DENSE}. A cue found again counts a little more, up to half. */
export function denseOf(read: Read): readonly number[] {
  const counts = new Map<CueCode, number>();
  for (const hit of read.hits) counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1);
  const cues = MODEL_CODES.map((code) => {
    const count = counts.get(code) ?? 0;
    return count === 0 ? 0 : Math.min(1 + 0.25 * (count - 1), 1.5);
  });
  const shapes = shapesOf(read);
  return [...cues, ...SHAPES.map((shape) => shapes[shape])];
}
