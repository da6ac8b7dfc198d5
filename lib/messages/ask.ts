/** Asking the background. Never throws: every death of a message has a name. */

import { browser } from '../platform/browser';
import type { Answer, Ask, Failure, PageProtocol, PageType, Type, Value } from './protocol';

/** The browsers' own words for a message that died; they differ by browser and are matched loosely. */
export function deathOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (/context invalidated|extension context/i.test(text)) return 'stale-build';
  if (/receiving end does not exist|could not establish connection/i.test(text)) return 'no-receiver';
  if (/no tab with id|invalid tab/i.test(text)) return 'tab-gone';
  if (/channel (is )?closed|port closed|asynchronous response|context.*unloaded/i.test(text)) return 'no-answer';
  return 'unexpected';
}

const isAnswer = (v: unknown): v is Answer<never> => typeof v === 'object' && v !== null && 'ok' in v;

async function settled<V>(sending: () => Promise<unknown>): Promise<Answer<V>> {
  try {
    const answer = await sending();
    return isAnswer(answer) ? answer : { ok: false, failure: 'no-answer' };
  } catch (error) {
    return { ok: false, failure: deathOf(error) };
  }
}

export const ask = <T extends Type>(type: T, what: Ask<T>): Promise<Answer<Value<T>>> =>
  settled(async () => browser.runtime.sendMessage({ v: 1, type, ask: what }));

export const askPage = <T extends PageType>(
  tabId: number,
  type: T,
  what: PageProtocol[T]['ask'],
): Promise<Answer<PageProtocol[T]['value']>> =>
  settled(async () => browser.tabs.sendMessage(tabId, { v: 1, type, ask: what }, { frameId: 0 }));
