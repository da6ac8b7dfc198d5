import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { createOptions } from '../../components/state/options';
import { speak, t } from '../../components/text';
import { browser } from '../../lib/platform/browser';
import { download } from '../../lib/platform/download';

speak((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
document.title = t('opt_title');

const state = createOptions({
  window,
  locale: browser.i18n.getUILanguage(),
  copy: (text) => navigator.clipboard.writeText(text),
  save: (name, bytes) => download(document, name, bytes),
  mayNotify: () => browser.permissions.request({ permissions: ['notifications'] }),
  room: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, left: Math.max(0, quota - usage) };
  },
});

const root = document.getElementById('root');
if (root !== null) render(<Options {...state} version={browser.runtime.getManifest().version} />, root);
