import { describe, expect, it } from 'vitest';
import { fold, spansOf } from '../../lib/domain/find';
import { emptyRule, PRESETS, presetRule } from '../../lib/domain/presets';
import { type Condition, type Facts, finder, type Group, type HelpRule, wordsIn } from '../../lib/domain/rule';
import { areHelpRules, isHelpRule, RULE_LIMITS } from '../../lib/domain/rule-shape';

const NOBODY: Group = { match: 'any', of: [] };
const rule = (include: Group, exclude: Group = NOBODY): HelpRule => ({
  id: 'r',
  name: 'R',
  on: true,
  include,
  exclude,
});
const only = (...of: Condition[]): HelpRule => rule({ match: 'all', of });
const facts = (change: Partial<Facts> = {}): Facts => ({
  headline: 'Nursing student, third year',
  note: 'Is there one study you would read first?',
  mutuals: 3,
  verified: false,
  followsYou: true,
  label: 'personal',
  cues: ['question'],
  language: () => 'en',
  ...change,
});
const finds = (r: HelpRule, change: Partial<Facts> = {}, own: readonly string[] = []): boolean =>
  finder([r], own)(facts(change)).length > 0;

describe('looking for words', () => {
  it('finds a word and its longer forms at the beginning of a word, whatever accents and capitals', () => {
    const headline = (any: string[]): HelpRule => only({ is: 'words', in: 'headline', any });
    expect(finds(headline(['STUDENT']))).toBe(true);
    expect(finds(headline(['etudiant']), { headline: 'Étudiante en droit' })).toBe(true);
    expect(finds(headline(['art']), { headline: 'Smart grids' })).toBe(false);
    expect(finds(headline(['third  year']))).toBe(true);
    expect(finds(headline(['学生']), { headline: '大学の学生です' })).toBe(true);
    expect(finds(headline(['study']))).toBe(false);
    expect(finds(only({ is: 'words', in: 'either', any: ['study'] }))).toBe(true);
  });

  it('knows where they stand in the text as it was written', () => {
    const text = 'Étudiante à  São Paulo, student';
    const shown = spansOf(text, ['etudiant', 'a Sao', 'student', 'Stud']).map(({ from, to }) => text.slice(from, to));
    expect(shown).toEqual(['Étudiant', 'à  São', 'student']);
    expect(spansOf('ﬁnance', ['fi']).map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
    expect(fold('Ångström  Straße')).toBe('angstrom straße');
  });
});

describe('a rule', () => {
  it('reads headline, note, mutual connections, badges, follows, language, cues, label and own words', () => {
    expect(finds(only({ is: 'mutuals', least: 3 }))).toBe(true);
    expect(finds(only({ is: 'mutuals', least: 4 }))).toBe(false);
    expect(finds(only({ is: 'verified' }))).toBe(false);
    expect(finds(only({ is: 'verified' }), { verified: true })).toBe(true);
    expect(finds(only({ is: 'follows' }))).toBe(true);
    expect(finds(only({ is: 'language', any: ['de', 'en'] }))).toBe(true);
    expect(finds(only({ is: 'language', any: ['de'] }))).toBe(false);
    expect(finds(only({ is: 'language', any: ['de'] }), { language: () => null })).toBe(false);
    expect(finds(only({ is: 'cue', cue: 'question' }))).toBe(true);
    expect(finds(only({ is: 'cue', cue: 'asks-help' }))).toBe(false);
    expect(finds(only({ is: 'label', label: 'personal' }))).toBe(true);
    expect(finds(only({ is: 'own-words', in: 'note' }), {}, ['one study'])).toBe(true);
    expect(finds(only({ is: 'own-words', in: 'note' }), {}, [])).toBe(false);
  });

  it('joins lines by all or any, groups within groups, and exclude wins', () => {
    const student: Condition = { is: 'words', in: 'headline', any: ['student'] };
    const verified: Condition = { is: 'verified' };
    const many: Condition = { is: 'mutuals', least: 50 };
    expect(finds(rule({ match: 'all', of: [student, verified] }))).toBe(false);
    expect(finds(rule({ match: 'any', of: [student, verified] }))).toBe(true);
    expect(finds(rule({ match: 'all', of: [student, { match: 'any', of: [verified, many] }] }))).toBe(false);
    expect(finds(rule({ match: 'all', of: [student, { match: 'any', of: [verified, many] }] }), { mutuals: 51 })).toBe(
      true,
    );
    expect(finds(rule({ match: 'any', of: [student] }, { match: 'any', of: [{ is: 'follows' }] }))).toBe(false);
    expect(finds({ ...rule({ match: 'any', of: [student] }), on: false })).toBe(false);
  });

  it('finds nobody where it is not filled in, instead of everybody', () => {
    expect(finds(emptyRule('r', ''))).toBe(false);
    expect(finds(rule({ match: 'all', of: [] }))).toBe(false);
    expect(finds(rule({ match: 'all', of: [{ is: 'words', in: 'headline', any: [' '] }] }))).toBe(false);
    expect(finds(rule({ match: 'all', of: [{ is: 'follows' }, { match: 'all', of: [] }] }))).toBe(false);
    expect(finds(only({ is: 'mutuals', least: 0 }))).toBe(false);
    expect(finds(rule({ match: 'any', of: [{ is: 'follows' }] }, { match: 'all', of: [] }))).toBe(true);
  });

  it('says which words it looks for where', () => {
    const r = rule({
      match: 'all',
      of: [
        { is: 'words', in: 'headline', any: ['a'] },
        {
          match: 'any',
          of: [
            { is: 'words', in: 'either', any: ['b'] },
            { is: 'own-words', in: 'note' },
          ],
        },
      ],
    });
    expect(wordsIn(r, 'headline', ['own'])).toEqual(['a', 'b']);
    expect(wordsIn(r, 'note', ['own'])).toEqual(['b', 'own']);
  });
});

describe('the presets', () => {
  it('find students who ask, in several languages, and no pitch', () => {
    const students = presetRule('students', 'r', 'Students');
    expect(finds(students)).toBe(true);
    expect(finds(students, { headline: 'Auszubildender Fachkraft für Lagerlogistik', cues: ['asks-help'] })).toBe(true);
    expect(finds(students, { cues: [] })).toBe(false);
    expect(finds(students, { label: 'pitch' })).toBe(false);
  });

  it('find readers by cue or own words, and nobody for a city that is not named yet', () => {
    expect(finds(presetRule('readers', 'r', ''), { cues: ['read-your-work'] })).toBe(true);
    expect(finds(presetRule('readers', 'r', ''), {}, ['one study'])).toBe(true);
    expect(finds(presetRule('city', 'r', ''))).toBe(false);
  });

  it('are rules', () => {
    expect(PRESETS.map((p) => presetRule(p, 'r', 'n')).filter((r) => !isHelpRule(r))).toEqual([]);
  });
});

describe('what was stored or sent', () => {
  it('is a rule only in its exact shape and within limits', () => {
    const good = presetRule('students', 'r', 'Students');
    expect(areHelpRules([good, emptyRule('s', '')])).toBe(true);
    const deep = (n: number): Group => ({ match: 'all', of: n === 0 ? [] : [deep(n - 1)] });
    const bad: unknown[] = [
      null,
      { ...good, id: '' },
      { ...good, on: 1 },
      { ...good, include: { match: 'some', of: [] } },
      { ...good, include: { match: 'all', of: [{ is: 'constructor' }] } },
      { ...good, include: { match: 'all', of: [{ is: 'words', in: 'photo', any: [] }] } },
      { ...good, include: { match: 'all', of: [{ is: 'mutuals', least: -1 }] } },
      { ...good, include: { match: 'all', of: [{ is: 'words', in: 'note', any: ['x'.repeat(81)] }] } },
      { ...good, include: deep(RULE_LIMITS.depth) },
    ];
    expect(bad.filter(isHelpRule)).toEqual([]);
    expect(isHelpRule({ ...good, include: deep(RULE_LIMITS.depth - 1) })).toBe(true);
    expect(areHelpRules(Array.from({ length: RULE_LIMITS.rules + 1 }, () => good))).toBe(false);
  });
});
