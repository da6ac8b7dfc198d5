import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassifyContext, classify, readingOf } from '../../lib/classify/classify';
import { CUE_CODES } from '../../lib/classify/codes';
import { bucketsOf } from '../../lib/classify/grams';
import { words } from '../../lib/classify/text';
import { loadCorpus } from '../../lib/classify/training/notes';

const LONGEST = 10_000;
/** Any UTF-16 at all, lone surrogates and direction marks included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
  .map((units) => String.fromCharCode(...units));
const pieces = fc
  .array(
    fc.constantFrom(
      'Hi ',
      '{',
      '[name]',
      '%',
      'calendly.com/',
      '\n- ',
      '?',
      '¿',
      'met you at ',
      'I’d like to join your network',
      ' www.',
      '\ud83d',
      '‏',
      '😀',
      'we help ',
      'ñ',
      '李',
      '  ',
      'a.b.c',
      "'",
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
const anyNote = fc.oneof(anyUnits, pieces, fc.string({ unit: 'grapheme', maxLength: 300 }));

function check(note: string, context: ClassifyContext = {}): void {
  const verdict = classify({ note }, context);
  expect(verdict.score).toBeGreaterThanOrEqual(0);
  expect(verdict.score).toBeLessThanOrEqual(1);
  if (verdict.label !== 'none') expect(verdict.trace.length).toBeGreaterThan(0);
  for (const { code, from, to, weight } of verdict.trace) {
    expect(CUE_CODES).toContain(code);
    expect(Number.isFinite(weight)).toBe(true);
    if (from === undefined || to === undefined) continue;
    expect(0 <= from && from < to && to <= note.length).toBe(true);
  }
}

describe('any string', () => {
  it('gets a verdict with spans inside the note', () => {
    fc.assert(
      fc.property(anyNote, (note) => check(note)),
      { numRuns: 400 },
    );
  });

  it('gets the same verdict again', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(classify({ note })).toEqual(classify({ note }));
      }),
      { numRuns: 100 },
    );
  });

  it('stands any local layer and any profile', () => {
    const layer = fc.record({ bias: fc.double(), weights: fc.dictionary(fc.string(), fc.double()) });
    const sender = fc.record({ name: fc.string(), headline: fc.string() });
    fc.assert(
      fc.property(anyNote, layer, sender, (note, local, from) => check(note, { local, sender: from, own: ['x', ''] })),
      { numRuns: 200 },
    );
  });

  it.each([
    'a',
    'a-',
    'é ',
    '[',
    '{{',
    '%A',
    '-\n',
    '?',
    '1 ',
    '😀',
    '\ud800',
    'met you at ',
    'I’d like to join your network ',
    'calendly.com/',
    'www.',
    'we we ',
    '李',
    'Hi ,',
  ])('of the longest length made of %j is judged', (unit) =>
    check(unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST)),
  );

  it('is the work of its length: twice the note gives twice the n-grams and cues, never more', () => {
    const unit = 'we met at the fair and our platform is free, what do you say? ';
    const size = (times: number): number => {
      const reading = readingOf({ note: unit.repeat(times) });
      return bucketsOf(reading).bucket.length + reading.hits.length;
    };
    for (const times of [10, 20, 40, 80]) expect(size(2 * times)).toBeLessThanOrEqual(2 * size(times) + 40);
  });
});

const NAMES = [
  'Ana',
  'Søren Kjærgård',
  'Will Rose',
  'Jean-Luc O’Neill',
  'Hope Grant PhD',
  'José Ñíguez',
  '李伟',
  'Марина Цветкова',
  'كريم حداد',
  'नेहा शर्मा',
  'JOHN',
] as const;

describe('the sender’s name', () => {
  const notes = loadCorpus().filter((_, i) => i % 40 === 0);
  const said = (note: string, name: string) => {
    const { label, band, score } = classify({ note }, { sender: { name, headline: '' } });
    return [label, band, score];
  };

  it.each(NAMES)('changes no verdict, before, within and after a note: %s', (name) => {
    const own = new Set(words(`${name} Tilda`));
    for (const { note } of notes) {
      if (words(note).some((word) => own.has(word))) continue; // somebody else of that name
      const middle = note.indexOf(' ', note.length >> 1);
      for (const put of [
        (own: string) => `${own} here. ${note}`,
        (own: string) => `${note.slice(0, middle)} ${own} ${note.slice(middle + 1)}`,
        (own: string) => `${note}\n${own}`,
      ])
        expect([note, ...said(put(name), name)]).toEqual([note, ...said(put('Tilda'), 'Tilda')]);
    }
  });
});

describe('words that a verdict points at', () => {
  it('are whole words of the note', () => {
    const letter = /[\p{L}\p{N}]/u;
    for (const { note } of loadCorpus().slice(0, 300))
      for (const { code, from, to } of classify({ note }).trace) {
        if (!code.startsWith('words-') || from === undefined || to === undefined) continue;
        expect([note, letter.test(note[from - 1] ?? ' ') || letter.test(note[to] ?? ' ')]).toEqual([note, false]);
      }
  });
});
