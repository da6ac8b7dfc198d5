import type { CDPSession } from 'playwright-core';
import { ScreenClosed } from './screen-port';

/** A conversation with one target of Chromium, in its DevTools protocol. */
export interface Cdp {
  /** Rejects with ScreenClosed when the target has gone. */
  send<T = Record<string, unknown>>(method: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  isOpen(): boolean;
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Playwright's types know only the stable part of the protocol. */
export const sendTo = <T>(
  session: CDPSession,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<T> => session.send(method as never, params as never) as Promise<T>;

export const targetsOf = async (browser: CDPSession): Promise<readonly TargetInfo[]> =>
  (await sendTo<{ targetInfos: readonly TargetInfo[] }>(browser, 'Target.getTargets')).targetInfos;

/** Talks to a target that Playwright has no object for (a toolbar popup, a restarted worker), through the browser's session. */
export async function attachTo(
  browser: CDPSession,
  targetId: string,
  onEvent?: (method: string, params: unknown) => void,
): Promise<Cdp> {
  const { sessionId } = await sendTo<{ sessionId: string }>(browser, 'Target.attachToTarget', {
    targetId,
    flatten: false,
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let open = true;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.method) onEvent?.(reply.method, reply.params);
    const one = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (reply.id === undefined || !one) return;
    waiting.delete(reply.id);
    if (reply.error) one.reject(new Error(reply.error.message));
    else one.resolve(reply.result);
  });
  const shut = (): void => {
    open = false;
    for (const one of waiting.values()) one.reject(new ScreenClosed('The target has gone'));
    waiting.clear();
  };
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId === sessionId) shut();
  });
  browser.on('close', shut);
  return {
    isOpen: () => open,
    send: <T>(method: string, params: Readonly<Record<string, unknown>> = {}) =>
      new Promise<T>((resolve, reject) => {
        if (!open) {
          reject(new ScreenClosed(`${method}: the target has gone`));
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve: (result) => resolve(result as T), reject });
        const message = JSON.stringify({ id, method, params });
        sendTo(browser, 'Target.sendMessageToTarget', { sessionId, message }).catch((error: unknown) => {
          waiting.delete(id);
          reject(open ? error : new ScreenClosed(`${method}: the target has gone`));
        });
      }),
  };
}

interface Evaluated {
  readonly result: { readonly value?: unknown; readonly objectId?: string };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** The value of an evaluation, or its exception thrown here. */
export function resultOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** The value of an expression in the target; promises are awaited, the result is a JSON value. */
export const evaluateIn = async (cdp: Cdp, expression: string): Promise<unknown> =>
  resultOf(await cdp.send<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));
