/** The last row of a dialog that starts a run: not at all, for real, or everything but the clicks. */

import type { VNode } from 'preact';
import { t } from '../text';
import { useDeeds, usePart } from './context';

interface StartRowProps {
  /** Something speaks against starting. */
  readonly isHeld: boolean;
  readonly onCancel: () => void;
  /** `dry`: everything but the clicks. */
  readonly onStart: (dry: boolean) => Promise<void>;
}

/** Focus stands on Cancel. Before the first run ever there is something to read in place of Start. */
export function StartRow({ isHeld, onCancel, onStart }: StartRowProps): VNode {
  const deeds = useDeeds();
  const isStarting = usePart((s) => s.starting);
  const isAgreed = usePart((s) => s.settings.agreedAt !== null);
  return (
    <div class="dock-row">
      <button type="button" class="btn" data-focus onClick={onCancel}>
        {t('popup_cancel')}
      </button>
      <button type="button" class="btn btn-quiet" disabled={isHeld || isStarting} onClick={() => void onStart(true)}>
        {t('popup_try')}
      </button>
      {isAgreed ? (
        <button type="button" class="btn btn-main" disabled={isHeld || isStarting} onClick={() => void onStart(false)}>
          {t('popup_start')}
        </button>
      ) : (
        <button type="button" class="btn btn-main" onClick={() => deeds.openTerms(true)}>
          {t('terms_read_first')}
        </button>
      )}
    </div>
  );
}
