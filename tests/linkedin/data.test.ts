import { describe, expect, it } from 'vitest';
import { GENERATIONS } from '../../lib/linkedin/generations';
import { MESSAGING } from '../../lib/linkedin/generations/messaging';
import { SHELL } from '../../lib/linkedin/generations/shell';
import type { Part } from '../../lib/linkedin/shape';
import { NO_WORDS, STRINGS, stringsFor } from '../../lib/linkedin/strings';
import { isWord, match, mentions } from '../../lib/linkedin/template';
import { linesOf } from '../../lib/linkedin/text';
import { openCase, PAGE_CASES } from './pages';

const docs = PAGE_CASES.map((page) => ({ page, doc: openCase(page) }));

const selectorsOf = (parts: Readonly<Record<string, Part>>): string[] =>
  Object.values(parts).flatMap((part) => part.alternatives.map((a) => a.css));

/** Every text under a data object, wherever it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'known' ? [] : textsIn(inner)))
      : [];

describe('the data about LinkedIn’s page', () => {
  const ofGenerations = GENERATIONS.flatMap((g) => selectorsOf(g.parts).map((css) => [g.id, css] as const));
  const ofOthers = [...selectorsOf(SHELL), ...selectorsOf({ ...MESSAGING })].map((css) => ['every page', css] as const);

  it.each([...ofGenerations, ...ofOthers])('%s: %s is found on some page', (_, css) => {
    expect(docs.some(({ doc }) => doc.querySelector(css) !== null)).toBe(true);
  });

  it('has a reason for every alternative', () => {
    for (const g of GENERATIONS) {
      for (const part of Object.values(g.parts)) for (const a of part.alternatives) expect(a.because).not.toBe('');
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
