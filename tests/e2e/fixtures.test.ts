import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Suite } from '../linkedin/in-browser';
import { tell } from '../linkedin/mutation/summary';
import { PAGE_CASES, PEOPLE_CASES } from '../linkedin/pages';
import { requireBrowser } from '../support/browsers';

declare const suite: Suite;

const MUTATIONS = 5000;

let close: () => Promise<void>;
let page: Page;

/** lib/linkedin with the rules of the fixtures, as one classic script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/linkedin/in-browser.ts', formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), headless: true });
  close = () => browser.close();
  page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('https://www.linkedin.com/');
  await page.addScriptTag({ content: await bundle() });
});

afterAll(() => close());

it('real Chromium reads every page of the fixtures as happy-dom does', async () => {
  const { checked, wrong } = await page.evaluate((pages) => suite.rules(pages), PAGE_CASES);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(PAGE_CASES.length * 7);
});

it(`${MUTATIONS} pages changed at random are read rightly or refused clearly, and not too many are refused`, async () => {
  const figures = await page.evaluate(([pages, count]) => suite.mutations(pages, 0, count), [
    PEOPLE_CASES,
    MUTATIONS,
  ] as const);
  console.log(tell('Chromium', figures));
  expect(figures.pages).toBe(MUTATIONS);
  expect(figures.faults).toEqual([]);
  expect(figures.refusedPages).toBeLessThan(1 / 3);
  expect(figures.refusedCards).toBeLessThan(1 / 3);
});
