import type { VNode } from 'preact';
import { Icon } from '../parts/Icon';
import { readsOnly } from '../state/popup';
import { t } from '../text';
import { useDeeds, usePart } from './context';

/** Above the list, on a layout that we do not know: everything can be read and sorted, nothing is carried out. */
export function ReadingOnly(): VNode | null {
  const deeds = useDeeds();
  const isShown = usePart(readsOnly);
  const isCopied = usePart((s) => s.copied);
  if (!isShown) return null;
  return (
    <div class="strip">
      <Icon name="layout" />
      <span role="status">{isCopied ? t('popup_copied') : t('popup_reading_only')}</span>
      <span class="end">
        <button type="button" class="btn btn-s" onClick={() => void deeds.copyReport()}>
          {t('popup_do_report')}
        </button>
        <a class="btn btn-s" href="options.html#diagnostics" target="_blank" rel="noreferrer">
          {t('popup_save_page')}
        </a>
      </span>
    </div>
  );
}
