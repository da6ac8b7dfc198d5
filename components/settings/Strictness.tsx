import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { STRICTNESS } from '../../lib/domain/settings';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { num, t } from '../text';

/** Long enough to slide on: everybody is judged anew with each stop. */
const SETTLE_MS = 400;

const wordsFor = (strictness: number): string => {
  if (strictness === STRICTNESS.least) return t('opt_set_strict_least');
  if (strictness === STRICTNESS.most) return t('opt_set_strict_most');
  if (strictness === 0) return t('opt_set_strict_middle');
  return t(strictness < 0 ? 'opt_set_strict_lower' : 'opt_set_strict_higher', num(Math.abs(strictness)));
};

/** How much has to speak for a reason, and what that comes to among those who are not decided yet. */
export function Strictness({
  form,
  strictness,
}: {
  readonly form: SettingsForm;
  readonly strictness: number;
}): JSX.Element {
  const judged = useStore(form.store, (s) => s.judged);
  const [moved, setMoved] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => setMoved(null), [strictness]);
  const shown = moved ?? strictness;
  return (
    <div class="form">
      <div>
        <div>
          <label class="label" for="set-strict">
            {t('opt_set_strict')}
          </label>
          <p class="hint" id="set-strict-why">
            {t('opt_set_strict_why')}
          </p>
        </div>
        <div class="ctl">
          <input
            class="slider"
            id="set-strict"
            type="range"
            min={STRICTNESS.least}
            max={STRICTNESS.most}
            step={1}
            aria-valuetext={wordsFor(shown)}
            aria-describedby="set-strict-why"
            value={shown}
            onInput={(e) => {
              const value = Number(e.currentTarget.value);
              setMoved(value);
              clearTimeout(timer.current);
              timer.current = setTimeout(() => void form.change({ strictness: value }), SETTLE_MS);
            }}
          />
          <p class="slider-ends hint" aria-hidden="true">
            <span>{t('opt_set_strict_least')}</span>
            <span>{t('opt_set_strict_most')}</span>
          </p>
          <span class="hint" role="status">
            {judged !== null && t('opt_set_strict_now', num(judged.reason), num(judged.unsure))}
          </span>
        </div>
      </div>
    </div>
  );
}
