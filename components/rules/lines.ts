/** The lines of a rule as two choices and a value: what is looked at, and how. */

import type { Condition, RuleCue } from '../../lib/domain/rule';
import { RULE_CUES } from '../../lib/domain/rule';
import type { NoteLabel } from '../../lib/domain/verdict';

export const WHATS = ['headline', 'note', 'either', 'mutuals', 'language', 'verified', 'follows'] as const;
export type What = (typeof WHATS)[number];

const LABELS: readonly NoteLabel[] = ['personal', 'pitch', 'generic', 'none'];
const TEXT = ['words', 'own-words'] as const;
export type How = (typeof TEXT)[number] | RuleCue | NoteLabel;

/** The ways in which something can be looked at; none where there is only one. */
export const HOWS: Readonly<Record<What, readonly How[]>> = {
  headline: TEXT,
  note: [...TEXT, ...RULE_CUES, ...LABELS],
  either: TEXT,
  mutuals: [],
  language: [],
  verified: [],
  follows: [],
};

export const whatOf = (c: Condition): What => {
  if (c.is === 'words' || c.is === 'own-words') return c.in;
  return c.is === 'cue' || c.is === 'label' ? 'note' : c.is;
};

export const howOf = (c: Condition): How | null => {
  if (c.is === 'cue') return c.cue;
  if (c.is === 'label') return c.label;
  return c.is === 'words' || c.is === 'own-words' ? c.is : null;
};

/** The line that two choices make. Words that were written stay where the new line has words too. */
export function lineOf(what: What, how: How | null, before: Condition | null): Condition {
  const words = before?.is === 'words' ? before.any : [];
  if (what === 'verified' || what === 'follows') return { is: what };
  if (what === 'mutuals') return { is: 'mutuals', least: before?.is === 'mutuals' ? before.least : 1 };
  if (what === 'language') return { is: 'language', any: before?.is === 'language' ? before.any : [] };
  const chosen = how !== null && HOWS[what].includes(how) ? how : 'words';
  if (chosen === 'words') return { is: 'words', in: what, any: words };
  if (chosen === 'own-words') return { is: 'own-words', in: what };
  const cue = RULE_CUES.find((one) => one === chosen);
  return cue === undefined ? { is: 'label', label: chosen as NoteLabel } : { is: 'cue', cue };
}

/** Languages that can be asked for: those the classifier tells apart. */
export const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'sv',
  'id',
  'hi',
  'ja',
  'zh',
  'ar',
  'ru',
] as const;
