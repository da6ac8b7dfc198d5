import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../state/hook';
import type { SettingsForm } from '../state/settings';
import { t, tn } from '../text';

const SETTLE_MS = 600;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The person's own name, company, talks and sites, one a line: somebody who names them has looked. */
export function OwnWords({
  form,
  words,
}: {
  readonly form: SettingsForm;
  readonly words: readonly string[];
}): JSX.Element {
  const cut = useStore(form.store, (s) => s.wordsCut);
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const store = (text: string): void => {
    clearTimeout(timer.current);
    const ownWords = linesOf(text);
    if (ownWords.join('\n') !== words.join('\n')) void form.change({ ownWords });
  };
  return (
    <div class="form">
      <div>
        <div>
          <label class="label" for="set-words">
            {t('opt_set_words_label')}
          </label>
          <p class="hint" id="set-words-why">
            {t('opt_set_words_why')}
          </p>
        </div>
        <div class="ctl">
          <textarea
            class="field"
            id="set-words"
            rows={5}
            dir="auto"
            aria-describedby="set-words-why set-words-said"
            value={typed ?? words.join('\n')}
            onInput={(e) => {
              const text = e.currentTarget.value;
              setTyped(text);
              clearTimeout(timer.current);
              timer.current = setTimeout(() => store(text), SETTLE_MS);
            }}
            onBlur={(e) => {
              store(e.currentTarget.value);
              setTyped(null);
            }}
          />
          <span class="hint" id="set-words-said" role="status">
            {cut > 0 && tn('opt_set_words_cut', cut)}
          </span>
        </div>
      </div>
    </div>
  );
}
