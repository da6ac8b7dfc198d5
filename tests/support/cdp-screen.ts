import { type Cdp, evaluateIn, resultOf } from './cdp';
import type { KeyPress } from './keys';
import { Screen } from './screen';
import { matchesWords, ScreenClosed, type ScreenPort, type Step } from './screen-port';

interface AxNode {
  readonly ignored: boolean;
  readonly name?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
}

/** Roles that Chromium's tree calls otherwise than ARIA does. */
const CHROMIUMS_ROLE: Readonly<Record<string, string>> = { img: 'image' };

const TRIES_WHILE_REDRAWN = 10;

/** A screen over the DevTools protocol: roles and names are those of Chromium's own accessibility tree, mouse and keys are real input. */
export const cdpScreen = (cdp: Cdp, close: () => Promise<void>): Screen => new Screen(cdpPort(cdp, close));

function cdpPort(cdp: Cdp, close: () => Promise<void>): ScreenPort {
  const call = async (objectId: string, source: string, argument?: unknown): Promise<unknown> =>
    resultOf(
      await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (argument) { return (${source})(this, argument); }`,
        arguments: argument === undefined ? [] : [{ value: argument }],
        awaitPromise: true,
        returnByValue: true,
      }),
    );

  const within = async (scope: string, { role, name, text, nth }: Step): Promise<readonly string[]> => {
    const { nodes } = await cdp.send<{ nodes: readonly AxNode[] }>('Accessibility.queryAXTree', {
      objectId: scope,
      role: CHROMIUMS_ROLE[role] ?? role,
    });
    const found: string[] = [];
    for (const node of nodes) {
      if (node.ignored || node.backendDOMNodeId === undefined || !matchesWords(node.name?.value ?? '', name)) continue;
      const { object } = await cdp.send<{ object: { objectId: string } }>('DOM.resolveNode', {
        backendNodeId: node.backendDOMNodeId,
      });
      if (object.objectId === scope) continue;
      if (text && !matchesWords(String(await call(object.objectId, '(e) => e.innerText ?? e.textContent')), text))
        continue;
      found.push(object.objectId);
    }
    return nth === null ? found : found.slice(nth, nth + 1);
  };

  const find = async (steps: readonly Step[]): Promise<readonly string[]> => {
    const root = await cdp.send<{ result: { objectId: string } }>('Runtime.evaluate', { expression: 'document' });
    let scopes: readonly string[] = [root.result.objectId];
    for (const step of steps) scopes = (await Promise.all(scopes.map((scope) => within(scope, step)))).flat();
    return scopes;
  };

  /** An act may close the very screen it acts on (a button that opens a tab): then its second half has nobody to go to. */
  const last = async (sent: Promise<unknown>): Promise<void> => {
    await sent.catch((error: unknown) => {
      if (!(error instanceof ScreenClosed)) throw error;
    });
  };

  return {
    evaluate: (expression) => evaluateIn(cdp, expression),
    onMatches: async (steps, source, argument) => {
      for (let tries = 1; ; tries++) {
        try {
          return await Promise.all((await find(steps)).map((id) => call(id, source, argument)));
        } catch (error) {
          // The document drew itself anew between looking and asking: look again.
          const redrawn = error instanceof Error && /\bnode\b|object|context/i.test(error.message);
          if (!redrawn || error instanceof ScreenClosed || tries === TRIES_WHILE_REDRAWN) throw error;
        }
      }
    },
    clickAt: async (x, y) => {
      const at = { x, y, button: 'left', clickCount: 1 };
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
      await last(cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }));
    },
    insertText: async (text) => {
      await cdp.send('Input.insertText', { text });
    },
    press: async (press: KeyPress) => {
      const { key, code, keyCode, text } = press;
      const modifiers = (press.alt ? 1 : 0) + (press.control ? 2 : 0) + (press.meta ? 4 : 0) + (press.shift ? 8 : 0);
      const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers };
      await cdp.send(
        'Input.dispatchKeyEvent',
        text ? { ...event, type: 'keyDown', text } : { ...event, type: 'rawKeyDown' },
      );
      await last(cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }));
    },
    screenshot: async () =>
      Buffer.from((await cdp.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    prefer: async (colours) => {
      const features = [{ name: 'prefers-color-scheme', value: colours }];
      await cdp.send('Emulation.setEmulatedMedia', { features });
    },
    isOpen: async () => cdp.isOpen(),
    close,
  };
}
