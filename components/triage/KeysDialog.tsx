import type { VNode } from 'preact';
import { Dialog } from '../parts/Dialog';
import { t } from '../text';
import { useDeeds, usePart } from './context';
import { KEYS } from './keys';

/** All keys in a table, and where they are switched off. */
export function KeysDialog(): VNode {
  const deeds = useDeeds();
  const isOn = usePart((s) => s.settings.keys);
  const mayIgnore = usePart((s) => s.settings.ignore);
  return (
    <Dialog role="dialog" titleId="keys-title" onClose={() => deeds.openKeys(false)}>
      <h2 id="keys-title">{t('popup_keys')}</h2>
      {isOn ? null : <p>{t('popup_keys_off')}</p>}
      <table class="keys">
        <caption class="sr">{t('popup_keys')}</caption>
        <tbody>
          {KEYS.filter((line) => line.does !== 'ignore' || mayIgnore).map(({ keys, does }) => (
            <tr key={does}>
              <td>
                {keys.map((key, i) => (
                  <>
                    {i > 0 ? ' ' : null}
                    <kbd key={key}>{key}</kbd>
                  </>
                ))}
              </td>
              <th scope="row">{t(`key_${does}`)}</th>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="dock-row">
        <a class="link" href="options.html#settings" target="_blank" rel="noreferrer">
          {t('popup_settings')}
        </a>
        <button type="button" class="btn" data-focus onClick={() => deeds.openKeys(false)}>
          {t('popup_close')}
        </button>
      </div>
    </Dialog>
  );
}
