import type { VNode } from 'preact';
import type { DecisionKind } from '../../lib/domain/outcome';
import { isActionable, type Row } from '../../lib/domain/row';
import { linkOf } from '../parts/address';
import { chipOf } from '../parts/Chip';
import { Icon, type IconName } from '../parts/Icon';
import { readsOnly } from '../state/popup';
import { t } from '../text';
import { useDeeds, usePart } from './context';

const ICONS: Readonly<Record<DecisionKind, IconName>> = {
  silent: 'check',
  reply: 'reply',
  later: 'later',
  ignore: 'x',
};

interface ButtonsProps {
  readonly row: Row;
  /** With words, as in the current row; else as icons with the same names. */
  readonly wide: boolean;
  /** Whether Tab stops here: only in the current row. */
  readonly stop: number;
}

/** Each button records a decision; nothing happens on LinkedIn yet. What a run may not settle (here: anything) can only be put off or opened. */
export function RowButtons({ row, wide, stop }: ButtonsProps): VNode {
  const deeds = useDeeds();
  const mayIgnore = usePart((s) => s.settings.ignore);
  const maySettle = usePart((s) => !readsOnly(s)) && isActionable(row);
  const chip = chipOf(row);
  const best: DecisionKind = chip === 'reason' || chip === 'help' ? 'reply' : 'silent';
  const button = (kind: DecisionKind): VNode => {
    const name = t(`decision_${kind}`);
    const weight = wide && kind === best && row.note !== null ? 'btn-main' : 'btn-quiet';
    return (
      <button
        key={kind}
        type="button"
        class={`btn btn-s ${wide ? '' : 'btn-i '}${weight}`}
        tabIndex={stop}
        {...(wide ? {} : { 'aria-label': name, title: name })}
        onClick={() => deeds.decide([row.id], kind)}
      >
        <Icon name={ICONS[kind]} />
        {wide ? name : null}
      </button>
    );
  };
  const open = (
    <a
      class={`btn btn-s btn-quiet${wide ? '' : ' btn-i'}`}
      href={linkOf(row)}
      target="_blank"
      rel="noreferrer"
      tabIndex={stop}
      {...(wide ? {} : { 'aria-label': t('popup_open_on_linkedin'), title: t('popup_open_on_linkedin') })}
    >
      <Icon name="open" />
      {wide ? t('popup_open_on_linkedin') : null}
    </a>
  );
  const kinds: readonly DecisionKind[] = !maySettle
    ? ['later']
    : mayIgnore
      ? ['silent', 'reply', 'later', 'ignore']
      : ['silent', 'reply', 'later'];
  if (!wide) {
    return (
      <span class="acts">
        {maySettle ? null : open}
        {kinds.map(button)}
      </span>
    );
  }
  if (!maySettle) {
    return (
      <div class="wide-acts">
        {open}
        {button('later')}
      </div>
    );
  }
  return (
    <div class="wide-acts">
      {button('reply')}
      <span class="pair">{kinds.filter((kind) => kind !== 'reply').map(button)}</span>
    </div>
  );
}
