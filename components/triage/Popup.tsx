/** The popup (and, opened as a tab, the same in a page of its own): header, one screen, dialogs above it. */

import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { dialogOf, knownOf } from '../state/popup';
import { screenOf } from '../state/screen';
import { t } from '../text';
import { ArmedDialog } from './ArmedDialog';
import { type Popup as Parts, PopupContext, useDeeds, usePart, usePopupStore } from './context';
import { FailureDock } from './FailureDock';
import { KeysDialog } from './KeysDialog';
import { commandOf, obey } from './keys';
import { OneThing } from './OneThing';
import { RuleDialog } from './RuleDialog';
import { Summary } from './Summary';
import { TermsDialog } from './TermsDialog';
import { Top } from './Top';
import { Triage } from './Triage';

export const Popup = ({ store, deeds }: Parts): VNode => (
  <PopupContext.Provider value={{ store, deeds }}>
    <Screen />
  </PopupContext.Provider>
);

function Screen(): VNode {
  const store = usePopupStore();
  const deeds = useDeeds();
  const screen = usePart((s) =>
    screenOf({ view: s.view, known: knownOf(s), run: s.run, peek: s.peek, only: s.only !== null }),
  );
  const armed = usePart((s) => s.armed);
  const rule = usePart((s) => s.rule);
  const dialog = usePart(dialogOf);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event, store.getState());
      if (command !== null && obey(command, store, deeds, screen)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, deeds, screen]);

  return (
    <main class="pop" aria-label={t('extensionName')}>
      <div class="pop-in" inert={dialog !== null}>
        <h1 class="sr">{t('extensionName')}</h1>
        <Top withSearch={screen === 'triage'} />
        {screen === 'triage' ? <Triage /> : screen === 'summary' ? <Summary /> : <OneThing screen={screen} />}
        <FailureDock />
      </div>
      {dialog === 'armed' && armed !== null ? <ArmedDialog armed={armed} /> : null}
      {dialog === 'rule' && rule !== null ? <RuleDialog {...rule} /> : null}
      {dialog === 'terms' ? <TermsDialog /> : null}
      {dialog === 'keys' ? <KeysDialog /> : null}
    </main>
  );
}
