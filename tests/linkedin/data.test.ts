import { describe, expect, it } from 'vitest';
import { GENERATIONS } from '../../lib/linkedin/generations';
import { MESSAGING } from '../../lib/linkedin/generations/messaging';
import { SHELL } from '../../lib/linkedin/generations/shell';
import { STRUCTURE } from '../../lib/linkedin/generations/structure';
import type { Part } from '../../lib/linkedin/shape';
import { NO_WORDS, STRINGS, stringsFor } from '../../lib/linkedin/strings';
import { isWord, match, mentions } from '../../lib/linkedin/template';
import { linesOf } from '../../lib/linkedin/text';
import { openCase, PAGE_CASES } from './pages';

const docs = PAGE_CASES.map((page) => ({ page, doc: openCase(page) }));

const READ_AS = [...GENERATIONS, STRUCTURE];

/** Every alternative of a data object, with the part that it finds. */
const alternativesOf = (parts: Readonly<Record<string, Part>>): (readonly [part: string, css: string])[] =>
  Object.entries(parts).flatMap(([part, { alternatives }]) => alternatives.map((a) => [part, a.css] as const));

/** Every text under a data object, wherever it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'known' ? [] : textsIn(inner)))
      : [];

describe('the data about LinkedIn’s page', () => {
  const ofGenerations = READ_AS.flatMap((g) =>
    alternativesOf(g.parts).map(([part, css]) => [g.id, part, css] as const),
  );
  const ofOthers = alternativesOf({ ...SHELL, ...MESSAGING });

  it.each(ofGenerations)('%s %s: %s is found on some page of its generation', (id, part, css) => {
    const isItsOwn = (generation: string): boolean => (part === 'foreign') !== (generation === id);
    expect(docs.some(({ page, doc }) => isItsOwn(page.generation) && doc.querySelector(css) !== null)).toBe(true);
  });

  it.each(ofOthers)('%s: %s is found on some page', (_, css) => {
    expect(docs.some(({ doc }) => doc.querySelector(css) !== null)).toBe(true);
  });

  it('has a reason for every alternative', () => {
    for (const parts of [...READ_AS.map((g) => g.parts), SHELL, { ...MESSAGING }]) {
      for (const part of Object.values<Part>(parts)) for (const a of part.alternatives) expect(a.because).not.toBe('');
    }
  });

  it.each(STRINGS.map((s) => [s.locale, s] as const))(
    'every word of %s is used on some page',
    (locale, { locale: _, ...strings }) => {
      const said = new Set(
        docs
          .filter(({ page }) => page.locale === locale)
          .flatMap(({ doc }) => [...doc.querySelectorAll('*')])
          .flatMap((e) => [e.getAttribute('aria-label') ?? '', linesOf(e, () => false)]),
      );
      const isUsed = (word: string): boolean => {
        for (const text of said) {
          if (match(word, text) !== null || isWord([word], text) || (!word.includes('{') && mentions([word], text)))
            return true;
        }
        return false;
      };
      expect(textsIn(strings).filter((word) => !isUsed(word))).toEqual([]);
    },
  );

  it('chooses the words by the language of the page', () => {
    expect(stringsFor('en')?.locale).toBe('en');
    expect(stringsFor('en-US')?.locale).toBe('en');
    expect(stringsFor('EN_gb')?.locale).toBe('en');
    expect(stringsFor('tlh')).toBe(NO_WORDS);
    expect(stringsFor('')).toBe(NO_WORDS);
  });
});
