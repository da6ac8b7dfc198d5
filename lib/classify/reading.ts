import { CUES, type CueCode } from './codes';
import type { TableLanguage } from './data/tables';
import { findDefaults, isOnlyCourtesy } from './defaults';
import { denseOf } from './dense';
import { type Grams, gramsOf, NAME, NUMBER, type Seen } from './grams';
import { detectLanguage, tableLanguage } from './language';
import { is, LEXICON, type Lexicon, WORD } from './lexicon';
import { findMarks, questionEnds } from './marks';
import { findPhrases } from './phrases';
import { withoutSender } from './sender';
import { type Token, tokenise } from './text';

/** A cue at its place in the note, UTF-16 offsets, `to` exclusive. */
export interface Hit {
  readonly code: CueCode;
  readonly from: number;
  readonly to: number;
}

/** All that the model and the explanation need to know of a note. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Words as the model sees them, parallel to `tokens`. */
  readonly seen: readonly Seen[];
  /** Null for a language without labelled notes. */
  readonly table: TableLanguage | null;
  readonly hits: readonly Hit[];
  /** Decides alone, whatever the model thinks. */
  readonly veto: 'default-text' | 'greeting-only' | null;
  readonly dense: readonly number[];
  readonly grams: Grams;
}

const SHORT_MOST = 3;
const GREETING_REACH = 6;
const SENTENCE_END = /[.!?\n。！？:;]/;

/** Names right after the greeting: anybody's note has one, so it tells nothing. */
function greetingNames(tokens: readonly Token[], kinds: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 1; i < Math.min(tokens.length, GREETING_REACH); i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before || is(kinds[i], WORD.courtesy | WORD.small)) continue;
    const first = is(kinds[i - 1], WORD.courtesy);
    if ((first && !(token.cased && !token.capital && i > 1)) || (found.has(i - 1) && token.capital)) found.add(i);
  }
  return found;
}

/** For each token, the token that starts its sentence. */
function sentenceStarts(note: string, tokens: readonly Token[]): readonly number[] {
  let start = 0;
  let end = 0;
  return tokens.map((token, i) => {
    if (SENTENCE_END.test(note.slice(end, token.from))) start = i;
    end = token.to;
    return start;
  });
}

function findWords(tokens: readonly Token[], lexica: readonly Lexicon[], standard: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = [];
  const done = new Set<string>();
  for (const { index } of lexica)
    for (const { code, first, last } of findPhrases(index, tokens)) {
      const key = `${code} ${last}`;
      if (standard.has(first) || standard.has(last) || done.has(key)) continue;
      done.add(key);
      hits.push({ code, from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 });
    }
  return hits;
}

/** One hit per sentence that ends with a question mark, unless it is a default text that somebody asks. */
function findQuestions(
  note: string,
  tokens: readonly Token[],
  starts: readonly number[],
  standard: ReadonlySet<number>,
): Hit[] {
  const hits: Hit[] = [];
  let last = -1;
  for (const to of questionEnds(note)) {
    while ((tokens[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= to) last += 1;
    const from = tokens[starts[last] ?? -1]?.from;
    if (from !== undefined && !standard.has(last) && !hits.some((hit) => hit.from === from))
      hits.push({ code: 'question', from, to });
  }
  return hits;
}

/**
 * Reads a note once. `known` are folded words of the sender's and the recipient's profile: what a mail merge could have put in; `sender` is the
 * sender's name, '' where it is not known.
 */
export function readNote(
  note: string,
  language: string | undefined,
  known: ReadonlySet<string>,
  sender: string,
): Reading {
  const { tokens, text: nameless } = withoutSender(note, tokenise(note), sender);
  const table = tableLanguage(language ?? detectLanguage(nameless, tokens));
  const lexicon = LEXICON[table ?? 'en'];
  const kinds = tokens.map(({ text }) => lexicon.kinds.get(text) ?? 0);
  const defaults = findDefaults(tokens);
  const standard = new Set(
    defaults.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const greeted = greetingNames(tokens, kinds);
  const starts = sentenceStarts(note, tokens);

  const seen: readonly Seen[] = tokens.map((token, i) => {
    const { text } = token;
    if (standard.has(i) || greeted.has(i)) return null;
    if (/^\d/.test(text)) return NUMBER;
    const isOurs = is(kinds[i], WORD.small | WORD.boilerplate);
    if (!isOurs && known.has(text)) return NAME;
    // German writes every noun with a capital, so there a capital tells nothing.
    const plain = !token.capital || isOurs || table === 'de' || starts[i] === i || is(kinds[i], WORD.courtesy);
    return plain || text === 'linkedin' ? text : NAME;
  });
  const isOwn = (i: number): boolean => !standard.has(i);
  const own = tokens.filter((_, i) => isOwn(i));
  const content = kinds.filter((kind, i) => isOwn(i) && !is(kind, WORD.courtesy)).length - greeted.size;
  const asksYou = table === null || kinds.some((kind, i) => is(kind, WORD.you) && isOwn(i));
  const questions = findQuestions(note, tokens, starts, standard);

  const hits: Hit[] = [
    ...findMarks(note),
    ...defaults.map(([first, last]) => ({
      code: 'default-text' as const,
      from: tokens[first]?.from ?? 0,
      to: tokens[last]?.to ?? 0,
    })),
    ...findWords(tokens, table === null || table === 'en' ? [LEXICON.en] : [lexicon, LEXICON.en], standard),
    ...(asksYou ? questions : []),
  ];
  const whole = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
  // Words cannot be counted in a script without spaces, nor judged in a language without a table.
  if (content <= (table === null ? 0 : SHORT_MOST)) hits.push({ code: 'too-short', ...whole });

  const speaks = questions.length > 0 || hits.some((hit) => CUES[hit.code] > 0);
  const polite = !speaks && isOnlyCourtesy(own, known);
  const greets =
    kinds.some((kind, i) => is(kind, WORD.courtesy) && isOwn(i)) &&
    (own.every((token) => token.cased) || own.length <= SHORT_MOST);
  const veto = !polite ? null : defaults.length > 0 ? 'default-text' : greets ? 'greeting-only' : null;
  if (veto === 'greeting-only') hits.push({ code: 'greeting-only', ...whole });

  const dense = denseOf({ note, tokens, kinds, seen, hits, known, table });
  return { tokens, seen, table, hits, veto, dense, grams: gramsOf(seen, tokens, kinds) };
}
