/** One invitation: who, what they wrote, what it was taken for, and what can be decided. */

import type { VNode } from 'preact';
import type { Row } from '../../lib/domain/row';
import { isActionable, isWaiting } from '../../lib/domain/row';
import { linkOf } from '../parts/address';
import { Chip, chipOf } from '../parts/Chip';
import { Icon } from '../parts/Icon';
import { Initials } from '../parts/Initials';
import { keyed } from '../parts/keyed';
import { Note } from '../parts/Note';
import { nameOf } from '../parts/name';
import { Tick } from '../parts/Tick';
import { leftOutBecause } from '../state/bulk';
import { ago, t } from '../text';
import { useDeeds, usePart } from './context';
import { RowButtons } from './RowButtons';
import { Why } from './Why';
import { factsOf } from './words';

interface RowProps {
  readonly row: Row;
  readonly isCurrent: boolean;
}

/** Rows without a note take two lines: there is nothing to read but who. */
export const isSlim = (row: Row): boolean =>
  row.note === null &&
  row.split !== 'decided' &&
  leftOutBecause(row) === null &&
  row.outcome?.code !== 'could-not-tell';

export function InvitationRow({ row, isCurrent }: RowProps): VNode {
  const deeds = useDeeds();
  const isTicked = usePart((s) => s.ticked.has(row.id));
  const stop = isCurrent ? 0 : -1;
  const tick = (
    <Tick
      label={t('popup_select', nameOf(row))}
      on={isTicked}
      tabIndex={stop}
      onTick={(range) => deeds.tick(row.id, range)}
    />
  );
  if (isSlim(row)) {
    return (
      <>
        {tick}
        <Initials name={row.name} />
        <div>
          <Who row={row} stop={stop} />
          <Head row={row} />
        </div>
        <RowButtons row={row} wide={false} stop={stop} />
      </>
    );
  }
  return (
    <>
      <div class="rail">
        <Initials name={row.name} />
        {isActionable(row) ? tick : null}
      </div>
      <div>
        <Who row={row} stop={stop} />
        <Head row={row} />
        {row.split === 'decided' ? <Decided row={row} stop={stop} /> : <Open row={row} isCurrent={isCurrent} />}
      </div>
      {row.split !== 'decided' && isCurrent ? <RowButtons row={row} wide stop={stop} /> : null}
    </>
  );
}

const Who = ({ row, stop }: { readonly row: Row; readonly stop: number }): VNode => (
  <p class="who">
    <a class="name" href={linkOf(row)} target="_blank" rel="noreferrer" dir="auto" tabIndex={stop} data-profile>
      {nameOf(row)}
    </a>
    <Facts row={row} />
  </p>
);

function Facts({ row }: { readonly row: Row }): VNode {
  const now = usePart((s) =>
    row.split === 'decided' || row.outcome !== null ? Math.floor(s.now / 60_000) * 60_000 : 0,
  );
  const at = row.outcome?.at ?? row.decision?.at;
  return <span class="facts">{at === undefined ? factsOf(row) : ago(at, Math.max(now, at))}</span>;
}

/** The headline; in its place, what was decided or what came of it. */
function Head({ row }: { readonly row: Row }): VNode {
  const said = row.outcome === null ? decidedWords(row) : outcomeWords(row);
  if (said === null) {
    return (
      <p class="head" dir="auto">
        {row.headline}
      </p>
    );
  }
  const isHalt = row.status === 'open' && row.outcome !== null;
  return <p class={isHalt ? 'head refused' : 'head'}>{said}</p>;
}

function decidedWords(row: Row): string | null {
  if (row.decision !== null && row.status === 'open') return t(`decision_${row.decision.kind}`);
  if (row.status === 'open') return null;
  return t(row.status === 'gone' ? 'popup_gone' : 'popup_settled_elsewhere');
}

/** Our sentence has its own full stop. */
const FULL_STOP = /[.。۔।\s]+$/u;

function outcomeWords(row: Row): string {
  const { code, words } = row.outcome ?? { code: 'accepted' };
  if (code === 'refused')
    return words === undefined ? t('popup_refused') : t('popup_refused_words', words.replace(FULL_STOP, ''));
  if (code === 'accepted' && row.decision?.kind === 'reply') return t('popup_accepted_reply');
  if (code === 'accepted') return t('popup_accepted_silently');
  return t(keyed('popup_outcome', code));
}

function Decided({ row, stop }: { readonly row: Row; readonly stop: number }): VNode {
  const deeds = useDeeds();
  const mayUndo = row.status === 'open' && row.decision !== null && (isWaiting(row) || row.decision.kind === 'later');
  if (row.status === 'open' && row.outcome?.code === 'could-not-tell') return <Ask row={row} stop={stop} />;
  return (
    <div class="foot">
      <Chip kind={chipOf(row)} />
      {mayUndo ? (
        <span class="acts">
          <button type="button" class="btn btn-s btn-quiet" tabIndex={stop} onClick={() => deeds.undo(row.id)}>
            <Icon name="undo" />
            {t('popup_undo')}
          </button>
        </span>
      ) : null}
    </div>
  );
}

/** Nobody saw how the step ended: the person looks and says. */
function Ask({ row, stop }: { readonly row: Row; readonly stop: number }): VNode {
  const deeds = useDeeds();
  return (
    <div class="foot">
      <button type="button" class="btn btn-s" tabIndex={stop} onClick={() => deeds.couldNotTell(row.id, 'accepted')}>
        {t('popup_was_accepted')}
      </button>
      <button
        type="button"
        class="btn btn-s"
        tabIndex={stop}
        onClick={() => deeds.couldNotTell(row.id, 'not-accepted')}
      >
        {t('popup_was_not')}
      </button>
    </div>
  );
}

function Open({ row, isCurrent }: RowProps): VNode {
  const deeds = useDeeds();
  const isExpanded = usePart((s) => s.expanded.has(row.id));
  const stop = isCurrent ? 0 : -1;
  const leftOut = leftOutBecause(row);
  if (row.outcome?.code === 'could-not-tell') return <Ask row={row} stop={stop} />;
  return (
    <>
      {row.note === null ? null : <Note note={row.note} trace={row.verdict.trace} />}
      {leftOut === null ? null : <p class="plain">{t(keyed('popup_because', leftOut))}</p>}
      <div class="foot">
        <Chip kind={chipOf(row)} />
        {row.note === null ? null : (
          <button
            type="button"
            class="btn btn-s btn-quiet"
            tabIndex={stop}
            aria-expanded={isExpanded}
            onClick={() => deeds.expand(row.id)}
          >
            {t('popup_why')}
            <Icon name={isExpanded ? 'up' : 'down'} />
          </button>
        )}
        {isCurrent ? null : <RowButtons row={row} wide={false} stop={stop} />}
      </div>
      {isExpanded && row.note !== null ? <Why row={row} note={row.note} stop={stop} /> : null}
    </>
  );
}
