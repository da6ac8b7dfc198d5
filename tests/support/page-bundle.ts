import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from './browsers';

/** A module of the tests with everything it imports, as one classic script. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

export interface BundledPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** A blank page under LinkedIn's name in real Chromium with this module loaded; nothing leaves the machine. */
export async function openBundled(entry: string): Promise<BundledPage> {
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), headless: true });
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('https://www.linkedin.com/mynetwork/invitation-manager/received/');
  await page.addScriptTag({ content: await bundle(entry) });
  return { page, close: () => browser.close() };
}
