/** Finding, opening and asking LinkedIn's tab. Uses only what the host permission allows; the `tabs` permission is not asked for. */

import type { CardIdentity } from '../domain/invitation';
import type { PageReport, SavedPage } from '../domain/page';
import { INVITATIONS_URL, pageOf } from '../linkedin/urls';
import { askPage } from '../messages/ask';
import type { Answer, PageView } from '../messages/protocol';
import { browser } from '../platform/browser';
import type { Standing } from './watch';

const LINKEDIN = 'https://www.linkedin.com/*';

type Tab = Awaited<ReturnType<typeof browser.tabs.query>>[number];

/** LinkedIn's tabs, the one to work on first: in front of the last window, then invitations before others, then used last. */
async function linkedinTabs(): Promise<Tab[]> {
  const [tabs, front] = await Promise.all([
    browser.tabs.query({ url: LINKEDIN }),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  const frontId = front[0]?.id;
  const rank = (t: Tab): number => (t.id === frontId ? 2 : pageOf(t.url ?? '') === 'invitations' ? 1 : 0);
  return tabs.sort((a, b) => rank(b) - rank(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

/** What the screens show of the LinkedIn tab they work on. */
export async function view(): Promise<PageView> {
  const [tab] = await linkedinTabs();
  if (tab?.id === undefined) return { tabId: null, state: 'no-tab', report: null };
  const answer = await askPage(tab.id, 'probe', null);
  if (answer.ok) return { tabId: tab.id, state: answer.value.state, report: answer.value };
  const isLoading = tab.status === 'loading' || tab.discarded === true;
  return { tabId: tab.id, state: isLoading ? 'loading' : 'no-receiver', report: null };
}

/** The cards that the tab worked on shows now; null where it is no list or does not answer. */
export async function mountedCards(): Promise<readonly CardIdentity[] | null> {
  const [tab] = await invitationTabs();
  if (tab?.id === undefined) return null;
  const answer = await askPage(tab.id, 'mounted', null);
  return answer.ok && answer.value.cards.length > 0 ? answer.value.cards : null;
}

/** The page that `view` speaks of, scrubbed, as the files of a fixture. */
export async function save(): Promise<Answer<SavedPage>> {
  const [tab] = await linkedinTabs();
  return tab?.id === undefined ? { ok: false, failure: 'tab-gone' } : askPage(tab.id, 'save', null);
}

export const invitationTabs = async (): Promise<Tab[]> =>
  (await linkedinTabs()).filter((t) => pageOf(t.url ?? '') === 'invitations');

/** Tells LinkedIn's tabs that there may be work, and says how they answered. A hint: it may be lost, the pages ask again by themselves. */
export async function wake(): Promise<Standing> {
  const tabs = await invitationTabs();
  if (tabs.length === 0) return 'none';
  const awake = tabs.filter((tab) => tab.discarded !== true);
  if (awake.length === 0) return 'asleep';
  const answers = await Promise.all(awake.map((tab) => askPage(tab.id ?? -1, 'wake', null)));
  // A tab that is still loading has no script yet, and will.
  const isThere = awake.some((tab, i) => tab.status === 'loading' || answers[i]?.ok === true);
  return isThere ? 'answering' : 'deaf';
}

/** Brings LinkedIn's invitation list to the front, opening it where it is not open. */
export async function openInvitations(): Promise<void> {
  const [tab] = await linkedinTabs();
  const isThere = tab !== undefined && pageOf(tab.url ?? '') === 'invitations';
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: INVITATIONS_URL });
    return;
  }
  await browser.tabs.update(tab.id, isThere ? { active: true } : { active: true, url: INVITATIONS_URL });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

export const reload = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Opens a conversation in a tab of its own and waits until our script answers there. Null where it never does. */
export async function openConversation(url: string, waitMs: (ms: number) => Promise<void>): Promise<number | null> {
  const tab = await browser.tabs.create({ url });
  const PATIENCE = 60;
  for (let i = 0; i < PATIENCE && tab.id !== undefined; i += 1) {
    await waitMs(500);
    const answer = await askPage(tab.id, 'probe', null);
    if (answer.ok && isSettled(answer.value)) return tab.id;
    if (!answer.ok && answer.failure === 'tab-gone') return null;
  }
  return null;
}

const isSettled = (report: PageReport): boolean => report.state === 'messaging';
