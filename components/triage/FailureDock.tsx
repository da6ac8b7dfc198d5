import type { VNode } from 'preact';
import { DockBox } from '../parts/DockBox';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { t } from '../text';
import { useDeeds, usePart } from './context';

/** After these nothing can be done here but to open the page anew. */
const IS_STUCK: ReadonlySet<string> = new Set(['storage-blocked', 'storage-held']);

/** What went wrong, in one sentence, until the person closes it. */
export function FailureDock(): VNode | null {
  const deeds = useDeeds();
  const failure = usePart((s) => s.failure);
  if (failure === null) return null;
  return (
    <DockBox label={t('popup_failed')} halt>
      <div class="dock-row">
        <p class="say grow" role="alert">
          <Icon name="warn" />
          <span>{t(keyed('failure', failure))}</span>
        </p>
        {IS_STUCK.has(failure) ? (
          <button type="button" class="btn btn-s btn-main" onClick={deeds.reopen}>
            {t('popup_reopen')}
          </button>
        ) : (
          <button type="button" class="btn btn-s" onClick={deeds.closeFailure}>
            {t('popup_close')}
          </button>
        )}
      </div>
    </DockBox>
  );
}
