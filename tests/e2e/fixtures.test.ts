import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Suite } from '../linkedin/in-browser';
import { tell } from '../linkedin/mutation/summary';
import { PAGE_CASES, PEOPLE_CASES } from '../linkedin/pages';
import { type BundledPage, openBundled } from '../support/page-bundle';

declare const suite: Suite;

const MUTATIONS = 5000;

let bundled: BundledPage;

beforeAll(async () => {
  bundled = await openBundled(join(import.meta.dirname, '../linkedin/in-browser.ts'));
});

afterAll(() => bundled.close());

it('real Chromium reads every page of the fixtures as happy-dom does', async () => {
  const { checked, wrong } = await bundled.page.evaluate((pages) => suite.rules(pages), PAGE_CASES);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(PAGE_CASES.length * 7);
});

it(`${MUTATIONS} pages changed at random are read rightly or refused clearly, and not too many are refused`, async () => {
  const figures = await bundled.page.evaluate(([pages, count]) => suite.mutations(pages, 0, count), [
    PEOPLE_CASES,
    MUTATIONS,
  ] as const);
  console.log(tell('Chromium', figures));
  expect(figures.pages).toBe(MUTATIONS);
  expect(figures.faults).toEqual([]);
  expect(figures.refusedPages).toBeLessThan(1 / 3);
  expect(figures.refusedCards).toBeLessThan(1 / 3);
});
