import type { JSX } from 'preact';
import { cameAt, type Row } from '../../lib/domain/row';
import { linkOf } from '../parts/address';
import { Chip, chipOf } from '../parts/Chip';
import { Icon } from '../parts/Icon';
import { nameOf } from '../parts/name';
import { canUndo, settledAt, standOf } from '../state/arrange';
import type { Invitations } from '../state/invitations';
import { shortDay, t, timeOfDay } from '../text';
import { byWords, decisionWords, isBad, standWords } from './words';

interface Props {
  readonly row: Row;
  /** Place among those shown, from 0. */
  readonly index: number;
  readonly open: boolean;
  readonly now: number;
  readonly invitations: Invitations;
  readonly onFocus: (id: string) => void;
}

/** Nobody saw whether LinkedIn took the click: the person looks there and says what they found. */
export const Unclear = ({ row, invitations }: Pick<Props, 'row' | 'invitations'>): JSX.Element => (
  <span class="unclear">
    <button type="button" class="btn btn-s" onClick={() => void invitations.settle(row.id, 'accepted')}>
      {t('opt_inv_was_accepted')}
    </button>
    <button type="button" class="btn btn-s" onClick={() => void invitations.settle(row.id, 'not-accepted')}>
      {t('opt_inv_was_not')}
    </button>
  </span>
);

/** One invitation in one line. Nothing in it is only a picture, and everything cut is whole in the details. */
export function InvitationRow({ row, index, open, now, invitations, onFocus }: Props): JSX.Element {
  const stand = standOf(row);
  const settled = settledAt(row);
  const unclear = stand === 'could-not-tell';
  return (
    <tr data-row={row.id} aria-rowindex={index + 2} class={open ? 'is-open' : ''} onFocusIn={() => onFocus(row.id)}>
      <td class="c-person">
        <a href={linkOf(row)} target="_blank" rel="noreferrer" dir="auto">
          {nameOf(row)}
        </a>
        <small dir="auto">{row.headline}</small>
        <span class="only-slim">
          <Chip kind={chipOf(row)} />
        </span>
      </td>
      <td class="c-note">
        {row.note !== null && (
          <span class="peek" dir="auto">
            {row.note}
          </span>
        )}
      </td>
      <td class="c-verdict free">
        <Chip kind={chipOf(row)} />
      </td>
      <td class="c-decision">
        {row.decision !== null && (
          <>
            {decisionWords(row.decision.kind)}
            <small>{byWords(row.decision.by)}</small>
          </>
        )}
      </td>
      <td class={unclear ? 'c-outcome is-unclear' : 'c-outcome free'}>
        <span class={isBad(row) ? 'bad' : stand === 'open' || stand === 'imported' ? 'hint' : ''}>
          {standWords(stand)}
        </span>
        {canUndo(row) && (
          <button
            type="button"
            class="btn btn-s"
            aria-label={t('opt_inv_undo_of', nameOf(row))}
            onClick={() => void invitations.undo(row.id)}
          >
            <Icon name="undo" />
            {t('opt_undo')}
          </button>
        )}
        {unclear && <Unclear row={row} invitations={invitations} />}
      </td>
      <td class="c-came">
        {/* Where the two buttons stand, their line runs on over this cell; the day is in the details. */}
        {!unclear && <time dateTime={new Date(cameAt(row)).toISOString()}>{shortDay(cameAt(row), now)}</time>}
      </td>
      <td class="c-settled">
        {settled !== null && (
          <time dateTime={new Date(settled).toISOString()}>
            {shortDay(settled, now)}
            <small>{timeOfDay(settled)}</small>
          </time>
        )}
      </td>
      <td class="c-more">
        <button
          type="button"
          class="btn btn-quiet btn-s btn-i"
          aria-expanded={open}
          aria-label={t('opt_inv_details_of', nameOf(row))}
          onClick={() => invitations.toggle(row.id)}
        >
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </td>
    </tr>
  );
}
