import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { judge } from './mutation/judge';
import { type Named, summary, tell } from './mutation/summary';
import { openCase, PEOPLE_CASES } from './pages';

/** The same seeds as in real Chromium (tests/e2e/fixtures.test.ts), which has all 5,000: happy-dom is ten times slower. */
const PAGES = Number(process.env.MUTATIONS ?? 500);

it('pages changed at random are read rightly or refused clearly, and not too many are refused', async () => {
  const verdicts: Named[] = [];
  for (let seed = 0; seed < PAGES; seed += 1) {
    await setImmediate(); // documents held by weak references are let go only between tasks
    const page = PEOPLE_CASES[seed % PEOPLE_CASES.length];
    if (page === undefined) throw new Error('no page');
    verdicts.push({ name: `${page.name} seed ${seed}`, ...(await judge(openCase(page), page.meta.url, seed)) });
  }
  const figures = summary(verdicts);
  console.log(tell('happy-dom', figures));
  expect(figures.faults).toEqual([]);
  expect(figures.refusedPages).toBeLessThan(1 / 3);
  expect(figures.refusedCards).toBeLessThan(1 / 3);
}, 300_000);
