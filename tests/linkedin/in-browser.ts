/** The fixture suite and the mutation run as one bundle with lib/linkedin, for a real browser. Nothing here runs in Node. */

import { judge } from './mutation/judge';
import { type Figures, type Named, summary } from './mutation/summary';
import { openCase, type PageCase, RULES } from './rules';

/** What is wrong, one line for each; empty where all rules hold on all pages. */
async function rules(pages: readonly PageCase[]): Promise<{ checked: number; wrong: string[] }> {
  const wrong: string[] = [];
  let checked = 0;
  for (const page of pages) {
    for (const [rule, check] of Object.entries(RULES)) {
      checked += 1;
      wrong.push(...(await check(page)).map((words) => `${page.name} ${rule}: ${words}`));
    }
  }
  return { checked, wrong };
}

async function mutations(pages: readonly PageCase[], from: number, to: number): Promise<Figures> {
  const verdicts: Named[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const page = pages[seed % pages.length];
    if (page === undefined) throw new Error('no page');
    verdicts.push({ name: `${page.name} seed ${seed}`, ...(await judge(openCase(page), page.meta.url, seed)) });
  }
  return summary(verdicts);
}

export const suite = { rules, mutations };
export type Suite = typeof suite;
Object.assign(globalThis, { suite });
