/** What came of a run, outcome by outcome, in words; what is left to the person comes first and is marked. */

import type { VNode } from 'preact';
import type { Outcome } from '../../lib/domain/outcome';
import { type ActRun, isActRun, settledCount } from '../../lib/domain/run';
import { DockBox } from '../parts/DockBox';
import { keyed } from '../parts/keyed';
import { lasting, num, t, tn } from '../text';
import { useDeeds, usePart } from './context';

/** Left to the person, then refused and failed, then what needs nobody. */
const ORDER: readonly { readonly outcome: Outcome; readonly yours: boolean }[] = [
  { outcome: 'changed', yours: true },
  { outcome: 'not-read', yours: true },
  { outcome: 'needs-own-click', yours: true },
  { outcome: 'asks-back', yours: true },
  { outcome: 'could-not-tell', yours: true },
  { outcome: 'refused', yours: true },
  { outcome: 'no-effect', yours: true },
  { outcome: 'not-a-person', yours: true },
  { outcome: 'too-late', yours: true },
  { outcome: 'would-act', yours: false },
  { outcome: 'taken-back', yours: false },
  { outcome: 'settled-probably', yours: false },
  { outcome: 'ignored', yours: false },
  { outcome: 'already-settled', yours: false },
  { outcome: 'not-on-page', yours: false },
];

export function Summary(): VNode | null {
  const run = usePart((s) => s.run);
  return isActRun(run) ? <SummaryOf run={run} /> : null;
}

function SummaryOf({ run }: { readonly run: ActRun }): VNode {
  const deeds = useDeeds();
  const accepted = run.tally.accepted ?? 0;
  const would = run.tally['would-act'] ?? 0;
  const seconds = ((run.endedAt ?? run.startedAt) - run.startedAt) / 1000;
  const notDone = run.total - settledCount(run);
  const lines = ORDER.filter(({ outcome }) => (run.tally[outcome] ?? 0) > 0);
  return (
    <>
      <section class="sum" aria-labelledby="sum-title">
        <h2 id="sum-title">
          {t(`popup_${run.dry ? 'dry' : 'run'}_${run.status === 'stopped' ? 'stopped' : 'finished'}`)}
        </h2>
        <p class="big">{run.dry ? tn('popup_would_accept', would) : tn('popup_accepted', accepted)}</p>
        <p class="num">
          {t(run.dry ? 'popup_sum_dry_of' : 'popup_sum_of', run.total, lasting(seconds))}{' '}
          {run.dry
            ? t('popup_sum_dry')
            : run.replies > 0
              ? tn('popup_sum_replies', run.replies)
              : t('popup_sum_silent')}
        </p>
        <p class="words" dir="auto">
          {run.words}
        </p>
        <table>
          <caption class="sr">{t('popup_sum_table')}</caption>
          <tbody>
            {lines.map(({ outcome, yours }) => (
              <tr key={outcome} class={yours ? 'yours' : undefined}>
                <th scope="row">
                  {t(keyed('outcome', outcome))}
                  <small>{t(`${keyed('outcome', outcome)}_why`)}</small>
                </th>
                <td class="n">{num(run.tally[outcome] ?? 0)}</td>
                <td>
                  <button
                    type="button"
                    class="link"
                    aria-label={t('popup_show_those', t(keyed('outcome', outcome)))}
                    onClick={() => void deeds.showOnly(run.id, outcome)}
                  >
                    {t('popup_show')}
                  </button>
                </td>
              </tr>
            ))}
            {notDone > 0 ? (
              <tr>
                <th scope="row">
                  {t('popup_not_done')}
                  <small>{t('popup_not_done_why')}</small>
                </th>
                <td class="n">{num(notDone)}</td>
                <td />
              </tr>
            ) : null}
          </tbody>
        </table>
        {accepted > 0 ? <p class="final">{t('popup_no_recall')}</p> : null}
      </section>
      <DockBox label={t('popup_summary')}>
        <div class="dock-row">
          <a class="btn grow" href="options.html#log" target="_blank" rel="noreferrer">
            {t('popup_open_log')}
          </a>
          <button type="button" class="btn btn-main" onClick={() => deeds.seen(run.id)}>
            {t('popup_done')}
          </button>
        </div>
      </DockBox>
    </>
  );
}
