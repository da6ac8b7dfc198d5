import type { CDPSession } from 'playwright-core';
import { attachTo, type Cdp, evaluateIn, sendTo, targetsOf } from './cdp';
import { cdpScreen } from './cdp-screen';
import type { ChromiumProcess } from './chromium-process';
import { poll } from './poll';
import type { Screen } from './screen';

/** Over DevTools, because Google's own Chrome ignores `--load-extension`; works in a browser that already has pages open. */
export async function loadUnpacked(browser: CDPSession, started: ChromiumProcess, dir: string): Promise<string> {
  const { id } = await started
    .send<{ id: string }>('Extensions.loadUnpacked', { path: dir })
    .catch((error: unknown) => {
      throw new Error(
        `Chromium did not load the extension in ${dir}: ${error instanceof Error ? error.message : error}`,
      );
    });
  const isActive = async (): Promise<boolean> => {
    const target = await workerTarget(browser, id);
    return (
      target !== null && (await evaluateIn(await attachTo(browser, target), 'serviceWorker?.state')) === 'activated'
    );
  };
  await poll(isActive, { what: `the background of the extension in ${dir} to start` });
  return id;
}

const isWorkerOf = (id: string, type: string, url: string): boolean =>
  type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`);

export async function workerTarget(browser: CDPSession, id: string): Promise<string | null> {
  return (await targetsOf(browser)).find(({ type, url }) => isWorkerOf(id, type, url))?.targetId ?? null;
}

/** A fresh session with the worker. A stopped worker is started from an extension page in a background tab, which moves no focus. */
export async function worker(browser: CDPSession, id: string): Promise<Cdp> {
  const running = await workerTarget(browser, id);
  if (running) return attachTo(browser, running);
  const { targetId } = await sendTo<{ targetId: string }>(browser, 'Target.createTarget', {
    url: `chrome-extension://${id}/manifest.json`,
    background: true,
  });
  try {
    // The target exists before its script has run; only these events tell the one from the other.
    let isRunning = false;
    const helper = await attachTo(browser, targetId, (method, params) => {
      if (method !== 'ServiceWorker.workerVersionUpdated') return;
      const { versions } = params as { versions: readonly { scriptURL: string; runningStatus: string }[] };
      isRunning ||= versions.some(
        (v) => v.scriptURL.startsWith(`chrome-extension://${id}/`) && v.runningStatus === 'running',
      );
    });
    await helper.send('ServiceWorker.enable');
    await helper.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
    const started = await poll(async () => isRunning && (await workerTarget(browser, id)), {
      what: 'the worker to start',
    });
    return await attachTo(browser, started);
  } finally {
    await sendTo(browser, 'Target.closeTarget', { targetId });
  }
}

export async function openRealPopup(browser: CDPSession, id: string, colorScheme: string): Promise<Screen> {
  const isPopup = (url: string): boolean => url.startsWith(`chrome-extension://${id}/popup.html`);
  const before = new Set((await targetsOf(browser)).map(({ targetId }) => targetId));
  const background = await worker(browser, id);
  await evaluateIn(
    background,
    'chrome.windows.getLastFocused().then(({ id }) => chrome.action.openPopup({ windowId: id }))',
  );
  const target = await poll(
    async () => (await targetsOf(browser)).find(({ targetId, url }) => isPopup(url) && !before.has(targetId)),
    { what: 'the toolbar popup to open' },
  );
  const popup = await attachTo(browser, target.targetId);
  await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colorScheme }] });
  await poll(() => evaluateIn(popup, "document.readyState === 'complete'"), { what: 'the toolbar popup to load' });
  return cdpScreen(popup, async () => {
    if (!popup.isOpen()) return;
    await sendTo(browser, 'Target.closeTarget', { targetId: target.targetId });
    await poll(() => !popup.isOpen(), { what: 'the toolbar popup to close' });
  });
}
