import type { JSX } from 'preact';
import { estimate, type Pace } from '../../lib/domain/pace';
import type { Settings as Stored } from '../../lib/domain/settings';
import { Icon } from '../parts/Icon';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { days, lasting, num, t, tn } from '../text';
import { KeyTable } from './KeyTable';
import { NumberField } from './NumberField';
import { OwnWords } from './OwnWords';

const GRACE = [5, 10, 20, 30] as const;
const BADGES = ['count', 'dot', 'off'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

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
          <h3 class="sub">{t('opt_set_words')}</h3>
          <OwnWords form={form} words={settings.ownWords} />
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
  if (open === 0) return <p>{t('opt_set_means_none')}</p>;
  const takes = estimate(pace, open, spentToday, floorMs);
  return <p>{tn('opt_set_means', open, takes.unit === 'days' ? days(takes.days) : lasting(takes.seconds))}</p>;
}

function Saved({ form }: { readonly form: SettingsForm }): JSX.Element {
  const state = useStore(form.store, (s) => s.state);
  const failure = useStore(form.store, (s) => s.failure);
  return (
    <div role="status">
      {failure !== null ? (
        <p class="bad">
          <Icon name="warn" />
          {t('opt_set_not_saved')} {t(`failure_${failure.replaceAll('-', '_')}`)}
        </p>
      ) : (
        <p class="hint">{t(state === 'saved' ? 'opt_set_saved' : 'opt_set_saves')}</p>
      )}
    </div>
  );
}

function PaceForm({ form, pace }: { readonly form: SettingsForm; readonly pace: Pace }): JSX.Element {
  const limits = useStore(form.store, (s) => s.limits);
  const repaired = useStore(form.store, (s) => s.repaired);
  const number = (key: keyof Pace, label: string, least: number, most: number): JSX.Element => (
    <NumberField
      id={`set-${key}`}
      label={t(label)}
      value={pace[key]}
      least={least}
      most={most}
      tooLow={t('opt_set_too_low', num(least))}
      tooHigh={t('opt_set_too_high', num(most))}
      repaired={repaired.includes(key)}
      onChange={(value) => void form.changePace({ [key]: value })}
    />
  );
  const hour = (key: 'quietFromHour' | 'quietToHour', label: string): JSX.Element => (
    <select
      class="field w-auto num"
      aria-label={t(label)}
      value={String(pace[key])}
      onChange={(e) => void form.changePace({ [key]: Number(e.currentTarget.value) })}
    >
      {HOURS.map((h) => (
        <option key={h} value={h}>
          {`${h}`.padStart(2, '0')}:00
        </option>
      ))}
    </select>
  );
  return (
    <div class="form">
      <fieldset aria-labelledby="set-gap">
        <div>
          <p class="label" id="set-gap">
            {t('opt_set_gap')}
          </p>
          <p class="hint">{t('opt_set_gap_why', num(limits.leastSeconds))}</p>
        </div>
        <div class="ctl">
          <span class="hint">{t('opt_set_from')}</span>
          {number('fromSeconds', 'opt_set_gap_from', limits.leastSeconds, limits.mostSeconds)}
          <span class="hint">{t('opt_set_to')}</span>
          {number('toSeconds', 'opt_set_gap_to', limits.leastSeconds, limits.mostSeconds)}
        </div>
      </fieldset>
      <div>
        <p class="label">{t('opt_set_per_hour')}</p>
        <div class="ctl">{number('perHour', 'opt_set_per_hour', 1, limits.mostPerHour)}</div>
      </div>
      <div>
        <div>
          <p class="label">{t('opt_set_per_day')}</p>
          <p class="hint">{t('opt_set_per_day_why', num(limits.mostPerDay))}</p>
        </div>
        <div class="ctl">{number('perDay', 'opt_set_per_day', 1, limits.mostPerDay)}</div>
      </div>
      <fieldset aria-labelledby="set-quiet">
        <div>
          <p class="label" id="set-quiet">
            {t('opt_set_quiet')}
          </p>
          <p class="hint">{t(pace.quietFromHour === pace.quietToHour ? 'opt_set_quiet_none' : 'opt_set_quiet_why')}</p>
        </div>
        <div class="ctl">
          <span class="hint">{t('opt_set_from')}</span>
          {hour('quietFromHour', 'opt_set_quiet_from')}
          <span class="hint">{t('opt_set_to')}</span>
          {hour('quietToHour', 'opt_set_quiet_to')}
        </div>
      </fieldset>
      <div>
        <div>
          <label class="label" for="set-grace">
            {t('opt_set_grace')}
          </label>
          <p class="hint">{t('opt_set_grace_why')}</p>
        </div>
        <div class="ctl">
          <select
            class="field"
            id="set-grace"
            value={String(pace.graceSeconds)}
            onChange={(e) => {
              const graceSeconds = GRACE.find((g) => String(g) === e.currentTarget.value);
              if (graceSeconds !== undefined) void form.changePace({ graceSeconds });
            }}
          >
            {GRACE.map((g) => (
              <option key={g} value={g}>
                {tn('opt_seconds', g)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}

function ScreenForm({ form, settings }: { readonly form: SettingsForm; readonly settings: Stored }): JSX.Element {
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
