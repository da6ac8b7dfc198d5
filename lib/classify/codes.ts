/**
 * Every reason a verdict can give, and its weight in log-odds of "personal" before the labelled notes are seen (the trainer starts
 * here and is pulled back here). The interface translates each code into one sentence.
 */
export const CUES = {
  met: 2.2,
  'read-your-work': 1.6,
  question: 0.9,
  'asks-help': 1.6,
  referral: 2.4,
  'shared-context': 1.8,
  thanks: 1.5,
  proposal: 1.2,
  'concrete-detail': 0.7,
  'default-text': -0.6,
  flattery: -1,
  'empty-reason': -1.6,
  sales: -1.6,
  recruiting: -1.6,
  fundraising: -1.8,
  audience: -1.7,
  'calendar-link': -1.5,
  link: -0.6,
  'merge-field': -4,
  bullets: -1.3,
  'greeting-only': -4,
  'too-short': -0.8,
  'words-for': 0,
  'words-against': 0,
  learned: 0,
} as const satisfies Readonly<Record<string, number>>;

export type CueCode = keyof typeof CUES;
export const CUE_CODES = Object.keys(CUES) as readonly CueCode[];

/** Codes found by phrases of a language's table. */
export const PHRASE_CODES = [
  'met',
  'read-your-work',
  'asks-help',
  'referral',
  'shared-context',
  'thanks',
  'proposal',
  'concrete-detail',
  'flattery',
  'empty-reason',
  'sales',
  'recruiting',
  'fundraising',
  'audience',
] as const satisfies readonly CueCode[];
export type PhraseCode = (typeof PHRASE_CODES)[number];

/** Codes the model sees as features; the others only explain. */
export const MODEL_CODES = CUE_CODES.filter(
  (code) => !code.startsWith('words-') && code !== 'learned' && code !== 'greeting-only',
);
