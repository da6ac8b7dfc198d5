import type { JSX } from 'preact';
import { Icon } from '../parts/Icon';
import { t } from '../text';

/** Every key there is; `+` joins keys that are pressed together. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['j', 'k', '↓', '↑'], does: 'move' },
  { keys: ['x'], does: 'select' },
  { keys: ['Shift x'], does: 'range' },
  { keys: ['a'], does: 'silent' },
  { keys: ['r'], does: 'reply' },
  { keys: ['l'], does: 'later' },
  { keys: ['u'], does: 'undo' },
  { keys: ['1'], does: 'reason' },
  { keys: ['2'], does: 'no_reason' },
  { keys: ['o'], does: 'profile' },
  { keys: ['Enter'], does: 'expand' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
  { keys: ['Esc'], does: 'back' },
  { keys: ['Ctrl ↵', '⌘ ↵'], does: 'open_next' },
];

export const KeyTable = (): JSX.Element => (
  <details class="keys">
    <summary>
      {t('opt_keys_all')}
      <Icon name="down" />
    </summary>
    <table class="grid keys-t">
      <caption class="sr">{t('opt_keys_all')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('opt_keys_key')}</th>
          <th scope="col">{t('opt_keys_does')}</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map(({ keys, does }) => (
          <tr key={does}>
            <td>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
            <td>{t(`opt_keys_${does}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
