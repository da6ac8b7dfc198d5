/** Measures what a batch costs, in a real browser: cards come ten at a time, as LinkedIn sends them. */

import { detect } from '../../lib/linkedin/detect';
import { createReader } from '../../lib/linkedin/read';

const BATCH = 10;
/** Batches measured at each size. */
const ROUNDS = 60;

/** Appends copies of a page's first card under numbers and slugs of their own. */
function grow(list: Element, model: Element, from: number, count: number): void {
  for (let n = from; n < from + count; n += 1) {
    const row = model.cloneNode(true) as Element;
    const card = row.querySelector('[role="listitem"]');
    card?.setAttribute('componentkey', `urn:li:invitation:${7_000_000_000 + n}`);
    for (const a of row.querySelectorAll('a[href*="/in/"]')) a.setAttribute('href', `/in/person-${n}/`);
    list.append(row);
  }
}

/** The fastest tenth: what a busy machine adds to the others is not the reader's. */
const usual = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;

/** Milliseconds that reading and reporting one batch usually takes while about so many cards are on the page. */
function msPerBatch(source: string, sizes: readonly number[]): number[] {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.replaceChildren(...parsed.body.children);
  const first = document.querySelector('[role="listitem"]');
  const model = first?.parentElement?.parentElement;
  const list = model?.parentElement;
  const { generation, strings } = detect(document, document.URL);
  if (!model || !list || generation === null) throw new Error('no list');
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const reader = createReader(document, generation, strings, () => observer.takeRecords());
  let count = reader.read().length;
  return sizes.map((size) => {
    grow(list, model, count, size - count);
    count = Math.max(count, size);
    reader.read();
    reader.report();
    const times = Array.from({ length: ROUNDS }, () => {
      grow(list, model, count, BATCH);
      count += BATCH;
      const since = performance.now();
      const news = reader.read();
      reader.report();
      const ms = performance.now() - since;
      if (news.length !== BATCH) throw new Error(`${news.length} cards read instead of ${BATCH}`);
      return ms;
    });
    return usual(times);
  });
}

export const bench = { msPerBatch };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
