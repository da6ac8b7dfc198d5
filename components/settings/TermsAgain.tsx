import type { JSX } from 'preact';
import { Icon } from '../parts/Icon';
import { Terms } from '../parts/Terms';
import { day, t } from '../text';

/** What was agreed to before the first run, to be read again. */
export const TermsAgain = ({ agreedAt }: { readonly agreedAt: number | null }): JSX.Element => (
  <details class="keys">
    <summary>
      {t('terms_again')}
      <Icon name="down" />
    </summary>
    <p class="hint">{agreedAt === null ? t('terms_agreed_not') : t('terms_agreed_on', day(agreedAt))}</p>
    <Terms />
  </details>
);
