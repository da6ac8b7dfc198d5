import type { VNode } from 'preact';
import type { Row } from '../../lib/domain/row';
import { isActRun } from '../../lib/domain/run';
import { keyed } from '../parts/keyed';
import { VirtualList } from '../parts/VirtualList';
import { isFiltering } from '../state/filter';
import { countsOf, currentOf, shownOf, tabRowsOf } from '../state/popup';
import { isLive } from '../state/screen';
import { t, tn } from '../text';
import { useDeeds, usePart } from './context';
import { Dock } from './Dock';
import { Filters } from './Filters';
import { InvitationRow, isSlim } from './InvitationRow';
import { ReadingOnly } from './ReadingOnly';
import { ReadStrip } from './ReadStrip';
import { Tabs } from './Tabs';

const keyOf = (row: Row): string => row.id;
/** Measured in the popup at its usual width: rows without a note are one height, a line of note holds about 48 characters. */
const estimate = (row: Row): number => (isSlim(row) ? 45 : 96 + 20 * Math.ceil((row.note?.length ?? 0) / 48));

/** Tabs, filters, the list, and the dock below it. */
export function Triage(): VNode {
  const filtersOpen = usePart((s) => s.filtersOpen);
  const only = usePart((s) => s.only);
  const split = usePart((s) => s.split);
  const deeds = useDeeds();
  return (
    <>
      {only === null ? (
        <Tabs />
      ) : (
        <div class="strip">
          <span class="num">{tn('popup_only', only.ids.length, t(keyed('outcome', only.outcome)))}</span>
          <button type="button" class="btn btn-s end" onClick={deeds.closeOnly}>
            {t('popup_back')}
          </button>
        </div>
      )}
      {filtersOpen ? <Filters /> : null}
      <ReadingOnly />
      <ReadStrip />
      <div
        class="panel"
        id="triage-panel"
        {...(only === null ? { role: 'tabpanel', 'aria-labelledby': `tab-${split}` } : {})}
      >
        <Rows />
      </div>
      <Dock />
    </>
  );
}

function Rows(): VNode {
  const deeds = useDeeds();
  const all = usePart(tabRowsOf);
  const rows = usePart(shownOf);
  const current = usePart(currentOf);
  const where = usePart((s) => s.only ?? s.split);
  const anchor = usePart((s) => s.anchor);
  const isReading = usePart((s) => s.run?.kind === 'read' && s.run.status === 'running');
  /** A run has just taken people out of this list: the person sees where they are. */
  const hasChosen = usePart(
    (s) => isActRun(s.run) && isLive(s.run) && !s.run.dry && s.run.total > 0 && s.split !== 'decided',
  );
  const known = usePart(countsOf);
  const filtering = usePart((s) => isFiltering(s.filter));
  if (all === null) return <p class="hint">{t('popup_loading')}</p>;
  if (rows.length === 0) {
    const isBare = known === null || Object.values(known).every((count) => count === 0);
    const key =
      filtering && all.length > 0
        ? 'popup_none_left_by_filter'
        : isReading && isBare
          ? 'popup_rows_appear'
          : 'popup_tab_empty';
    return (
      <p class="hint">
        {t(key)}
        {hasChosen ? ` ${t('popup_chosen_where')}` : null}
      </p>
    );
  }
  return (
    <VirtualList
      key={typeof where === 'string' ? where : where.outcome}
      items={rows}
      keyOf={keyOf}
      estimatePx={estimate}
      label={where === 'decided' ? t('split_decided') : t('popup_invitations')}
      currentKey={current?.id ?? null}
      onCurrent={deeds.current}
      rowClass={(row) => `row${isSlim(row) ? ' row-slim' : ''}${row.id === current?.id ? ' is-current' : ''}`}
      renderRow={(row) => <InvitationRow row={row} isCurrent={row.id === current?.id} />}
      startKey={anchor}
      onTop={deeds.anchor}
    />
  );
}
