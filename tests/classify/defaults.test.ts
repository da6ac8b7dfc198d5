import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { DEFAULT_TEXTS } from '../../lib/classify/data/defaults';
import { THRESHOLDS } from '../../lib/classify/thresholds';

const NAMES = [
  'Anna',
  'Anne-Marie O’Neil',
  "D'Arcy van der Berg",
  'José da Silva',
  'MARÍA LÓPEZ',
  'danah boyd',
  'Łukasz Żółć',
  '李伟',
  'Иван Петров',
  'أحمد',
  'Nguyễn Văn An',
  'Dr. Will Best',
];
const ALL = Object.entries(DEFAULT_TEXTS).flatMap(([language, texts]) =>
  texts.map((text) => [language, text] as const),
);
/** A layer that would call anything personal if it could. */
const EAGER = { bias: 1e9, weights: { 'cue:default-text': 1e9, 'cue:too-short': 1e9 } };

function dressed(text: string, name: string): readonly string[] {
  return [
    text,
    `${text}.`,
    `${text}?`,
    text.toUpperCase(),
    text.toLowerCase(),
    text.replaceAll("'", '’'),
    text.replaceAll("'", ''),
    `${name}, ${text}`,
    `Hi ${name},\n${text}.\n\n${name}`,
    `${text} - ${name}`,
    `  ${text}!!! 🙂`,
  ];
}

describe('default texts of LinkedIn', () => {
  it.each(ALL)('%s: "%s" is generic with any name and dress, whatever was learnt', (_language, text) => {
    for (const name of NAMES)
      for (const note of dressed(text, name)) {
        const verdict = classify({ note }, { local: EAGER, threshold: 0 });
        expect([note, verdict.label, verdict.band]).toEqual([note, 'generic', 'sure']);
        expect(verdict.trace.some((item) => item.code === 'default-text')).toBe(true);
      }
  });

  it('are many languages of its interface', () => {
    expect(Object.keys(DEFAULT_TEXTS).length).toBeGreaterThanOrEqual(25);
  });

  it('decide nothing alone when the note asks or says more', () => {
    const reasons = [
      'Were you at Lakeside school?',
      'You fixed my boiler on Monday.',
      'Saw your talk in Ghent on grain drying',
    ];
    for (const reason of reasons) {
      const verdict = classify({ note: `I'd like to join your LinkedIn network. ${reason}` });
      expect([reason, verdict.score >= THRESHOLDS.personal - THRESHOLDS.below]).toEqual([reason, true]);
    }
    // A place is no reason, so the model may call it empty; but it does so by what is said.
    const place = classify({ note: "I'd like to join your LinkedIn network. Saw your talk in Ghent" });
    expect(place.score).toBeGreaterThan(THRESHOLDS.vetoed);
  });
});
