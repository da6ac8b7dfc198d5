/**
 * People I can help: rules that a person writes over what an invitation shows. A rule finds somebody when its include tree holds and its
 * exclude tree does not. What is not filled in holds for nobody, so that a half-written rule never finds everybody.
 */

import { fold, holdsAny } from './find';
import type { NoteLabel } from './verdict';

/** Where words are looked for. */
export type Place = 'headline' | 'note' | 'either';
export const PLACES: readonly Place[] = ['headline', 'note', 'either'];

/** Cues of the classifier that a rule may ask for. */
export const RULE_CUES = ['question', 'asks-help', 'read-your-work', 'referral', 'met'] as const;
export type RuleCue = (typeof RULE_CUES)[number];

export type Condition =
  | { readonly is: 'words'; readonly in: Place; readonly any: readonly string[] }
  /** One of the person's own words from the settings. */
  | { readonly is: 'own-words'; readonly in: Place }
  | { readonly is: 'cue'; readonly cue: RuleCue }
  | { readonly is: 'label'; readonly label: NoteLabel }
  /** BCP 47 primary tags; of the note, so no note has none. */
  | { readonly is: 'language'; readonly any: readonly string[] }
  | { readonly is: 'mutuals'; readonly least: number }
  | { readonly is: 'verified' }
  | { readonly is: 'follows' };

export interface Group {
  readonly match: 'all' | 'any';
  readonly of: readonly RuleNode[];
}
export type RuleNode = Condition | Group;

export interface HelpRule {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  readonly include: Group;
  readonly exclude: Group;
}

export const isGroup = (node: RuleNode): node is Group => 'of' in node;

/** What rules may know of an invitation. */
export interface Facts {
  readonly headline: string;
  readonly note: string | null;
  readonly mutuals: number;
  readonly verified: boolean;
  readonly followsYou: boolean;
  readonly label: NoteLabel;
  readonly cues: readonly string[];
  /** Language of the note; asked for only where a rule needs it. */
  readonly language: () => string | null;
}

interface Texts {
  readonly headline: string;
  readonly note: string;
}

type Test = (facts: Facts, texts: Texts) => boolean;

const wordTest = (where: Place, words: readonly string[]): Test => {
  const wanted = words.map((word) => fold(word).trim()).filter((word) => word !== '');
  return (_, { headline, note }) =>
    (where !== 'note' && holdsAny(headline, wanted)) || (where !== 'headline' && holdsAny(note, wanted));
};

function conditionTest(c: Condition, own: readonly string[]): Test {
  switch (c.is) {
    case 'words':
      return wordTest(c.in, c.any);
    case 'own-words':
      return wordTest(c.in, own);
    case 'cue':
      return ({ cues }) => cues.includes(c.cue);
    case 'label':
      return ({ label }) => label === c.label;
    case 'language':
      return ({ language }) => c.any.length > 0 && c.any.includes(language() ?? '');
    case 'mutuals':
      return ({ mutuals }) => c.least > 0 && mutuals >= c.least;
    case 'verified':
      return ({ verified }) => verified;
    case 'follows':
      return ({ followsYou }) => followsYou;
  }
}

function groupTest({ match, of }: Group, own: readonly string[]): Test {
  const tests = of.map((node) => (isGroup(node) ? groupTest(node, own) : conditionTest(node, own)));
  if (match === 'any') return (facts, texts) => tests.some((test) => test(facts, texts));
  return (facts, texts) => tests.length > 0 && tests.every((test) => test(facts, texts));
}

/** Ids of the rules that find an invitation, in their order. Rules that are off find nobody. `own`: the person's own words. */
export function finder(rules: readonly HelpRule[], own: readonly string[]): (facts: Facts) => readonly string[] {
  const ready = rules
    .filter((rule) => rule.on)
    .map(({ id, include, exclude }) => ({ id, include: groupTest(include, own), exclude: groupTest(exclude, own) }));
  if (ready.length === 0) return () => [];
  return (facts) => {
    const texts: Texts = { headline: fold(facts.headline), note: fold(facts.note ?? '') };
    return ready.flatMap(({ id, include, exclude }) => (include(facts, texts) && !exclude(facts, texts) ? [id] : []));
  };
}

/** The words that a rule looks for in one place, for showing what was found. */
export function wordsIn({ include }: HelpRule, where: 'headline' | 'note', own: readonly string[]): readonly string[] {
  const of = (node: RuleNode): readonly string[] => {
    if (isGroup(node)) return node.of.flatMap(of);
    if (node.is !== 'words' && node.is !== 'own-words') return [];
    if (node.in !== where && node.in !== 'either') return [];
    return node.is === 'words' ? node.any : own;
  };
  return of(include);
}

/** Whether a line is filled in; one that is not finds nobody. */
export function isFilled(node: RuleNode): boolean {
  if (isGroup(node)) return node.of.length > 0;
  if (node.is === 'words' || node.is === 'language') return node.any.length > 0;
  return node.is !== 'mutuals' || node.least > 0;
}
