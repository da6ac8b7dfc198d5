/** What a saved page may keep of a text: LinkedIn's own words, as our tables have them, and the numbers that they count with. */

import { isAge } from '../age';
import { numberIn } from '../number';
import type { Strings } from '../shape';
import { STRINGS } from '../strings';
import { match } from '../template';
import { fold, foldWord } from '../text';
import type { Pseudonyms } from './pseudonyms';

export interface Surroundings {
  /** Inside a note: nothing is kept but the words of its expander. */
  readonly inNote: boolean;
  /** Inside a card: a text is kept as a whole or not at all. */
  readonly inCard: boolean;
  /** LinkedIn's counts of its lists stand here: elsewhere a number in brackets may be anybody's. */
  readonly counts: boolean;
}

/** Larger numbers are no counts of LinkedIn's. */
const LARGEST_COUNT = 99_999;
const RUN = /\p{Nd}(?:[\p{Nd}.,'٬٫\s]*\p{Nd})?/gu;

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'known' || key === 'locale' ? [] : textsIn(inner)))
      : [];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Splits a text at these, longest first; the pieces that are these stand at the odd places. */
const splitter = (wanted: readonly string[], flags: string): RegExp | null =>
  wanted.length === 0
    ? null
    : new RegExp(
        `(${[...wanted]
          .sort((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')})`,
        flags,
      );

const splitBy = (text: string, by: RegExp | null): readonly string[] => (by === null ? [text] : text.split(by));

/** Parts of sentences about trouble: a page is told by them, in whatever sentence they stand. */
const TROUBLE = STRINGS.flatMap((s) => [...s.limit, ...s.trouble, ...s.rateLimited, ...s.securityCheck]);

/** How texts are rewritten on one page. `names`: how its people and things are called, so that they are found where no space stands around them. */
export function createWords(strings: Strings, names: readonly string[], pseudonyms: Pseudonyms) {
  const texts = textsIn(strings);
  const templates = texts.filter((t) => /\{[XN]\}/.test(t));
  const fragments = templates.flatMap((t) => t.split(/\{[XN]\}/)).filter((f) => /\p{L}/u.test(f));
  const exact = new Map(
    [...fragments, ...texts.filter((t) => !templates.includes(t))].map((t) => [foldWord(t), t.trim()]),
  );
  const expander = new Set([...strings.more, ...strings.less].map(foldWord));
  const isName = new Set(names.map(fold));
  const byName = splitter(
    [...new Set(names)].filter((n) => n !== ''),
    'u',
  );
  const byTrouble = splitter(TROUBLE, 'iu');

  const strange = (text: string, { inCard }: Surroundings): string =>
    splitBy(text, inCard ? null : byTrouble)
      .map((piece, at) =>
        at % 2 === 1
          ? (TROUBLE.find((t) => t.toLowerCase() === piece.toLowerCase()) ?? '')
          : splitBy(piece, byName).map(pseudonyms.words).join(''),
      )
      .join('');

  /** A sentence of LinkedIn's with another name in it; where several fit, the one that says a name of this page. */
  const sentence = (text: string, { counts }: Surroundings): string | null => {
    const fitting = templates.flatMap((template) => {
      const found = match(template, text);
      return found === null ? [] : [{ template, ...found }];
    });
    const best = fitting.find((f) => isName.has(fold(f.name))) ?? fitting[0];
    if (best === undefined) return null;
    const digits = best.template.includes('{N}') && (text.match(RUN) ?? []).find((run) => numberIn(run) === best.count);
    const isTold = counts || /\p{L}/u.test(best.template.replace(/\{[XN]\}/g, ''));
    return best.template
      .replace('{X}', () => pseudonyms.words(best.name))
      .replace('{N}', () => (digits && isTold && best.count <= LARGEST_COUNT ? digits : '7'));
  };

  const rewritten = (text: string, where: Surroundings): string => {
    const word = foldWord(text);
    const dots = /^\s*(…|\.{3})/.test(text) ? '… ' : '';
    if (where.inNote) return expander.has(word) ? dots + (exact.get(word) ?? '') : strange(text, where);
    if (isName.has(fold(text))) return strange(text, where); // also where a name imitates LinkedIn's words
    const own = exact.get(word);
    if (own !== undefined) return dots + own;
    if (isAge(text, strings.locale) && (text.match(RUN) ?? []).every((run) => numberIn(run) <= LARGEST_COUNT))
      return fold(text);
    return sentence(text, where) ?? strange(text, where);
  };

  /** The text as it may be saved; white space around it stays. */
  return (text: string, where: Surroundings): string => {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return middle === '' ? text : before + rewritten(middle, where) + after;
  };
}
