import type { KeyPress } from './keys';
import { Screen } from './screen';
import { ScreenClosed, type ScreenPort, type Words } from './screen-port';

/** Runs the body of an async function, with `arguments`, in Firefox's own (chrome) scope. */
export type RunInChrome = (body: string, args?: readonly unknown[]) => Promise<unknown>;

/** Words as they cross into the browser. */
const packed = (words: Words | null): unknown =>
  words instanceof RegExp ? { source: words.source, flags: words.flags.replace('g', '') } : words;

/**
 * Chrome-scope helper: `inDocument(id, body, argument, system)` runs a body in the document of a browsing context through Marionette's
 * own actor, which also reaches a toolbar popup (it is no tab, so no WebDriver command can be pointed at it).
 */
const IN_DOCUMENT = `
  const { getMarionetteCommandsActorProxy } = ChromeUtils.importESModule(
    'chrome://remote/content/marionette/actors/MarionetteCommandsParent.sys.mjs');
  const inDocument = (id, body, argument, system) => {
    const context = BrowsingContext.get(id);
    if (!context || context.isDiscarded || !context.currentWindowGlobal) throw new Error('SCREEN_CLOSED');
    return getMarionetteCommandsActorProxy(() => BrowsingContext.get(id)).executeScript(
      'const done = arguments[arguments.length - 1]; const argument = arguments[0];' +
      '(async () => {' + body + '})().then((value) => done({ value }), (error) => done({ error: String(error) }));',
      [argument], { async: true, timeout: 30000, newSandbox: false, ...(system && { sandboxName: 'system' }) });
  };`;

/** Runs with the system's rights in the document, because only those reach the accessibility service: role and name are Firefox's own. */
const MATCHES = `
  const { accessibility } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Accessibility.sys.mjs');
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const fits = (text, words) => words === null || (typeof words === 'string' ? plain(text) === words
    : new RegExp(words.source, words.flags).test(plain(text)));
  let found = [document];
  for (const step of argument.steps) {
    const next = [];
    for (const scope of found) {
      const here = [];
      for (const element of scope.querySelectorAll('*')) {
        if (!element.checkVisibility() && element.localName !== 'option') continue;
        if ((await accessibility.getComputedRole(element)) !== step.role) continue;
        if (step.name !== null && !fits(await accessibility.getAccessibleName(element), step.name)) continue;
        if (step.text !== null && !fits(element.innerText ?? element.textContent, step.text)) continue;
        here.push(element);
      }
      next.push(...(step.nth === null ? here : here.slice(step.nth, step.nth + 1)));
    }
    found = next;
  }`;

const MOUSE = `
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  const at = (more) => event.synthesizeMouseAtPoint(argument.x, argument.y, { button: 0, ...more }, document.defaultView);
  await at({ type: 'mousemove' });
  await at({ type: 'mousedown', buttons: 1, clickCount: 1 });
  await at({ type: 'mouseup', clickCount: 1 });`;

const KEYS = `
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  for (const key of argument) event.sendSingleKey(key, document.defaultView);`;

/** What an act may meet when it closes the very screen it acts on. */
const GONE = /SCREEN_CLOSED|does no longer exist|unloaded|AbortError|InactiveActor|discarded|destroyed/;

/** A screen over one browsing context of Firefox: a toolbar popup's or a tab's. */
export function firefoxScreen(chrome: RunInChrome, contextId: number, close: () => Promise<void>): Screen {
  const run = async (body: string, argument: unknown, system: boolean): Promise<unknown> => {
    const answer = (await chrome(`${IN_DOCUMENT} return inDocument(...arguments);`, [
      contextId,
      body,
      argument ?? null,
      system,
    ]).catch((error: unknown) => {
      throw error instanceof Error && GONE.test(error.message) ? new ScreenClosed(error.message) : error;
    })) as { value?: unknown; error?: string } | null;
    if (answer === null) throw new ScreenClosed('The document went away while it was asked');
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const act = async (body: string, argument: unknown): Promise<void> => {
    await run(body, argument, true).catch((error: unknown) => {
      if (!(error instanceof ScreenClosed)) throw error;
    });
  };
  const port: ScreenPort = {
    evaluate: (expression) => run(`return await (${expression});`, null, false),
    onMatches: async (steps, source, argument) => {
      const packedSteps = steps.map((step) => ({ ...step, name: packed(step.name), text: packed(step.text) }));
      const body = `${MATCHES} const ask = ${source}; return found.map((element) => ask(element, argument.argument));`;
      return (await run(body, { steps: packedSteps, argument: argument ?? null }, true)) as readonly unknown[];
    },
    clickAt: (x, y) => act(MOUSE, { x, y }),
    insertText: (text) =>
      act(
        KEYS,
        [...text].map((key) => (key === '\n' ? named('Enter') : { key, printable: true, code: '' })),
      ),
    press: (press) => act(KEYS, [keyOf(press)]),
    prefer: async () => {
      throw new Error('Firefox takes the colours from its profile');
    },
    screenshot: async () => {
      const data = (await chrome(SCREENSHOT, [contextId])) as string;
      return Buffer.from(data, 'base64');
    },
    isOpen: async () => (await chrome(IS_OPEN, [contextId])) === true,
    close,
  };
  return new Screen(port);
}

const IS_OPEN = `const context = BrowsingContext.get(arguments[0]);
  return Boolean(context && !context.isDiscarded && context.currentWindowGlobal && context.embedderElement?.isConnected);`;

const SCREENSHOT = `
  const global = BrowsingContext.get(arguments[0]).currentWindowGlobal;
  const bitmap = await global.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

const named = (key: string): object => ({ key, code: key, printable: false });

const keyOf = ({ key, code, alt, control, meta, shift }: KeyPress): object => ({
  key,
  code,
  printable: [...key].length === 1,
  altKey: alt,
  ctrlKey: control,
  metaKey: meta,
  shiftKey: shift,
});
