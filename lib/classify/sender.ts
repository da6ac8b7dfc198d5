import { NAME } from './grams';
import type { Token } from './text';
import { tokenise } from './text';

/** A note in which the sender's own name is one sign: whoever is called what must not matter. */
export interface Nameless {
  readonly tokens: readonly Token[];
  /** The note without the name, for what is told by its letters. */
  readonly text: string;
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The parts of a name by which a note may call its sender. Where words are not parted by blanks, one sign is no name: only the whole of it is. */
function isPart(token: Token, parts: ReadonlySet<string>): boolean {
  const mayBeName = token.text.length > 1 && (token.capital || !token.cased);
  return mayBeName && parts.has(token.text) && !HAN_OR_KANA.test(token.text);
}

/** How many tokens from `at` on are the whole name, sign by sign. */
function wholeAt(tokens: readonly Token[], at: number, name: readonly Token[]): number {
  return name.length > 1 && name.every(({ text }, i) => tokens[at + i]?.text === text) ? name.length : 0;
}

/** Makes one token of each place where the sender's name stands, in whole or in part. `name` is as the page shows it; '' changes nothing. */
export function withoutSender(note: string, tokens: readonly Token[], name: string): Nameless {
  const own = name === '' ? [] : tokenise(name);
  if (own.length === 0) return { tokens, text: note };
  const parts = new Set(own.map(({ text }) => text));
  const kept: Token[] = [];
  let text = '';
  let done = 0;
  for (let at = 0; at < tokens.length; ) {
    let end = at + wholeAt(tokens, at, own);
    for (let token = tokens[end]; token !== undefined && isPart(token, parts); token = tokens[end]) end += 1;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (end > at && first !== undefined && last !== undefined) {
      kept.push({ text: NAME, from: first.from, to: last.to, capital: true, cased: true, stops: last.stops });
      text += note.slice(done, first.from);
      done = last.to;
      at = end;
    } else {
      if (first !== undefined) kept.push(first);
      at += 1;
    }
  }
  return { tokens: kept, text: text + note.slice(done) };
}
