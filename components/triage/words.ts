/** Sentences of the triage screen that are put together from parts. */

import type { Estimate } from '../../lib/domain/pace';
import { POLICY_SPLITS, type Policy, type PolicyChoice, type Preview } from '../../lib/domain/policy';
import type { Row } from '../../lib/domain/row';
import { SPLITS } from '../../lib/domain/split';
import { keyed } from '../parts/keyed';
import type { Bulk, LeftOut } from '../state/bulk';
import { type Filter, isFiltering } from '../state/filter';
import { days, lasting, listed, shortDay, t, tn } from '../text';

/** Search and filters in words, e.g. `“turno”, with a note`; `no filter` where there are none. */
export function filterWords(filter: Filter): string {
  if (!isFiltering(filter)) return t('popup_filter_none');
  const parts: string[] = [];
  if (filter.search.trim() !== '') parts.push(t('popup_filter_search', filter.search.trim()));
  if (filter.hasNote) parts.push(t('popup_filter_has_note'));
  if (filter.mutualsAtLeast > 0) parts.push(tn('popup_filter_mutuals', filter.mutualsAtLeast));
  if (filter.headline.trim() !== '') parts.push(t('popup_filter_headline', filter.headline.trim()));
  if (filter.kind !== null) parts.push(t('popup_filter_kind', t(keyed('kind', filter.kind))));
  return parts.join(', ');
}

/** `All 31 shown, no filter` or `2 ticked of 6 shown: “turno”` */
export function setWords(bulk: Bulk, filter: Filter): string {
  const words = filterWords(filter);
  return bulk.ticked > 0
    ? tn('popup_set_ticked', bulk.ticked, bulk.shown, words)
    : tn('popup_set_all', bulk.shown, words);
}

/** Why some of those shown are not counted, e.g. `3 not read to the end stay`; empty where none is left out. */
export const leftOutWords = (bulk: Bulk): string =>
  (Object.entries(bulk.leftOut) as [LeftOut, number][])
    .map(([why, count]) => tn(keyed('popup_left_out', why), count))
    .join(' · ');

/** `39 days, until 2 Jan` or `13 min` */
export const lengthWords = (e: Estimate, now: number): string =>
  e.unit === 'days' ? t('popup_until', days(e.days), shortDay(e.endsAt, now)) : lasting(e.seconds);

/** `about 39 days left, until 2 Jan` or `about 13 min left` */
export const leftWords = (e: Estimate, now: number): string =>
  e.unit === 'days'
    ? t('popup_left_until', days(e.days), shortDay(e.endsAt, now))
    : t('popup_left', lasting(e.seconds));

/** The rule in words, e.g. `with a reply to write: Reason given · silently: No note · left to you: Unsure` */
export function ruleWords(policy: Policy): string {
  const of = (choice: PolicyChoice): readonly string[] =>
    POLICY_SPLITS.filter((split) => policy[split] === choice).map((split) => t(keyed('split', split)));
  const always = SPLITS.filter((split) => split !== 'decided' && !(split in policy));
  const groups = {
    reply: of('reply'),
    silent: of('silent'),
    leave: [...of('leave'), ...always.map((s) => t(keyed('split', s)))],
  };
  return (Object.entries(groups) as [PolicyChoice, readonly string[]][])
    .flatMap(([choice, splits]) => (splits.length === 0 ? [] : [t(`rule_words_${choice}`, listed(splits))]))
    .join(' · ');
}

/** `8 silently, 1 with a reply and 1 left to you` */
export const previewWords = ({ silent, reply, left }: Preview): string =>
  listed(
    Object.entries({ silent, reply, left }).flatMap(([what, count]) =>
      count > 0 ? [t(`rule_preview_${what}`, count)] : [],
    ),
  );

/** `4 mutual · 5 d` */
export const factsOf = (row: Row): string =>
  [row.mutuals > 0 ? tn('popup_mutual', row.mutuals) : '', row.ageText ?? ''].filter(Boolean).join(' · ');

/** How many of a set are answered, silent and ignored, e.g. `9 with a reply to write and 3 silent`. */
export function kindsWords(kinds: readonly string[]): string {
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  return listed(
    (['reply', 'silent', 'ignore'] as const).flatMap((kind) =>
      count(kind) > 0 ? [tn(`popup_of_kind_${kind}`, count(kind))] : [],
    ),
  );
}
