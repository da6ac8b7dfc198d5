import { placeText, sentText } from '../../lib/linkedin/compose';
import { savePage } from '../../lib/linkedin/scrub/save';
import { ask } from '../../lib/messages/ask';
import { parsePage } from '../../lib/messages/parse';
import type { PageProtocol } from '../../lib/messages/protocol';
import { browser } from '../../lib/platform/browser';
import { pause, wakeAll } from './pause';
import { mountedCards, reportOf } from './session';

const SEND_POLL_MS = 1_000;
const SEND_PATIENCE_MS = 30 * 60_000;

/** Waits for the person to press Send; the thread itself is the proof. */
async function watchForSending(doc: Document, { text, personId }: PageProtocol['compose']['ask']): Promise<void> {
  const until = Date.now() + SEND_PATIENCE_MS;
  while (Date.now() < until) {
    await pause(SEND_POLL_MS);
    if (!sentText(doc, text)) continue;
    await ask('page.sent', { personId });
    return;
  }
}

async function compose(doc: Document, what: PageProtocol['compose']['ask']): Promise<PageProtocol['compose']['value']> {
  const outcome = await placeText(doc, what, { now: Date.now, wait: pause });
  if (outcome === 'placed') void watchForSending(doc, what);
  return { outcome };
}

/** A document of its own, at the address of this one; nothing in it runs or is loaded. */
const parsed = (source: string): Document => new DOMParser().parseFromString(source, 'text/html');

/** What the background may ask of a page. Anything of another shape gets no answer of ours. */
export function answerPage(doc: Document): void {
  browser.runtime.onMessage.addListener((raw: unknown) => {
    const message = parsePage(raw);
    if (message === null) return undefined;
    if (message.type === 'compose') return compose(doc, message.ask).then((value) => ({ ok: true, value }));
    if (message.type === 'save') return Promise.resolve({ ok: true, value: savePage(doc, parsed) });
    if (message.type === 'wake') wakeAll();
    const value =
      message.type === 'probe' ? reportOf(doc) : message.type === 'mounted' ? { cards: mountedCards() } : null;
    return Promise.resolve({ ok: true, value });
  });
}
