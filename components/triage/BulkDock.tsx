import type { VNode } from 'preact';
import { DockBox } from '../parts/DockBox';
import { keyed } from '../parts/keyed';
import { bulkOfShown, carryOf, knownOf, readsOnly } from '../state/popup';
import { t, tn } from '../text';
import { useDeeds, usePart } from './context';
import { filterWords, kindsWords, leftOutWords, setWords } from './words';

/** The bulk buttons of a tab, the decisions that wait to be carried out, and everybody by a rule. */
export function BulkDock(): VNode | null {
  const split = usePart((s) => s.split);
  const carry = usePart(carryOf);
  const bulk = usePart(bulkOfShown);
  const isIdle = usePart(readsOnly);
  const isCarrying = carry.rows.length > 0;
  const isBulk = split !== 'decided' && bulk.shown > 0;
  const known = usePart(knownOf) ?? 0;
  if (isIdle || known === 0) return null;
  return (
    <DockBox label={t('popup_bulk')}>
      {isCarrying ? <Carry asMain={split === 'decided'} /> : null}
      {isBulk ? <Bulk asMain={split === 'no-note' && !isCarrying} /> : null}
      <Rule />
    </DockBox>
  );
}

/** Not a set but a rule: everybody that LinkedIn will show, wave by wave. */
function Rule(): VNode {
  const deeds = useDeeds();
  return (
    <div class="dock-part dock-row">
      <p class="grow">{t('rule_offer')}</p>
      <button type="button" class="btn btn-s" onClick={deeds.openRule}>
        {t('rule_open')}
      </button>
    </div>
  );
}

/** In the tab of decisions this is what there is to do; elsewhere one line beside the tab's own bulk. */
function Carry({ asMain }: { readonly asMain: boolean }): VNode {
  const deeds = useDeeds();
  const carry = usePart(carryOf);
  const filter = usePart((s) => s.filter);
  const count = carry.rows.length;
  const leftOut = leftOutWords(carry);
  const kinds = kindsWords(carry.rows.map((row) => row.decision?.kind ?? ''));
  const said = [t('popup_waiting', kinds), leftOut].filter(Boolean).join(' ');
  const words = asMain ? setWords(carry, filter) : tn('popup_set_waiting', count, filterWords(filter));
  const button = (
    <button type="button" class={asMain ? 'btn btn-main grow' : 'btn'} onClick={() => deeds.arm('carry', words)}>
      {tn('popup_carry_out', count)}
    </button>
  );
  return asMain ? (
    <div class="dock-part">
      <p class="num">{said}</p>
      <div class="dock-row">{button}</div>
    </div>
  ) : (
    <div class="dock-part dock-row">
      <p class="num grow">{said}</p>
      {button}
    </div>
  );
}

function Bulk({ asMain }: { readonly asMain: boolean }): VNode {
  const deeds = useDeeds();
  const bulk = usePart(bulkOfShown);
  const filter = usePart((s) => s.filter);
  const split = usePart((s) => s.split);
  const count = bulk.rows.length;
  const words = setWords(bulk, filter);
  const leftOut = leftOutWords(bulk);
  const replyFirst = split === 'reason' || split === 'help';
  const button = (how: 'silent' | 'reply', isFirst: boolean): VNode => (
    <button
      key={how}
      type="button"
      class={`btn${isFirst ? ' grow' : ''}${isFirst && asMain ? ' btn-main' : ''}`}
      onClick={() => deeds.arm(how, `${t(keyed('split', split))}: ${words}`)}
    >
      {tn(`popup_accept_${how}`, count)}
    </button>
  );
  return (
    <div class="dock-part">
      <p class="num">
        {words}
        {leftOut === '' ? null : <span>{` · ${leftOut}`}</span>}
        {split === 'no-note' && count > 0 ? ` ${t('popup_proved')}` : null}
      </p>
      {count === 0 ? null : (
        <div class="dock-row">
          {split === 'no-note'
            ? button('silent', true)
            : replyFirst
              ? [button('reply', true), button('silent', false)]
              : [button('silent', true), button('reply', false)]}
        </div>
      )}
    </div>
  );
}
