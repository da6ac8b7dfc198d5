import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { requireBrowser } from './browsers';
import { attachTo, evaluateIn, sendTo } from './cdp';
import { cdpScreen } from './cdp-screen';
import { loadUnpacked, openRealPopup, worker, workerTarget } from './chromium-extension';
import { type ChromiumProcess, startChromium } from './chromium-process';
import { poll } from './poll';
import { type Egress, type LoopbackProxy, startProxy } from './proxy';
import type { Screen } from './screen';

export interface ChromiumOptions {
  /** The local port that www.linkedin.com:443 leads to. */
  readonly replicaPort: number;
  /** Base64 SHA-256 of the replica's public key; its certificate is trusted by this and nothing else is. */
  readonly spki: string;
  /** A built extension, or null for none yet. */
  readonly extensionDir: string | null;
  /** A profile folder to come back to; a new one otherwise. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** The window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own language (`es`). Debian has all but English in the package chromium-l10n; without it the browser stays English. */
  readonly lang?: string;
  /**
   * True: a tab that is not in front is hidden, slowed down and without frames, as for a user. Otherwise Playwright makes every tab
   * believe it is in front. Bring a tab to the front before driving it.
   */
  readonly hiddenTabs?: boolean;
  readonly extraArgs?: readonly string[];
}

/** A real Chromium in which www.linkedin.com is the replica and no other host exists. */
export interface ChromiumRun {
  readonly context: BrowserContext;
  readonly profile: string;
  /** Throws when no extension was loaded yet. */
  readonly extensionId: string;
  /** Installs an unpacked extension into the running browser; answers its id. */
  loadExtension(dir: string): Promise<string>;
  /** The value of an expression in the background worker as it is now, woken if need be. Handles are never kept: they go stale. */
  inWorker<T = unknown>(expression: string): Promise<T>;
  isWorkerAlive(): Promise<boolean>;
  /** Stops the worker as the browser does when it is idle, and waits until it is gone. */
  killWorker(): Promise<void>;
  openPopupTab(): Promise<Page>;
  openOptionsTab(hash?: string): Promise<Page>;
  /** Opens any page of the extension in a tab: `welcome.html`. */
  openExtensionTab(path: string): Promise<Page>;
  /** The real toolbar popup over the tab that is in front. It closes as soon as anything else gets the focus. */
  openRealPopup(): Promise<Screen>;
  /** The same way of driving, for a page in a tab. */
  screenOf(page: Page): Promise<Screen>;
  /** What the browser asked the network for so far. */
  egress(): Egress;
  close(): Promise<void>;
  /** Ends the process at once, as a crash does. The profile stays. */
  kill(): Promise<void>;
}

/** Playwright's own switches, which keep a tab at full speed that is not in front. */
const FULL_SPEED = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const {
    extensionDir,
    profile = mkdtempSync(join(tmpdir(), 'replyworthy-chromium-')),
    colorScheme = 'light',
  } = options;
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const executable = requireBrowser('chromium');
  const proxy = await startProxy({ 'www.linkedin.com:443': options.replicaPort });
  const args = [
    ...(options.headless === false ? [] : ['--headless=new']),
    ...(options.hiddenTabs ? [] : FULL_SPEED),
    `--window-size=${width},${height}`,
    `--proxy-server=http://127.0.0.1:${proxy.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${options.spki}`,
    ...(options.lang ? [`--lang=${options.lang}`] : []),
    ...(options.extraArgs ?? []),
  ];
  const started = await startChromium(executable, profile, args, options.lang ? { LANGUAGE: options.lang } : {}).catch(
    async (error: unknown) => {
      await proxy.close();
      throw error;
    },
  );
  const end = async (how: 'close' | 'kill'): Promise<void> => {
    await started[how]();
    await proxy.close();
  };
  try {
    const connected = await chromium.connectOverCDP(started.endpoint, { noDefaults: options.hiddenTabs === true });
    const [context] = connected.contexts();
    if (!context) throw new Error('Chromium has no default context');
    const browser = await connected.newBrowserCDPSession();
    const run = driver({ context, browser, started, proxy, profile, colorScheme, end });
    if (extensionDir !== null) await run.loadExtension(extensionDir);
    return run;
  } catch (error) {
    await end('kill');
    throw error;
  }
}

interface Parts {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
  readonly started: ChromiumProcess;
  readonly proxy: LoopbackProxy;
  readonly profile: string;
  readonly colorScheme: 'light' | 'dark';
  end(how: 'close' | 'kill'): Promise<void>;
}

function driver({ context, browser, started, proxy, profile, colorScheme, end }: Parts): ChromiumRun {
  let extensionId: string | null = null;
  const run: ChromiumRun = {
    context,
    profile,
    get extensionId() {
      if (!extensionId) throw new Error('No extension was loaded yet');
      return extensionId;
    },
    loadExtension: async (dir) => {
      extensionId = await loadUnpacked(browser, started, resolve(dir));
      return extensionId;
    },
    inWorker: async <T>(expression: string) =>
      (await evaluateIn(await worker(browser, run.extensionId), expression)) as T,
    isWorkerAlive: async () => (await workerTarget(browser, run.extensionId)) !== null,
    killWorker: async () => {
      const target = await workerTarget(browser, run.extensionId);
      if (!target) return;
      // A busy worker is started again at once, at times under the same target: a mark in its memory tells the two apart.
      await evaluateIn(await worker(browser, run.extensionId), 'globalThis.isMarked = true');
      await sendTo(browser, 'Target.closeTarget', { targetId: target });
      const isGone = async (): Promise<boolean> => {
        if ((await workerTarget(browser, run.extensionId)) !== target) return true;
        const mark = evaluateIn(await attachTo(browser, target), 'globalThis.isMarked === true');
        return (await mark.catch(() => true)) === false;
      };
      await poll(isGone, { what: 'the worker to stop' });
    },
    openPopupTab: () => run.openExtensionTab('popup.html'),
    openOptionsTab: (hash = '') => run.openExtensionTab(`options.html${hash && `#${hash.replace(/^#/, '')}`}`),
    openExtensionTab: async (path) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(`chrome-extension://${run.extensionId}/${path}`);
      return page;
    },
    openRealPopup: () => openRealPopup(browser, run.extensionId, colorScheme),
    screenOf: async (page) => {
      const session = await context.newCDPSession(page);
      return cdpScreen(
        { send: (method, params) => sendTo(session, method, params), isOpen: () => !page.isClosed() },
        () => page.close(),
      );
    },
    egress: () => proxy,
    close: () => end('close'),
    kill: () => end('kill'),
  };
  return run;
}
