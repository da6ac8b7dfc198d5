import { CUES } from './codes';
import { findCues, findQuestions, type Hit } from './cues';
import type { TableLanguage } from './data/tables';
import { findDefaults } from './defaults';
import { denseOf } from './dense';
import { NAME, NUMBER, type Seen, type Words } from './grams';
import { is, WORD } from './kinds';
import { detectLanguage, tableLanguage } from './language';
import { withoutSender } from './sender';
import { type Token, tokenise } from './text';
import { vetoOf } from './veto';
import { entryOf, kindIn, LANGUAGES, phrasesIn } from './vocabulary';

/** All that the model and the explanation need to know of a note. */
export interface Reading extends Words {
  /** Null for a language without labelled notes. */
  readonly table: TableLanguage | null;
  readonly hits: readonly Hit[];
  /** Decides alone, whatever the model thinks. */
  readonly veto: 'default-text' | 'greeting-only' | null;
  readonly dense: readonly number[];
}

const SHORT_MOST = 3;
const PLATFORM = 'linkedin';
const GREETING_REACH = 6;
const [FIRST_DIGIT, LAST_DIGIT] = [48, 57]; // 0, 9
const BLANK = 32;
const SENTENCE_END = /[.!?\n。！？:;]/;

/** Marks the names right after the greeting: anybody's note has one, so it tells nothing. */
function markGreeted(tokens: readonly Token[], kinds: number[]): void {
  for (let i = 1; i < Math.min(tokens.length, GREETING_REACH); i++) {
    const token = tokens[i];
    const kind = kinds[i] ?? 0;
    if (!token || is(kind, WORD.courtesy | WORD.small)) continue;
    const isFirst = is(kinds[i - 1], WORD.courtesy) && !(token.cased && !token.capital && i > 1);
    if (isFirst || (is(kinds[i - 1], WORD.greeted) && token.capital)) kinds[i] = kind | WORD.greeted;
  }
}

/** For each token, the token that starts its sentence. */
function sentenceStarts(note: string, tokens: readonly Token[]): readonly number[] {
  let start = 0;
  let end = 0;
  return tokens.map((token, i) => {
    const isBlank = token.from - end === 1 && note.charCodeAt(end) === BLANK; // as most words are parted
    if (!isBlank && SENTENCE_END.test(note.slice(end, token.from))) start = i;
    end = token.to;
    return start;
  });
}

/** A word as the model sees it. `isName`: it has a capital that no other cause explains. */
function seenAs(text: string, kind: number, isName: boolean, known: ReadonlySet<string>): Seen {
  const sign = text.charCodeAt(0);
  if (sign >= FIRST_DIGIT && sign <= LAST_DIGIT) return NUMBER;
  if (is(kind, WORD.small | WORD.boilerplate)) return text;
  if (known.has(text)) return NAME;
  return isName && !is(kind, WORD.courtesy) && text !== PLATFORM ? NAME : text;
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
  const entries = tokens.map((token) => entryOf(token.text));
  const table = tableLanguage(language ?? detectLanguage(nameless, tokens, entries));
  const at = LANGUAGES.indexOf(table ?? 'en');
  const kinds = entries.map((entry) => kindIn(entry, at));
  const defaults = findDefaults(tokens, kinds);
  for (const [first, last] of defaults) for (let i = first; i <= last; i++) kinds[i] = (kinds[i] ?? 0) | WORD.standard;
  markGreeted(tokens, kinds);
  const starts = sentenceStarts(note, tokens);

  const seen: Seen[] = [];
  let content = 0;
  let asksYou = table === null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const kind = kinds[i] ?? 0;
    if (token === undefined || is(kind, WORD.standard)) {
      seen.push(null);
      continue;
    }
    if (!is(kind, WORD.courtesy | WORD.greeted)) content += 1;
    if (is(kind, WORD.you)) asksYou = true;
    // German writes every noun with a capital, so there a capital tells nothing.
    const isName = token.capital && table !== 'de' && starts[i] !== i;
    seen.push(is(kind, WORD.greeted) ? null : seenAs(token.text, kind, isName, known));
  }

  const spoken = { note, tokens, kinds, starts };
  const questions = findQuestions(spoken);
  const hits = findCues(spoken, phrasesIn(at));
  for (const [first, last] of defaults)
    hits.push({ code: 'default-text', from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 });
  if (asksYou) hits.push(...questions);
  const whole = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
  // Words cannot be counted in a script without spaces, nor judged in a language without a table.
  if (content <= (table === null ? 0 : SHORT_MOST)) hits.push({ code: 'too-short', ...whole });

  const speaks = questions.length > 0 || hits.some((hit) => CUES[hit.code] > 0);
  const veto = speaks ? null : vetoOf({ tokens, kinds, known });
  if (veto === 'greeting-only') hits.push({ code: 'greeting-only', ...whole });

  const dense = denseOf({ note, tokens, kinds, seen, hits, known, table });
  return { tokens, entries, seen, kinds, table, hits, veto, dense };
}
