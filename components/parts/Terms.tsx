/** What LinkedIn says of automation, what a run does and what it never does. Agreed to once, and there to be read again. */

import type { VNode } from 'preact';
import { t } from '../text';

const DOES = ['exactly', 'grace', 'stops', 'log'] as const;
const NEVER = ['message', 'unread', 'hide', 'leave'] as const;

/** Facts about 8.2 of the User Agreement (read in November 2026): it forbids bots and software that automates activity. */
export const Terms = (): VNode => (
  <div class="terms">
    <h3>{t('terms_linkedin')}</h3>
    <p>{t('terms_linkedin_text')}</p>
    <p>
      <a class="link" href="https://www.linkedin.com/legal/user-agreement" target="_blank" rel="noreferrer">
        {t('terms_linkedin_link')}
      </a>
    </p>
    <h3>{t('terms_does')}</h3>
    <ul>
      {DOES.map((what) => (
        <li key={what}>{t(`terms_does_${what}`)}</li>
      ))}
    </ul>
    <h3>{t('terms_never')}</h3>
    <ul>
      {NEVER.map((what) => (
        <li key={what}>{t(`terms_never_${what}`)}</li>
      ))}
    </ul>
    <p>{t('terms_without')}</p>
  </div>
);
