/** A list that is as long as it will ever be and mounts only what is in view, for a real browser: nothing here runs in Node. */

import { bringMore } from '../../lib/linkedin/bring';
import { B2 } from '../../lib/linkedin/generations/b2';
import { EN } from '../../lib/linkedin/strings/en';

const ROW_PX = 120;
const VIEW_PX = 600;
/** Time passes faster for the reader; LinkedIn's side of it is immediate here. */
const SPEED = 8;

function rowOf(n: number): Element {
  const row = document.createElement('div');
  row.setAttribute('role', 'listitem');
  row.setAttribute('componentkey', `urn:li:invitation:${7000 + n}`);
  row.textContent = `Person ${n}`;
  row.style.cssText = `position:absolute;top:${n * ROW_PX}px;height:${ROW_PX}px`;
  return row;
}

/** Reads a list of `count` rows that stands at `scrollTop` to its end, and says which rows were mounted whenever the reader looked, in the order first seen. */
async function readOn({ count, scrollTop }: { count: number; scrollTop: number }): Promise<number[]> {
  const main = document.createElement('main');
  main.style.cssText = `height:${VIEW_PX}px;overflow-y:auto`;
  const list = document.createElement('div');
  list.dataset.testid = 'lazy-column';
  list.style.cssText = `position:relative;height:${count * ROW_PX}px`;
  main.append(list);
  document.body.replaceChildren(main);
  const mount = (): void => {
    const from = Math.floor(main.scrollTop / ROW_PX);
    const to = Math.min(count, Math.ceil((main.scrollTop + VIEW_PX) / ROW_PX));
    list.replaceChildren(...Array.from({ length: to - from }, (_, i) => rowOf(from + i)));
  };
  main.addEventListener('scroll', mount);
  main.scrollTop = scrollTop;
  mount();
  const seen = new Set<number>();
  const look = (): void => {
    for (const row of list.children) seen.add(Number(row.getAttribute('componentkey')?.split(':').at(-1)) - 7000);
  };
  const clock = {
    now: () => performance.now() * SPEED,
    wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms / SPEED)),
  };
  look();
  const deps = { ...clock, visible: () => true };
  for (let fromTop = true; ; fromTop = false) {
    if ((await bringMore(document, { generation: B2, strings: EN }, { ...deps, fromTop })) !== 'more') break;
    look();
  }
  return [...seen];
}

export const windowed = { readOn };
export type Windowed = typeof windowed;
Object.assign(globalThis, { windowed });
