import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { SIGNS, type SortKey, STANDS } from '../state/arrange';
import { useStore } from '../state/hook';
import type { Invitations as InvitationsState } from '../state/invitations';
import { num, t, tn } from '../text';
import { Changes } from './Changes';
import { InvitationTable } from './InvitationTable';
import { standWords } from './words';

interface Props {
  readonly invitations: InvitationsState;
  readonly now: () => number;
  /** Single-letter keys are on: `/` goes to the search. */
  readonly keys: boolean;
}

const SORTS: readonly SortKey[] = ['came', 'settled', 'name'];

/** Everything ever seen, searched, filtered and sorted. */
export function Invitations({ invitations, now, keys }: Props): JSX.Element {
  const view = useStore(invitations.store, (s) => s.view);
  const total = useStore(invitations.store, (s) => s.total);
  const shown = useStore(invitations.store, (s) => s.shown);
  const stands = useStore(invitations.store, (s) => s.stands);
  const blocked = useStore(invitations.store, (s) => s.blocked);
  const failed = useStore(invitations.store, (s) => s.failed);
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => invitations.watch(), [invitations]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const writing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (!keys || event.key !== '/' || writing) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys]);

  return (
    <>
      <div class="screen-top">
        <h2>{t('opt_tab_invitations')}</h2>
        <span class="hint num" role="status">
          {total !== null && tn('opt_inv_shown', shown.length)}
        </span>
      </div>
      <Changes invitations={invitations} />
      <div class="filters">
        <div class="search">
          <Icon name="search" />
          <input
            ref={search}
            class="field"
            type="search"
            aria-label={t('opt_inv_search')}
            placeholder={t('opt_inv_search_hint')}
            value={view.text}
            onInput={(e) => invitations.look({ text: e.currentTarget.value })}
          />
          {keys && view.text === '' && (
            <span aria-hidden="true">
              <kbd>/</kbd>
            </span>
          )}
        </div>
        <select
          class="field w-auto"
          aria-label={t('opt_inv_verdict')}
          value={view.sign}
          onChange={(e) => invitations.look({ sign: SIGNS.find((s) => s === e.currentTarget.value) ?? 'any' })}
        >
          <option value="any">{t('opt_inv_any_verdict')}</option>
          {SIGNS.map((sign) => (
            <option key={sign} value={sign}>
              {t(`verdict_${sign.replace('-', '_')}`)}
            </option>
          ))}
        </select>
        <select
          class="field w-auto"
          aria-label={t('opt_inv_outcome')}
          value={view.stand}
          onChange={(e) => invitations.look({ stand: STANDS.find((s) => s === e.currentTarget.value) ?? 'any' })}
        >
          <option value="any">{t('opt_inv_any_outcome')}</option>
          {STANDS.filter((s) => stands.has(s) || s === view.stand).map((stand) => (
            <option key={stand} value={stand}>
              {t('opt_inv_option', standWords(stand), num(stands.get(stand) ?? 0))}
            </option>
          ))}
        </select>
        <select
          class="field w-auto only-narrow"
          aria-label={t('opt_inv_sort')}
          value={view.sort}
          onChange={(e) => {
            const sort = SORTS.find((s) => s === e.currentTarget.value) ?? 'came';
            invitations.look({ sort, down: sort !== 'name' });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`opt_inv_sort_${sort}`)}
            </option>
          ))}
        </select>
      </div>
      <div role="alert">
        {failed !== null && (
          <p class="bad">
            <Icon name="warn" />
            {t('opt_inv_failed', failed.name, t(keyed('failure', failed.failure)))}
          </p>
        )}
      </div>
      {blocked && (
        <p class="bad" role="alert">
          <Icon name="warn" />
          {t('failure_storage_blocked')}
        </p>
      )}
      {total === 0 && <p class="lead">{t('opt_inv_none')}</p>}
      {total !== null && total > 0 && shown.length === 0 && (
        <p class="lead">
          {t('opt_inv_no_match')}{' '}
          <button
            type="button"
            class="btn btn-s"
            onClick={() => invitations.look({ text: '', sign: 'any', stand: 'any' })}
          >
            {t('opt_inv_show_all')}
          </button>
        </p>
      )}
      {shown.length > 0 && <InvitationTable invitations={invitations} now={now} />}
    </>
  );
}
