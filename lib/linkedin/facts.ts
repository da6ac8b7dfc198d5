/** What stands before the buttons of a card: facts about the person, in LinkedIn's order. */

import { isAge } from './age';
import type { Piece } from './pieces';
import { around } from './query';
import type { Generation, Strings } from './shape';
import { match, saysOf } from './template';
import { fold, textOf } from './text';

/** LinkedIn's own limit of a headline; a longer paragraph is not a fact about the person. */
const FACT_LENGTH = 220;
/** Headline and what has been seen between it and the mutual connections: its rest, a shared company, a shared school. */
const FACTS = 4;
/** Room for a wording of the first line that is not in the table. */
const WORDING_LENGTH = 60;

export interface Facts {
  readonly headline: string;
  readonly mutuals: number;
  readonly followsYou: boolean;
  readonly ageText: string | null;
  /** A text is none of these: it may be a note in a place where none was seen yet. */
  readonly leftOver: boolean;
}

const mutualsIn = (text: string, strings: Strings): number | null => {
  for (const line of strings.mutuals) {
    const found = match(line.text, text);
    if (found !== null) return found.count + line.plus;
  }
  return null;
};

/** True where LinkedIn says this of a person in one of its own lines: never a note. */
export const isLine = (text: string, strings: Strings): boolean =>
  mutualsIn(text, strings) !== null || isAge(text, strings.locale);

const isFirstLine = (piece: Piece, name: string): boolean =>
  !piece.breaks &&
  name !== '' &&
  fold(piece.text).startsWith(fold(name)) &&
  piece.text.length <= name.length + WORDING_LENGTH;

/** A headline goes on in the next paragraph where that is drawn alike, or stands in a box with it that does not also hold the name. */
const goesOn = (headline: Element, next: Element, name: string): boolean =>
  headline.parentElement !== null &&
  headline.parentElement === next.parentElement &&
  headline.className === next.className &&
  (headline.className !== '' || !fold(textOf(headline.parentElement)).includes(fold(name)));

/** Reads the pieces before the buttons. After the mutual connections only the age may follow; anything else is left over. */
export function readFacts(
  pieces: readonly Piece[],
  name: string,
  { parts: { fact } }: Generation,
  strings: Strings,
): Facts {
  const texts = pieces.filter(
    (p) => p.is !== 'note' && p.is !== 'double' && p.text !== '' && fold(p.text) !== fold(name),
  );
  const saidOf = (p: Piece) => strings.firstLine.find((l) => saysOf([l.text], name, p.text));
  const opening = texts.findIndex((p) => saidOf(p) !== undefined || isFirstLine(p, name));
  const firstLine = texts.slice(opening, opening + 1).map(saidOf)[0];
  // The last one counts: a headline may read like these, but LinkedIn's own lines come after it.
  const mutualAt = texts.findLastIndex((p) => mutualsIn(p.text, strings) !== null);
  const ageAt = texts.findLastIndex((p) => isAge(p.text, strings.locale));
  const end = mutualAt >= 0 ? mutualAt : ageAt >= 0 ? ageAt : texts.length;
  const free = texts.filter((_, at) => at !== opening && at !== mutualAt && at !== ageAt);
  const isFact = (p: Piece): boolean =>
    p.is === 'text' &&
    !p.breaks &&
    !p.marked &&
    p.text.length <= FACT_LENGTH &&
    texts.indexOf(p) < end &&
    (fact.alternatives.length === 0 || around(p.element, fact) !== null);

  const headline = free.slice(0, 1).filter(isFact);
  for (const next of free.slice(1)) {
    const last = headline.at(-1);
    if (last === undefined || !isFact(next) || !goesOn(last.element, next.element, name)) break;
    headline.push(next);
  }
  return {
    headline: headline.map((p) => p.text).join(' '),
    mutuals: mutualAt < 0 ? 0 : (mutualsIn(texts[mutualAt]?.text ?? '', strings) ?? 0),
    followsYou: firstLine?.follows ?? false,
    ageText: texts[ageAt]?.text ?? null,
    leftOver: free.length > FACTS || !free.every(isFact),
  };
}
