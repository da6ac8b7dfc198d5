/** A field of words: each can be taken out, a new one is added by Enter or a comma. */

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { RULE_LIMITS } from '../../lib/domain/rule-shape';
import { Icon } from '../parts/Icon';
import { languageName, t } from '../text';
import { LANGUAGES } from './lines';

interface Props {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Words are typed, languages are chosen. */
  readonly kind: 'words' | 'languages';
}

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, RULE_LIMITS.signs);

export function Tokens({ values, onChange, kind }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const shown = (value: string): string => (kind === 'languages' ? languageName(value) : value);
  const add = (text: string): void => {
    const fresh = text
      .split(/[,;\n]/u)
      .map(clean)
      .filter((word) => word !== '' && !values.includes(word));
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)].slice(0, RULE_LIMITS.words));
  };
  const remove = (value: string): void => {
    onChange(values.filter((one) => one !== value));
    box.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <div class="field tokens" ref={box}>
      {values.map((value) => (
        <span key={value} dir="auto">
          {shown(value)}
          <button type="button" aria-label={t('help_remove_word', shown(value))} onClick={() => remove(value)}>
            <Icon name="x" />
          </button>
        </span>
      ))}
      {kind === 'words' ? (
        <input
          dir="auto"
          aria-label={t('help_add_word')}
          placeholder={t('help_add')}
          onKeyDown={(e) => {
            const input = e.currentTarget;
            if (e.key === 'Enter' || e.key === ',') {
              e.preventDefault();
              add(input.value);
              input.value = '';
            } else if (e.key === 'Backspace' && input.value === '' && values.length > 0) {
              onChange(values.slice(0, -1));
            }
          }}
          onBlur={(e) => {
            add(e.currentTarget.value);
            e.currentTarget.value = '';
          }}
        />
      ) : (
        <select
          aria-label={t('help_add_language')}
          value=""
          onChange={(e) => {
            add(e.currentTarget.value);
            e.currentTarget.value = '';
          }}
        >
          <option value="">{t('help_add')}</option>
          {LANGUAGES.filter((tag) => !values.includes(tag)).map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
