import { render } from 'preact';
import { act } from 'preact/test-utils';
import { deedsOf } from '../../../components/state/deeds';
import { feed } from '../../../components/state/feed';
import { BLANK, type Memory } from '../../../components/state/memory';
import { createPopupStore, type PopupDeps, type PopupStore } from '../../../components/state/popup';
import { Popup } from '../../../components/triage/Popup';
import { type Db, openDb } from '../../../lib/db/open';
import type { Preview } from '../../../lib/domain/policy';
import { placed, type Row } from '../../../lib/domain/row';
import type { Run } from '../../../lib/domain/run';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import type { Failure, PageView } from '../../../lib/messages/protocol';
import { NOW } from './rows';
import { speakEnglish } from './words';

const REPORT = {
  state: 'list',
  generation: 'g',
  locale: 'en',
  buckets: [],
  cards: 3,
  parts: {},
  drift: [],
  visible: true,
  ownProfile: null,
} as const;

export const viewOf = (state: PageView['state']): PageView => ({
  tabId: 7,
  state,
  report: state === 'no-tab' || state === 'no-receiver' ? null : { ...REPORT, state },
});

export interface Opened {
  readonly db: Db;
  readonly store: PopupStore;
  readonly root: HTMLElement;
  readonly asked: [string, unknown][];
  readonly saved: Memory[];
  /** What the background answers instead of carrying out what it was asked. */
  fail: Failure | null;
  /** What a rule would do, as the background says. */
  preview: Preview;
  settings: (settings: Settings) => void;
  /** The clock goes on; whatever is due every so often happens. */
  tick: (ms: number) => Promise<void>;
  close: () => Promise<void>;
}

let number = 0;

/** Settings of somebody who has agreed to what a run is. */
const AGREED: Settings = { ...DEFAULT_SETTINGS, agreedAt: 1 };

/** The popup on a database of its own, with a background that decides, undoes and corrects, and nothing else. */
export async function openPopup(
  rows: readonly Row[],
  /** `held`: a database that does not open yet. */
  more: { view?: PageView; run?: Run; memory?: Memory; settings?: Settings; held?: Db } = {},
): Promise<Opened> {
  speakEnglish();
  number += 1;
  const db = more.held ?? openDb(`popup-${number}`);
  if (more.held === undefined) await db.invitations.bulkPut([...rows]);
  if (more.run !== undefined) await db.runs.put(more.run);
  const asked: [string, unknown][] = [];
  const saved: Memory[] = [];
  const every: { ms: number; then: () => void }[] = [];
  let now = NOW;
  const change = (ids: readonly string[], how: (row: Row) => Row): Promise<unknown> =>
    db.transaction('rw', db.invitations, async () => {
      for (const row of await db.invitations.bulkGet([...ids]))
        if (row !== undefined) await db.invitations.put(placed(how(row)));
    });
  const ask = async (type: string, what: never): Promise<unknown> => {
    if (type === 'page.view') return { ok: true, value: more.view ?? viewOf('list') };
    asked.push([type, what]);
    if (type === 'policy.preview') return { ok: true, value: opened.preview };
    if (opened.fail !== null) return { ok: false, failure: opened.fail };
    const { ids, id, kind, as } = (what ?? {}) as { ids: string[]; id: string; kind: never; as: never };
    if (type === 'decide') await change(ids, (row) => ({ ...row, decision: { kind, by: 'person', at: now } }));
    if (type === 'undecide') await change(ids, (row) => ({ ...row, decision: null }));
    if (type === 'correct') await change([id], (row) => ({ ...row, correction: as }));
    if (type === 'terms.agree') return { ok: true, value: AGREED };
    return { ok: true, value: type === 'report.text' ? { text: 'the report' } : null };
  };
  let setSettings: (settings: Settings) => void = () => {};
  const deps: PopupDeps = {
    db,
    ask: ask as PopupDeps['ask'],
    now: () => now,
    every: (ms, then) => {
      every.push({ ms, then });
      return () => {};
    },
    watchSettings: (tell) => {
      setSettings = tell;
      tell(more.settings ?? AGREED);
      return () => {};
    },
    loadMemory: async () => more.memory ?? BLANK,
    saveMemory: async (memory) => {
      saved.push(memory);
    },
    copy: async (text) => {
      asked.push(['copied', text]);
    },
    floorMs: 2000,
    reload: () => void asked.push(['reload', null]),
  };
  const store = createPopupStore({ now });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const opened: Opened = {
    db,
    store,
    root,
    asked,
    saved,
    fail: null,
    preview: { seen: 10, silent: 8, reply: 1, left: 1, leftIds: [] },
    settings: (settings) => act(() => setSettings(settings)),
    tick: (ms) => {
      now += ms;
      return act(async () => {
        for (const { then } of every) then();
      });
    },
    close: async () => {
      stop();
      act(() => render(null, root));
      db.close();
    },
  };
  await act(() => render(<Popup store={store} deeds={deedsOf(store, deps)} />, root));
  const stop = await feed(store, deps);
  const isRead = (): boolean => store.getState().stored.rows !== null && store.getState().run !== undefined;
  if (more.held === undefined) await until(isRead);
  return opened;
}

/** Waits for something that the database or a message brings about. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (isSo()) return act(async () => {});
    await act(() => new Promise((then) => setTimeout(then, 5)));
  }
  throw new Error(`never came about: ${isSo}\n${document.body.textContent}`);
}

const nameOf = (el: Element): string =>
  el.getAttribute('aria-label') ??
  [...el.childNodes]
    .filter((node) => !(node instanceof Element && node.getAttribute('aria-hidden') === 'true'))
    .map((node) => node.textContent)
    .join('')
    .trim();

const SELECT: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  tab: '[role="tab"]',
  link: 'a[href]',
  checkbox: 'input[type="checkbox"]',
};

/** Elements of a role by their accessible name. */
export const all = (role: string, name?: string | RegExp): HTMLElement[] =>
  [...document.body.querySelectorAll<HTMLElement>(SELECT[role] ?? `[role="${role}"]`)].filter(
    (el) => name === undefined || (typeof name === 'string' ? nameOf(el) === name : name.test(nameOf(el))),
  );

export function one(role: string, name?: string | RegExp): HTMLElement {
  const [el, ...rest] = all(role, name);
  if (el === undefined || rest.length > 0)
    throw new Error(`${rest.length + (el ? 1 : 0)} of ${role} ${name}\n${document.body.innerHTML.slice(0, 3000)}`);
  return el;
}

export const press = async (el: HTMLElement, shiftKey = false): Promise<void> =>
  act(async () => {
    el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  });

export const key = async (
  name: string,
  from: EventTarget = document.body,
  more: KeyboardEventInit = {},
): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  await act(async () => {
    from.dispatchEvent(event);
  });
  return event;
};

export const type = async (el: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    (el as HTMLInputElement).value = value;
    el.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const names = (): string[] => [...document.body.querySelectorAll('.name')].map((el) => el.textContent ?? '');
export const text = (): string => document.body.textContent ?? '';
