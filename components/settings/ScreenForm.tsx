import type { JSX } from 'preact';
import type { Settings } from '../../lib/domain/settings';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { t } from '../text';
import { KeyTable } from './KeyTable';

const BADGES = ['count', 'dot', 'off'] as const;

/** What is seen and what can be pressed. */
export function ScreenForm({
  form,
  settings,
}: {
  readonly form: SettingsForm;
  readonly settings: Settings;
}): JSX.Element {
  const refused = useStore(form.store, (s) => s.notifyRefused);
  return (
    <div class="form">
      <div>
        <label class="label" for="set-badge">
          {t('opt_set_badge')}
        </label>
        <div class="ctl">
          <select
            class="field"
            id="set-badge"
            value={settings.badge}
            onChange={(e) => {
              const badge = BADGES.find((b) => b === e.currentTarget.value);
              if (badge !== undefined) void form.change({ badge });
            }}
          >
            {BADGES.map((badge) => (
              <option key={badge} value={badge}>
                {t(`opt_set_badge_${badge}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div>
        <div>
          <label class="label" for="set-notify">
            {t('opt_set_notify')}
          </label>
          <p class="hint">{t('opt_set_notify_why')}</p>
        </div>
        <div class="ctl">
          <input
            class="switch"
            id="set-notify"
            type="checkbox"
            aria-describedby="set-notify-said"
            checked={settings.notify}
            onClick={(e) => {
              const on = e.currentTarget.checked;
              e.preventDefault(); // it moves once the browser has said yes
              void form.notify(on);
            }}
          />
          <span class="said-by bad" id="set-notify-said" role="status">
            {refused && t('opt_set_notify_refused')}
          </span>
        </div>
      </div>
      <div>
        <div>
          <label class="label" for="set-ignore">
            {t('opt_set_ignore')}
          </label>
          <p class="hint">{t('opt_set_ignore_why')}</p>
        </div>
        <div class="ctl">
          <input
            class="switch"
            id="set-ignore"
            type="checkbox"
            checked={settings.ignore}
            onChange={(e) => void form.change({ ignore: e.currentTarget.checked })}
          />
        </div>
      </div>
      <div>
        <div>
          <label class="label" for="set-keys">
            {t('opt_set_keys')}
          </label>
          <p class="hint">{t('opt_set_keys_why')}</p>
        </div>
        <div class="ctl">
          <input
            class="switch"
            id="set-keys"
            type="checkbox"
            checked={settings.keys}
            onChange={(e) => void form.change({ keys: e.currentTarget.checked })}
          />
        </div>
      </div>
      <KeyTable />
    </div>
  );
}
