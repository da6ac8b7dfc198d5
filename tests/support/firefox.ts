import { resolve } from 'node:path';
import { type FirefoxOptions, type FirefoxProcess, startFirefox } from './firefox-process';
import { firefoxScreen } from './firefox-screen';
import { poll } from './poll';
import type { Egress } from './proxy';
import type { Screen } from './screen';

/** A real Firefox in which www.linkedin.com is the replica and no other host exists. */
export interface FirefoxRun {
  readonly profile: string;
  /** Installs a folder or zip as a temporary add-on; answers its id. */
  install(path: string): Promise<string>;
  /** Gives the extension one of its optional permissions, as the person's yes in the browser's own question does. */
  grant(permission: string): Promise<void>;
  /** The host of the extension's own pages: `moz-extension://HOST/`. */
  extensionHost(): Promise<string>;
  /** Opens an address in the tab in front and waits until it has loaded. */
  goto(url: string): Promise<void>;
  openPopupTab(): Promise<void>;
  openOptionsTab(hash?: string): Promise<void>;
  /** Opens a tab (in front unless `background`) and makes it the one that is driven; answers its handle. */
  newTab(url?: string): Promise<string>;
  tabs(): Promise<readonly string[]>;
  switchTo(tab: string): Promise<void>;
  closeTab(): Promise<void>;
  /** Runs the body of a function in the tab's document: `return document.title`. */
  js<T = unknown>(body: string, args?: readonly unknown[]): Promise<T>;
  /** Repeats such a body until its value is true in JavaScript's sense. */
  waitFor<T = unknown>(body: string, timeoutMs?: number): Promise<T>;
  /** Runs the body of an async function in the browser's own scope. */
  chrome<T = unknown>(body: string, args?: readonly unknown[]): Promise<T>;
  /** The value of an expression in the background page, woken if need be. */
  inBackground<T = unknown>(expression: string): Promise<T>;
  isBackgroundAlive(): Promise<boolean>;
  /** Stops the event page as the browser does when it is idle. */
  terminateBackground(): Promise<void>;
  /** The real toolbar popup over the tab in front. */
  openRealPopup(): Promise<Screen>;
  /** The same way of driving, for the tab that is driven now. */
  tabScreen(): Promise<Screen>;
  shot(): Promise<Buffer>;
  egress(): Egress;
  close(): Promise<void>;
  /** Ends the process at once, as a crash does. The profile stays. */
  kill(): Promise<void>;
}

const POLICY = 'const policy = WebExtensionPolicy.getByID(arguments[0]); const { extension } = policy;';

const BACKGROUND = `${POLICY}
  const views = () => [...extension.views].filter((view) => view.viewType === 'background' && view.parentMessageManager);`;

const OPEN_POPUP = `${POLICY}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.focus();
  const before = new Set([...extension.views].map((view) => view.xulBrowser?.browsingContext?.id));
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
  for (let tries = 0; tries < 200; tries++) {
    const view = [...extension.views].find((each) => each.viewType === 'popup' && !before.has(each.xulBrowser?.browsingContext?.id));
    const context = view?.xulBrowser?.browsingContext;
    if (context?.currentWindowGlobal?.documentURI?.scheme === 'moz-extension' && view.xulBrowser.getBoundingClientRect().width > 0) return context.id;
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
  throw new Error('The toolbar popup did not open');`;

const GRANT = `${POLICY}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(arguments[0], { permissions: [arguments[1]], origins: [], data_collection: [] }, extension);`;

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  return driver(await startFirefox(options));
}

function driver({ marionette, profile, egress, close, kill }: FirefoxProcess): FirefoxRun {
  let extensionId: string | null = null;
  const id = (): string => {
    if (!extensionId) throw new Error('No extension was installed yet');
    return extensionId;
  };
  // One at a time: the context (page or browser) is a state of the whole connection.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => null);
    return result;
  };
  const chrome = <T>(body: string, args: readonly unknown[] = []): Promise<T> =>
    inTurn(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const script = `const done = arguments[arguments.length - 1]; (async function () { ${body} }).apply(null, arguments)
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value } = await marionette.send<{ value: { value?: T; error?: string } }>(
          'WebDriver:ExecuteAsyncScript',
          {
            script,
            args,
          },
        );
        if (value.error !== undefined) throw new Error(value.error);
        return value.value as T;
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  const send = <T>(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<T> =>
    inTurn(() => marionette.send<T>(name, parameters));
  const run: FirefoxRun = {
    profile,
    install: async (path) => {
      extensionId = (await send<{ value: string }>('Addon:Install', { path: resolve(path), temporary: true })).value;
      return extensionId;
    },
    grant: async (permission) => {
      await chrome(GRANT, [id(), permission]);
    },
    extensionHost: () => chrome(`${POLICY} return policy.mozExtensionHostname;`, [id()]),
    goto: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    openPopupTab: async () => run.goto(`moz-extension://${await run.extensionHost()}/popup.html`),
    openOptionsTab: async (hash = '') =>
      run.goto(`moz-extension://${await run.extensionHost()}/options.html${hash && `#${hash.replace(/^#/, '')}`}`),
    newTab: async (url) => {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      await run.switchTo(handle);
      if (url !== undefined) await run.goto(url);
      return handle;
    },
    tabs: () => send<readonly string[]>('WebDriver:GetWindowHandles'),
    switchTo: async (handle) => {
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    closeTab: async () => {
      const [next] = await send<readonly string[]>('WebDriver:CloseWindow');
      if (next !== undefined) await run.switchTo(next);
    },
    js: async <T>(body: string, args: readonly unknown[] = []) =>
      (await send<{ value: T }>('WebDriver:ExecuteScript', { script: body, args })).value,
    waitFor: <T>(body: string, timeoutMs = 15_000) =>
      poll(async () => (await run.js<T>(body)) || null, { what: body, timeoutMs }),
    chrome,
    inBackground: async <T>(expression: string) => {
      const context = await chrome<number>(
        `${BACKGROUND} await extension.wakeupBackground?.(); return views()[0].xulBrowser.browsingContext.id;`,
        [id()],
      );
      return firefoxScreen(chrome, context, async () => undefined).evaluate<T>(expression);
    },
    isBackgroundAlive: () => chrome(`${BACKGROUND} return views().length > 0;`, [id()]),
    terminateBackground: async () => {
      await chrome(`${POLICY} await extension.terminateBackground();`, [id()]);
    },
    openRealPopup: async () => {
      const context = await chrome<number>(OPEN_POPUP, [id()]);
      const screen = firefoxScreen(chrome, context, async () => {
        await chrome(`BrowsingContext.get(arguments[0])?.embedderElement?.closest('panel')?.hidePopup();`, [context]);
        await screen.waitClosed();
      });
      await poll(() => screen.evaluate("document.readyState === 'complete'"), { what: 'the toolbar popup to load' });
      return screen;
    },
    tabScreen: async () => {
      const handle = await send<{ value: string }>('WebDriver:GetWindowHandle');
      const context = await chrome<number>(
        `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        return NavigableManager.getBrowsingContextById(arguments[0]).id;`,
        [handle.value],
      );
      return firefoxScreen(chrome, context, run.closeTab);
    },
    shot: async () =>
      Buffer.from((await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })).value, 'base64'),
    egress: () => egress,
    close,
    kill,
  };
  return run;
}
