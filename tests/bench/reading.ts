import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBundled } from '../support/page-bundle';
import type { Bench } from './in-browser';

declare const bench: Bench;

const FEW = 400;
const MANY = 4000;
const LIMIT = 1.3;

/** Reading is incremental: a batch costs the batch, not the page. Ratios in one run, because machines differ. */
export async function reading(): Promise<boolean> {
  const source = readFileSync(join(import.meta.dirname, '../fixtures/pages/b2/en/plain/source.html'), 'utf8');
  const { page, close } = await openBundled(join(import.meta.dirname, 'in-browser.ts'));
  const [few = 0, many = 0] = await page.evaluate(([html, sizes]) => bench.msPerBatch(html, sizes), [
    source,
    [FEW, MANY],
  ] as const);
  await close();
  const ratio = many / few;
  console.log(
    `reading: ${few.toFixed(2)} ms a batch of 10 at ${FEW} cards, ${many.toFixed(2)} ms at ${MANY}: ratio ${ratio.toFixed(2)}, at most ${LIMIT}`,
  );
  return ratio <= LIMIT;
}
