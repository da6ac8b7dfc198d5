/** Why a note was taken for what it was: a sentence, the phrases by cue, the score, and the person's own word. */

import type { VNode } from 'preact';
import { isNoteComplete } from '../../lib/domain/invitation';
import { effectiveVerdict, type Row } from '../../lib/domain/row';
import type { TraceItem } from '../../lib/domain/verdict';
import { Key } from '../parts/Key';
import { keyed } from '../parts/keyed';
import { listed, t } from '../text';
import { useDeeds, usePart } from './context';

const cueName = (code: string): string => t(keyed('cue', code));
const unique = (items: readonly TraceItem[]): readonly string[] => [...new Set(items.map((item) => item.code))];

/** The verdict in one sentence, with the cues that spoke for it by name. */
export function sentenceOf(row: Row): string {
  if (row.correction !== null) return t(keyed('popup_you_said', row.correction));
  if (!isNoteComplete(row.doubts)) return t('popup_why_not_read');
  const { label, band, trace } = effectiveVerdict(row);
  const names = (sign: number): string =>
    listed(unique(trace.filter((item) => item.weight * sign > 0)).map((code) => cueName(code)));
  const spokeFor = names(1);
  const spokeAgainst = names(-1);
  if (band === 'unsure') {
    if (spokeFor !== '' && spokeAgainst !== '') return t('popup_why_both', spokeFor, spokeAgainst);
    return spokeFor !== '' ? t('popup_why_weak', spokeFor) : t('popup_why_unsure');
  }
  const names1 = label === 'personal' ? spokeFor : spokeAgainst;
  return names1 === '' ? t(`popup_why_${label}_bare`) : t(`popup_why_${label}`, names1);
}

interface WhyProps {
  readonly row: Row;
  readonly note: string;
  readonly stop: number;
}

export function Why({ row, note, stop }: WhyProps): VNode {
  const deeds = useDeeds();
  const rules = usePart((s) => s.settings.help);
  const byRules = rules.filter((rule) => row.helps?.includes(rule.id)).map((rule) => rule.name || t('help_unnamed'));
  const withKeys = usePart((s) => s.settings.keys);
  const { trace, score } = row.verdict;
  const spoken = trace.filter((item) => item.weight !== 0);
  const fix = (as: 'reason' | 'no-reason', key: string, words: string): VNode => (
    <button
      type="button"
      class="btn btn-s"
      tabIndex={stop}
      aria-pressed={row.correction === as}
      onClick={() => deeds.correct(row.id, as)}
    >
      {words}
      {withKeys ? <Key name={key} /> : null}
    </button>
  );
  return (
    <div class="why">
      <p>{sentenceOf(row)}</p>
      {byRules.length > 0 && <p>{t('popup_why_help', listed(byRules))}</p>}
      <dl>
        {unique(spoken).map((code) => (
          <Cue key={code} code={code} items={spoken.filter((item) => item.code === code)} note={note} />
        ))}
        <dt>{t('popup_score')}</dt>
        <dd class="num">{t('popup_score_of', Math.round(score * 100))}</dd>
      </dl>
      <div class="fix">
        <span>{t('popup_is_right')}</span>
        {fix('reason', '1', t('popup_is_reason'))}
        {fix('no-reason', '2', t('popup_is_no_reason'))}
      </div>
    </div>
  );
}

function Cue({
  code,
  items,
  note,
}: {
  readonly code: string;
  readonly items: readonly TraceItem[];
  readonly note: string;
}): VNode {
  const side = (items[0]?.weight ?? 0) > 0 ? 'for' : 'against';
  const phrases = items
    .flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [note.slice(from, to)]))
    .filter(Boolean);
  return (
    <>
      <dt>{cueName(code)}</dt>
      <dd>
        {phrases.length === 0
          ? t('popup_whole')
          : phrases.map((phrase, i) => (
              <>
                {i > 0 ? ' ' : null}
                <mark key={i} class={side} dir="auto">
                  {phrase}
                </mark>
              </>
            ))}
      </dd>
    </>
  );
}
