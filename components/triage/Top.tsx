import type { VNode } from 'preact';
import { Icon } from '../parts/Icon';
import { Key } from '../parts/Key';
import { Logo } from '../parts/Logo';
import { isFiltering } from '../state/filter';
import { num, t } from '../text';
import { useDeeds, usePart } from './context';

/** The header: search and filter where there is a list, the name where there is none; queue, keys and settings always. */
export function Top({ withSearch }: { readonly withSearch: boolean }): VNode {
  const deeds = useDeeds();
  const replies = usePart((s) => s.replies);
  const filter = usePart((s) => s.filter);
  const filtersOpen = usePart((s) => s.filtersOpen);
  const withKeys = usePart((s) => s.settings.keys);
  const isOn = filtersOpen || isFiltering({ ...filter, search: '' });
  return (
    <header class="pop-top">
      <Logo />
      {withSearch ? (
        <>
          <div class="search">
            <Icon name="search" />
            <input
              class="field"
              type="search"
              id="search"
              value={filter.search}
              placeholder={t('popup_search_hint')}
              aria-label={t('popup_search')}
              onInput={(event) => deeds.filter({ search: event.currentTarget.value })}
            />
            {withKeys && filter.search === '' ? <Key name="/" /> : null}
          </div>
          <button
            type="button"
            class={`btn btn-s btn-i btn-quiet${isOn ? ' btn-on' : ''}`}
            aria-label={t('popup_filter')}
            title={t('popup_filter')}
            aria-expanded={filtersOpen}
            onClick={() => deeds.openFilters(!filtersOpen)}
          >
            <Icon name="filter" />
          </button>
        </>
      ) : (
        <span class="wordmark">{t('extensionName')}</span>
      )}
      <a
        class="btn btn-s btn-quiet"
        href="options.html#queue"
        target="_blank"
        rel="noreferrer"
        aria-label={t('popup_queue', replies)}
        title={t('popup_queue', replies)}
      >
        <Icon name="pen" />
        <span class="num">{num(replies)}</span>
      </a>
      <button
        type="button"
        class="btn btn-s btn-i btn-quiet"
        aria-label={t('popup_help')}
        title={t('popup_help')}
        onClick={() => deeds.openKeys(true)}
      >
        <Icon name="help" />
      </button>
      <a
        class="btn btn-s btn-i btn-quiet"
        href="options.html#settings"
        target="_blank"
        rel="noreferrer"
        aria-label={t('popup_settings')}
        title={t('popup_settings')}
      >
        <Icon name="sliders" />
      </a>
    </header>
  );
}
