import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageOf } from '../../lib/linkedin/urls';
import { answerPage } from './answers';
import { startSession } from './session';

/**
 * Runs in every page of LinkedIn, because LinkedIn is one page with many addresses. Away from the invitations it is one listener.
 * Registered by hand in the manifest: WXT's content-script wrapper would leave a message and an event in the page.
 */
export default defineUnlistedScript(() => {
  let leave: (() => void) | null = null;
  const arrive = (): void => {
    const page = pageOf(location.href);
    const isOurs = page === 'invitations' || page === 'signed-out' || page === 'security-check';
    if (isOurs && leave === null) leave = startSession(document, () => pageOf(location.href) === page);
    if (!isOurs && leave !== null) {
      leave();
      leave = null;
    }
  };
  answerPage(document);
  navigation.addEventListener('currententrychange', arrive);
  arrive();
});
