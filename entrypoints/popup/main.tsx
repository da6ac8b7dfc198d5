import { render } from 'preact';
import { startPopup } from '../../components/state/wire';
import { speak } from '../../components/text';
import { Popup } from '../../components/triage/Popup';
import { browser } from '../../lib/platform/browser';

speak((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

// The toolbar's popup is no tab; the same page opened as a tab has more room and uses it.
void browser.tabs.getCurrent().then((tab) => {
  if (tab !== undefined) document.documentElement.dataset.place = 'tab';
});

const root = document.getElementById('root');
if (root !== null) render(<Popup {...startPopup()} />, root);
