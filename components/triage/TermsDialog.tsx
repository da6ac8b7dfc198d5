import type { VNode } from 'preact';
import { Dialog } from '../parts/Dialog';
import { Terms } from '../parts/Terms';
import { t } from '../text';
import { useDeeds } from './context';

/** Before the first run ever. Agreeing starts nothing: what was armed stands there again. */
export function TermsDialog(): VNode {
  const deeds = useDeeds();
  return (
    <Dialog role="dialog" titleId="terms-title" onClose={() => deeds.openTerms(false)}>
      {/* the reading begins at the top */}
      <h2 id="terms-title" tabIndex={-1} data-focus>
        {t('terms_title')}
      </h2>
      <Terms />
      <div class="dock-row">
        <button type="button" class="btn" onClick={() => deeds.openTerms(false)}>
          {t('terms_not_now')}
        </button>
        <button type="button" class="btn btn-main" onClick={() => void deeds.agree()}>
          {t('terms_agree')}
        </button>
      </div>
    </Dialog>
  );
}
