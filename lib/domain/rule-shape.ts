/** Whether something that was stored or sent is a rule, within limits that keep every look at it cheap. */

import { type HelpRule, PLACES, RULE_CUES } from './rule';

export const RULE_LIMITS = { rules: 30, lines: 20, words: 60, signs: 80, depth: 3, mutuals: 30_000 } as const;

const LABELS: readonly unknown[] = ['personal', 'pitch', 'generic', 'none'];

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);
const isText = (v: unknown, least = 1): boolean =>
  typeof v === 'string' && v.length >= least && v.length <= RULE_LIMITS.signs;
const isTexts = (v: unknown): boolean =>
  Array.isArray(v) && v.length <= RULE_LIMITS.words && v.every((one) => isText(one));
const isOneOf = (list: readonly unknown[], v: unknown): boolean => list.includes(v);

const CONDITIONS: Readonly<Record<string, (c: Record<string, unknown>) => boolean>> = {
  words: (c) => isOneOf(PLACES, c.in) && isTexts(c.any),
  'own-words': (c) => isOneOf(PLACES, c.in),
  cue: (c) => isOneOf(RULE_CUES, c.cue),
  label: (c) => isOneOf(LABELS, c.label),
  language: (c) => isTexts(c.any),
  mutuals: (c) => Number.isInteger(c.least) && Number(c.least) >= 0 && Number(c.least) <= RULE_LIMITS.mutuals,
  verified: () => true,
  follows: () => true,
};

function isNode(v: unknown, depth: number): boolean {
  if (!isRecord(v)) return false;
  if ('of' in v) return isTree(v, depth + 1);
  return typeof v.is === 'string' && Object.hasOwn(CONDITIONS, v.is) && CONDITIONS[v.is]?.(v) === true;
}

function isTree(v: unknown, depth: number): boolean {
  if (!isRecord(v) || depth > RULE_LIMITS.depth) return false;
  const { match, of } = v;
  return (
    (match === 'all' || match === 'any') &&
    Array.isArray(of) &&
    of.length <= RULE_LIMITS.lines &&
    of.every((node) => isNode(node, depth))
  );
}

export const isHelpRule = (v: unknown): v is HelpRule =>
  isRecord(v) &&
  isText(v.id) &&
  isText(v.name, 0) &&
  typeof v.on === 'boolean' &&
  isTree(v.include, 1) &&
  isTree(v.exclude, 1);

export const areHelpRules = (v: unknown): v is readonly HelpRule[] =>
  Array.isArray(v) && v.length <= RULE_LIMITS.rules && v.every(isHelpRule);
