import type { JSX } from 'preact';
import type { Pace } from '../../lib/domain/pace';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { num, t, tn } from '../text';
import { NumberField } from './NumberField';

const GRACE = [5, 10, 20, 30] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How fast a run may act, when it rests, and how long it can be undone. */
export function PaceForm({ form, pace }: { readonly form: SettingsForm; readonly pace: Pace }): JSX.Element {
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
      <div>
        <div>
          <p class="label">{t('opt_set_per_session')}</p>
          <p class="hint">{t('opt_set_per_session_why')}</p>
        </div>
        <div class="ctl">{number('perSession', 'opt_set_per_session', 0, limits.mostPerDay)}</div>
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
