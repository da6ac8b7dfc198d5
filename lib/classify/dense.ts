import { CUES, type CueCode, MODEL_CODES } from './codes';
import type { TableLanguage } from './data/tables';
import { isCourtesy } from './defaults';
import { NAME, NUMBER, type Seen } from './grams';
import type { Lexicon } from './lexicon';
import { countEmoji } from './marks';
import type { Hit } from './reading';
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

/** Codes of a sender's own business. */
const SELLING: readonly CueCode[] = ['sales', 'recruiting', 'fundraising', 'audience', 'calendar-link'];
const PRAISE: readonly CueCode[] = ['read-your-work', 'flattery'];
const MONEY = /[$€£¥₹]|%|\b(?:eur|euros?|usd|dollars?|pounds?|bucks|reais|soles|pesos|francs)\b|\d\s?k\b/iu;

interface Read {
  readonly note: string;
  readonly tokens: readonly Token[];
  readonly seen: readonly Seen[];
  readonly hits: readonly Hit[];
  readonly known: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly table: TableLanguage | null;
}

function shapesOf({ note, tokens, seen, hits, known, lexicon, table }: Read): Readonly<Record<Shape, number>> {
  const { small, boilerplate, you } = lexicon;
  let content = 0;
  let meant = 0;
  let novel = 0;
  let names = 0;
  let numbers = 0;
  let yous = 0;
  tokens.forEach(({ text }, i) => {
    const word = seen[i];
    if (word === null || word === undefined || isCourtesy(text)) return;
    content += 1;
    if (you.has(text)) yous += 1;
    if (word === NUMBER) numbers += 1;
    if (word === NAME && !known.has(text)) names += 1;
    if (small.has(text)) return;
    meant += 1;
    if (word !== NUMBER && !boilerplate.has(text) && !known.has(text)) novel += 1;
  });
  const asks = /[?？؟]/.test(note);
  const money = MONEY.test(note);
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
