/** How invitations are judged now: by the shipped classifier with the person's words, strictness, corrections and rules. */

import { classify, type LocalLayer, languageOf } from '../classify/classify';
import { THRESHOLDS } from '../classify/thresholds';
import { CLASSIFIER_VERSION } from '../classify/version';
import type { Db } from '../db/open';
import { learnt } from '../db/queries';
import type { Observation } from '../domain/invitation';
import { effectiveVerdict, placed, type Row } from '../domain/row';
import { type Facts, finder } from '../domain/rule';
import { type Settings, thresholdAt } from '../domain/settings';
import type { Verdict } from '../domain/verdict';

type Seen = Pick<Observation, 'note' | 'name' | 'headline'>;
type Known = Pick<Row, 'headline' | 'note' | 'mutuals' | 'verified' | 'followsYou' | 'kind' | 'verdict' | 'correction'>;

export interface Judging {
  readonly verdict: (seen: Seen) => Verdict;
  /** Ids of the rules of `People I can help` that find it. */
  readonly helps: (row: Known) => readonly string[];
  /** Equal stamps judge equally: what was judged with another one is out of date. `rules` is about everybody, `notes` about people with a note. */
  readonly stamp: { readonly notes: string; readonly rules: string };
}

/**
 * Ends of the slider. The unsure band reaches below the threshold: at "miss nobody" it just does not hold everything, at "only the
 * obvious" sure ones are still possible above it.
 */
const RANGE = {
  least: THRESHOLDS.below + 0.02,
  standard: THRESHOLDS.personal,
  most: 1 - THRESHOLDS.above - 0.05,
} as const;

/** What a rule may know of a row. */
export function factsOf(row: Known): Facts {
  const { label, trace } = effectiveVerdict(row);
  return {
    headline: row.headline,
    note: row.note,
    mutuals: row.mutuals,
    verified: row.verified,
    followsYou: row.followsYou,
    label,
    cues: trace.map(({ code }) => code),
    language: () => (row.note === null ? null : languageOf(row.note)),
  };
}

export function judgingWith(
  settings: Pick<Settings, 'ownWords' | 'strictness' | 'help'>,
  local: LocalLayer | null,
): Judging {
  const { ownWords, strictness, help } = settings;
  const threshold = thresholdAt(strictness, RANGE);
  const find = finder(help, ownWords);
  return {
    verdict: ({ note, name, headline }) =>
      classify(
        { note },
        { sender: { name, headline }, own: ownWords, threshold, ...(local === null ? {} : { local }) },
      ),
    helps: (row) => (row.kind === 'person' ? find(factsOf(row)) : []),
    stamp: {
      notes: JSON.stringify([ownWords, strictness, local?.weights ?? null]),
      rules: JSON.stringify([CLASSIFIER_VERSION, ownWords, help]),
    },
  };
}

/** What the corrections of this profile taught; null where there were none. */
export async function layerOf(db: Db): Promise<LocalLayer | null> {
  const kept = await learnt(db);
  return kept === null || kept.corrections.length === 0 ? null : { bias: 0, weights: kept.weights };
}

export const judgingNow = async (
  db: Db,
  settings: Pick<Settings, 'ownWords' | 'strictness' | 'help'>,
): Promise<Judging> => judgingWith(settings, await layerOf(db));

/** The row with the rules that find it now. Absent where none does, so that rows of before and rows without rules are alike. */
export function helped(row: Omit<Row, 'split'>, judging: Pick<Judging, 'helps'>): Row {
  const { helps: _before, ...rest } = row;
  const helps = judging.helps(rest);
  return placed(helps.length === 0 ? rest : { ...rest, helps });
}
