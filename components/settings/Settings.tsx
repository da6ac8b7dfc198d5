import type { JSX } from 'preact';
import { estimate, type Pace } from '../../lib/domain/pace';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { t, tn } from '../text';
import { lengthWords } from '../triage/words';
import { OwnWords } from './OwnWords';
import { PaceForm } from './PaceForm';
import { ScreenForm } from './ScreenForm';
import { Strictness } from './Strictness';
import { TermsAgain } from './TermsAgain';

/** Everything that can be set; a change is stored at once, and what is shown is what was stored. */
export function Settings({ form }: { readonly form: SettingsForm }): JSX.Element {
  const settings = useStore(form.store, (s) => s.settings);
  return (
    <>
      <div class="screen-top">
        <div>
          <h2>{t('opt_tab_settings')}</h2>
          {settings !== null && <Meaning form={form} pace={settings.pace} />}
        </div>
        <Saved form={form} />
      </div>
      {settings !== null && (
        <>
          <h3 class="sub">{t('opt_set_pace')}</h3>
          <PaceForm form={form} pace={settings.pace} />
          <h3 class="sub">{t('opt_set_screen')}</h3>
          <ScreenForm form={form} settings={settings} />
          <h3 class="sub">{t('opt_set_reading')}</h3>
          <Strictness form={form} strictness={settings.strictness} />
          <h3 class="sub">{t('opt_set_words')}</h3>
          <OwnWords form={form} words={settings.ownWords} />
          <h3 class="sub">{t('popup_ask_terms')}</h3>
          <TermsAgain agreedAt={settings.agreedAt} />
        </>
      )}
    </>
  );
}

/** What the pace means for the invitations that are open now. */
function Meaning({ form, pace }: { readonly form: SettingsForm; readonly pace: Pace }): JSX.Element {
  const open = useStore(form.store, (s) => s.open);
  const spentToday = useStore(form.store, (s) => s.spentToday);
  const floorMs = useStore(form.store, (s) => s.floorMs);
  const asOf = useStore(form.store, (s) => s.asOf);
  if (open === 0) return <p>{t('opt_set_means_none')}</p>;
  const takes = estimate(pace, open, spentToday, asOf, floorMs);
  return <p>{tn('opt_set_means', open, lengthWords(takes, asOf))}</p>;
}

function Saved({ form }: { readonly form: SettingsForm }): JSX.Element {
  const state = useStore(form.store, (s) => s.state);
  const failure = useStore(form.store, (s) => s.failure);
  return (
    <div role="status">
      {failure !== null ? (
        <p class="bad">
          <Icon name="warn" />
          {t('opt_set_not_saved')} {t(keyed('failure', failure))}
        </p>
      ) : (
        <p class="hint">{t(state === 'saved' ? 'opt_set_saved' : 'opt_set_saves')}</p>
      )}
    </div>
  );
}
