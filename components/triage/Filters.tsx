import type { VNode } from 'preact';
import type { InvitationKind } from '../../lib/domain/invitation';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { t } from '../text';
import { useDeeds, usePart } from './context';

const KINDS: readonly InvitationKind[] = ['person', 'page', 'newsletter', 'event', 'group', 'school', 'unknown'];

export function Filters(): VNode {
  const deeds = useDeeds();
  const filter = usePart((s) => s.filter);
  return (
    <fieldset class="filters" aria-label={t('popup_filters')}>
      <label>
        <span class="label">{t('popup_headline_contains')}</span>
        <input
          class="field"
          value={filter.headline}
          onInput={(event) => deeds.filter({ headline: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="label">{t('popup_kind')}</span>
        <select
          class="field"
          value={filter.kind ?? ''}
          onChange={(event) => deeds.filter({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? null })}
        >
          <option value="">{t('popup_kind_any')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(keyed('kind', kind))}
            </option>
          ))}
        </select>
      </label>
      <div class="wide">
        <label>
          <span class="label">{t('popup_mutuals_at_least')}</span>
          <input
            class="field num"
            type="number"
            min={0}
            value={filter.mutualsAtLeast}
            onInput={(event) =>
              deeds.filter({ mutualsAtLeast: Math.max(0, Math.floor(event.currentTarget.valueAsNumber || 0)) })
            }
          />
        </label>
        <label class="opt">
          <span class="tick">
            <input
              type="checkbox"
              checked={filter.hasNote}
              onChange={(event) => deeds.filter({ hasNote: event.currentTarget.checked })}
            />
          </span>
          {t('popup_has_note')}
        </label>
        <button type="button" class="btn btn-s btn-quiet" onClick={() => deeds.clearFilter()}>
          <Icon name="x" />
          {t('popup_clear')}
        </button>
      </div>
    </fieldset>
  );
}
