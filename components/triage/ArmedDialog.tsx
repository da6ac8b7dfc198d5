/** Before anything happens: the exact number, what, which, how long, whose decision. Focus stands on Cancel. */

import type { VNode } from 'preact';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { type Armed, changedSince } from '../state/bulk';
import { estimateOf, tabRowsOf } from '../state/popup';
import { t, tn } from '../text';
import { useDeeds, usePart } from './context';
import { StartRow } from './StartRow';
import { kindsWords, lengthWords } from './words';

export function ArmedDialog({ armed }: { readonly armed: Armed }): VNode {
  const deeds = useDeeds();
  const count = armed.items.length;
  const pace = usePart((s) => s.settings.pace);
  const long = usePart((s) => t('popup_ask_about', lengthWords(estimateOf(s, count), s.now)));
  const known = usePart((s) => (armed.how === 'carry' ? s.stored.waiting : tabRowsOf(s)));
  const isStarting = usePart((s) => s.starting);
  const changed = isStarting || known === null ? 0 : changedSince(armed, known);
  const what =
    armed.how === 'carry'
      ? t('popup_what_carry', kindsWords(armed.items.map((item) => item.kind)))
      : t(`popup_what_${armed.how}`);
  return (
    <Dialog role="alertdialog" titleId="ask-title" textId="ask-text" onClose={deeds.disarm}>
      <h2 id="ask-title" class="num">
        {tn(`popup_ask_${armed.how}`, count)}
      </h2>
      <div id="ask-text">
        <dl>
          <Line name={t('popup_ask_what')}>{what}</Line>
          <Line name={t('popup_ask_which')}>{armed.words}</Line>
          <Line name={t('popup_ask_long')}>
            <strong>{long}</strong>
            {t('popup_ask_pace', pace.perDay, pace.fromSeconds, pace.toSeconds)}
          </Line>
          <Line name={t('popup_ask_terms')}>{t('popup_terms')}</Line>
        </dl>
        <p class="final">
          <Icon name="warn" />
          <span>{t('popup_final')}</span>
        </p>
      </div>
      {changed > 0 ? (
        <p class="changed num" role="alert">
          {tn('popup_changed_since', changed, count)}
        </p>
      ) : null}
      <StartRow isHeld={changed > 0} onCancel={deeds.disarm} onStart={deeds.start} />
    </Dialog>
  );
}

export const Line = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: preact.ComponentChildren;
}): VNode => (
  <div>
    <dt>{name}</dt>
    <dd class="num" dir="auto">
      {children}
    </dd>
  </div>
);
