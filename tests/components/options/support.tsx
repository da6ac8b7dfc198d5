/** A database in memory, a background that only answers, and the words of the English interface. */

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { speak } from '../../../components/text';
import { type Db, openDb } from '../../../lib/db/open';
import { hashOf } from '../../../lib/domain/invitation';
import type { Reply } from '../../../lib/domain/reply';
import { placed, type Row } from '../../../lib/domain/row';
import type { ask } from '../../../lib/messages/ask';
import type { Answer, Type } from '../../../lib/messages/protocol';
import en from '../../../public/_locales/en/messages.json';

export const NOW = new Date(2026, 10, 23, 12).getTime();
const HOUR = 3_600_000;

const words: Readonly<Record<string, { readonly message: string }>> = en;
export const speakEnglish = (): void =>
  speak(
    (key, subs) => (words[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => subs[Number(n) - 1] ?? ''),
    'en',
  );

export function row(id: string, change: Partial<Row> = {}): Row {
  const note = change.note === undefined ? 'You spoke about night rotas in Bergen; may I have the sheet?' : change.note;
  return placed({
    id,
    personId: `slug-${id}`,
    kind: 'person',
    name: `Person ${id}`,
    headline: 'Night nurse',
    note,
    noteHash: hashOf('person', note),
    mutuals: 0,
    verified: false,
    followsYou: false,
    messagePath: null,
    ageText: null,
    doubts: [],
    firstSeenAt: NOW - 48 * HOUR,
    lastSeenAt: NOW - HOUR,
    order: 0,
    status: 'open',
    verdict: { label: note === null ? 'none' : 'personal', band: 'sure', score: 0.9, trace: [] },
    verdictVersion: '1',
    correction: null,
    decision: null,
    outcome: null,
    ...change,
  });
}

export const accepted = (id: string, change: Partial<Row> = {}): Row =>
  row(id, {
    status: 'settled',
    decision: { kind: 'reply', by: 'person', at: NOW - 30 * HOUR },
    outcome: { code: 'accepted', at: NOW - 20 * HOUR },
    ...change,
  });

export const reply = (id: string, change: Partial<Reply> = {}): Reply => ({
  invitationId: id,
  draft: '',
  state: 'queued',
  queuedAt: NOW - 30 * HOUR,
  changedAt: NOW,
  ...change,
});

let databases = 0;
export const freshDb = (): Db => {
  databases += 1;
  return openDb(`options-test-${databases}`);
};

export interface Background {
  readonly ask: typeof ask;
  readonly asked: { readonly type: Type; readonly ask: unknown }[];
  /** What the next messages of a type are answered with. */
  readonly answers: Partial<
    Record<Type, Answer<unknown> | ((what: never) => Answer<unknown> | Promise<Answer<unknown>>)>
  >;
}

export const fine = (value: unknown = null): Answer<unknown> => ({ ok: true, value });

export function background(): Background {
  const asked: Background['asked'] = [];
  const answers: Background['answers'] = {};
  const answer = async (type: Type, what: unknown): Promise<Answer<unknown>> => {
    asked.push({ type, ask: what });
    const given = answers[type];
    return typeof given === 'function' ? given(what as never) : (given ?? fine());
  };
  return { ask: answer as unknown as typeof ask, asked, answers };
}

let root: HTMLElement | null = null;

/** Shows it in the document; what was shown before is gone. */
export function show(what: ComponentChild): HTMLElement {
  clear();
  const el = document.body.appendChild(document.createElement('div'));
  root = el;
  act(() => render(what, el));
  return el;
}

export function clear(): void {
  const el = root;
  if (el === null) return;
  act(() => render(null, el));
  el.remove();
  root = null;
}

/** Waits until it is so; fails with the last error or the words given. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (isSo()) return;
    await act(async () => new Promise((done) => setTimeout(done, 5)));
  }
  throw new Error(`never happened: ${what}\n${document.body.textContent}`);
}

/** The button, link or tab with these words (or this accessible name). */
export function press(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a, [role="tab"], input, textarea, select')];
  const found = all.find((el) => (el.getAttribute('aria-label') ?? el.textContent?.trim()) === name);
  if (found === undefined) throw new Error(`no control named ${name}`);
  return found;
}

export const click = async (name: string): Promise<void> => act(async () => press(name).click());

export const write = (el: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> =>
  act(async () => {
    el.value = text;
    el.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const text = (): string => document.body.textContent ?? '';
