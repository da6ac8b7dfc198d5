import { render } from 'preact';
import { startPopup } from '../../components/state/wire';
import { speak } from '../../components/text';
import { Popup } from '../../components/triage/Popup';
import { browser } from '../../lib/platform/browser';

speak((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

/** On a low screen the browser makes the popup lower than asked; the dock must not lie below its edge. */
const LEAST_PX = 384;
let settling: ReturnType<typeof setTimeout> | undefined;
function shrink(): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    if (innerHeight >= LEAST_PX && innerHeight < 600)
      document.documentElement.style.setProperty('--popup-height', `${innerHeight}px`);
  }, 150);
}

// The toolbar's popup is no tab; the same page opened as a tab has more room and uses it.
void browser.tabs.getCurrent().then((tab) => {
  if (tab !== undefined) {
    document.documentElement.dataset.place = 'tab';
    return;
  }
  addEventListener('resize', shrink);
  shrink();
});

const root = document.getElementById('root');
if (root !== null) render(<Popup {...startPopup()} />, root);
