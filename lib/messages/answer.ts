/** Answering: the sender's tier first, then the shape, then readiness, then the handler. What goes wrong has a name. */

import { browser } from '../platform/browser';
import { storageFailureOf } from './failure';
import { parse } from './parse';
import type { Answer, Ask, Failure, Type, Value } from './protocol';

export type Tier = 'page' | 'ui';

/** Which tier may send what. The page can neither start runs nor read what is stored. */
export const TIERS: { readonly [T in Type]: Tier } = {
  'page.seen': 'page',
  'page.settled': 'page',
  'page.sent': 'page',
  'step.next': 'page',
  'step.report': 'page',
  'page.view': 'ui',
  'page.open': 'ui',
  'page.reload': 'ui',
  'page.front': 'ui',
  'page.save': 'ui',
  'read.start': 'ui',
  'run.start': 'ui',
  'policy.preview': 'ui',
  'policy.start': 'ui',
  'run.pause': 'ui',
  'run.resume': 'ui',
  'run.stop': 'ui',
  'run.undo': 'ui',
  'run.seen': 'ui',
  decide: 'ui',
  undecide: 'ui',
  correct: 'ui',
  'could-not-tell': 'ui',
  'reply.save': 'ui',
  'reply.open': 'ui',
  'reply.mark': 'ui',
  'settings.set': 'ui',
  'terms.agree': 'ui',
  'help.try': 'ui',
  'learnt.reset': 'ui',
  'changes.seen': 'ui',
  'import.add': 'ui',
  'import.store': 'ui',
  'import.progress': 'ui',
  'import.drop': 'ui',
  'report.text': 'ui',
  erase: 'ui',
};

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** `page`: our content script in the top frame of a linkedin.com tab. `ui`: one of our own pages. Null: nobody we listen to. */
export function tierOf(sender: Sender, ownId: string, ownOrigin: string): Tier | null {
  if (sender.id !== ownId || sender.url === undefined) return null;
  if (sender.url.startsWith(ownOrigin)) return 'ui';
  const isLinkedIn = sender.url.startsWith('https://www.linkedin.com/');
  return isLinkedIn && sender.tab !== undefined && sender.frameId === 0 ? 'page' : null;
}

export type Handlers = { readonly [T in Type]: (ask: Ask<T>) => Promise<Value<T>> };

/** Thrown by a handler to answer with a named failure. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
    this.name = 'Refusal';
  }
}

/** What an error means for the person. */
const failureOf = (error: unknown): Failure => (error instanceof Refusal ? error.failure : storageFailureOf(error));

/** One message answered. Pure but for the handlers. */
export async function reply(
  raw: unknown,
  tier: Tier | null,
  ready: Promise<unknown>,
  handlers: Handlers,
): Promise<Answer<unknown>> {
  if (tier === null) return { ok: false, failure: 'wrong-sender' };
  const message = parse(raw);
  if (message === null) return { ok: false, failure: 'wrong-shape' };
  if (TIERS[message.type] !== tier) return { ok: false, failure: 'wrong-sender' };
  try {
    await ready;
    const handle = handlers[message.type] as (ask: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(message.ask) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Listens for messages. Must be called synchronously while the service worker starts. */
export function listen(ready: Promise<unknown>, handlers: Handlers): void {
  const origin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) =>
    reply(raw, tierOf(sender, browser.runtime.id, origin), ready, handlers),
  );
}
