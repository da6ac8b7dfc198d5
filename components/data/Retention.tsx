import type { JSX } from 'preact';
import { KEEP_DAYS } from '../../lib/domain/settings';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { days, t } from '../text';

/** How long name and note of somebody accepted silently are kept. */
export function Retention({ form }: { readonly form: SettingsForm }): JSX.Element {
  const kept = useStore(form.store, (s) => s.settings?.keepDays ?? null);
  return (
    <div>
      <div>
        <label class="label" for="set-keep">
          {t('opt_data_keep')}
        </label>
        <p class="hint" id="keep-why">
          {t('opt_data_keep_why')}
        </p>
      </div>
      <div class="ctl">
        <select
          class="field"
          id="set-keep"
          aria-describedby="keep-why"
          disabled={kept === null}
          value={String(kept ?? '')}
          onChange={(e) => {
            const keepDays = KEEP_DAYS.find((d) => String(d) === e.currentTarget.value);
            if (keepDays !== undefined) void form.change({ keepDays });
          }}
        >
          {KEEP_DAYS.map((d) => (
            <option key={d} value={d}>
              {d === 0 ? t('opt_data_keep_always') : days(d)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
