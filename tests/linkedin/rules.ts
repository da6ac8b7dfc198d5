/** What must hold on every page of the fixtures: run by the unit tests in happy-dom, and bundled with lib/linkedin in real Chromium. */

import { hashOf, isNoteComplete, type Observation } from '../../lib/domain/invitation';
import type { Action } from '../../lib/domain/outcome';
import type { Bucket, PageState } from '../../lib/domain/page';
import { act } from '../../lib/linkedin/act';
import type { Card } from '../../lib/linkedin/card';
import type { Clock } from '../../lib/linkedin/clock';
import { detect } from '../../lib/linkedin/detect';
import { GENERATIONS } from '../../lib/linkedin/generations';
import { probe } from '../../lib/linkedin/probe';
import { all, has } from '../../lib/linkedin/query';
import { createReader, type Reader } from '../../lib/linkedin/read';
import type { Generation } from '../../lib/linkedin/shape';

export interface Expected {
  readonly state: PageState;
  /** Null where the page must not be read at all. */
  readonly cards: readonly Omit<Observation, 'noteHash'>[] | null;
  readonly drift: readonly string[];
  readonly buckets?: readonly Bucket[];
  readonly ownProfile?: string;
}

export interface PageCase {
  readonly name: string;
  readonly generation: string;
  readonly locale: string;
  readonly source: string;
  readonly expected: Expected;
  readonly meta: { readonly origin: 'captured' | 'reconstructed'; readonly url: string; readonly about: string };
}

const ACTIONS: readonly Action[] = ['accept', 'ignore'];

/** A document of its own at this address. */
export function open(source: string, url: string): Document {
  const doc = new DOMParser().parseFromString(source, 'text/html');
  Object.defineProperties(doc, {
    URL: { value: url, configurable: true },
    readyState: { value: 'complete', configurable: true }, // a parsed document of happy-dom never completes
  });
  return doc;
}

export const openCase = (page: PageCase): Document => open(page.source, page.meta.url);

export function readerOf(doc: Document): Reader {
  const reader = readerOrNull(doc);
  if (reader === null) throw new Error('page not recognised');
  return reader;
}

function readerOrNull(doc: Document): Reader | null {
  const { generation, strings } = detect(doc, doc.URL);
  return generation === null ? null : createReader(doc, generation, strings);
}

export const withHash = (o: Omit<Observation, 'noteHash'>): Observation => ({ ...o, noteHash: hashOf(o.kind, o.note) });

/** A clock that moves only when somebody waits; `script` lets the page do something at a time. */
export function fakeClock(script: Readonly<Record<number, () => void>> = {}): Clock & { time: number } {
  const pending = Object.entries(script).map(([at, run]) => ({ at: Number(at), run }));
  const clock = {
    time: 0,
    now: () => clock.time,
    wait: async (ms: number) => {
      clock.time += ms;
      for (const p of pending.splice(0).sort((a, b) => a.at - b.at)) {
        if (p.at <= clock.time) p.run();
        else pending.push(p);
      }
    },
  };
  return clock;
}

/** Records every click that reaches the document, however it was made. */
export function clicksOn(doc: Document): Element[] {
  const clicks: Element[] = [];
  doc.addEventListener('click', (e) => clicks.push(e.target as Element), true);
  return clicks;
}

/** Tries to accept and to ignore an invitation, and tells what was clicked. */
async function tryBoth(page: Document, reader: Reader, o: Observation): Promise<Record<Action, Element[]>> {
  const clicks = clicksOn(page);
  const clicked = { accept: [] as Element[], ignore: [] as Element[] };
  for (const action of ACTIONS) {
    const { invitationId, personId, name, noteHash } = o;
    const target = { invitationId, personId, name, action, noteHash, dry: false };
    await act(page, reader, target, { ...fakeClock(), deadline: Number.POSITIVE_INFINITY });
    clicked[action] = clicks.splice(0);
  }
  return clicked;
}

/** Without any word of LinkedIn's: the buttons of a row whose label names the person, Ignore before Accept on every page. */
function namingButtons(row: Element, name: string): Element[] {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '').normalize('NFC');
  return [...row.querySelectorAll('button[aria-label], [role="button"][aria-label]')].filter((e) =>
    plain(e.getAttribute('aria-label') ?? '').includes(plain(name)),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same value with its keys in one order. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

const differ = (what: string, got: unknown, wanted: unknown): string[] =>
  same(got, wanted) ? [] : [`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`];

const isBlocked = (doc: Document): boolean =>
  doc.querySelector('dialog[open], [role="alertdialog"], .artdeco-modal') !== null;

const isClear = ({ observation: { kind, doubts } }: Card): boolean => kind === 'person' && doubts.length === 0;

/** Parts without which nothing may be clicked, and the name by which their absence must be told. */
const REQUIRED: Readonly<Record<string, string>> = {
  proof: 'generation',
  list: 'list',
  card: 'card',
  link: 'name',
  profileLink: 'name',
  name: 'name',
  control: 'accept',
};

/** Answers what it changed; nothing where a generation has no such part. */
type Change = (doc: Document, generation: Generation, cards: readonly Card[]) => readonly Element[];

const removeAll = (elements: readonly Element[]): readonly Element[] => {
  for (const e of elements) e.remove();
  return elements;
};
const without = (attribute: string, elements: readonly Element[]): readonly Element[] => {
  const having = elements.filter((e) => e.hasAttribute(attribute));
  for (const e of having) e.removeAttribute(attribute);
  return having;
};
const controlsOf = (cards: readonly Card[], action: Action): readonly Element[] =>
  cards.flatMap(({ controls }) => controls[action]?.element ?? []);

/** Ways in which a required part is gone from a page, with the name of what is missing. */
const ABSENCES: readonly (readonly [what: string, drift: string, change: Change])[] = [
  ...Object.entries(REQUIRED).map(([part, drift]): readonly [string, string, Change] => [
    part,
    drift,
    (doc, { parts }) => {
      const found = removeAll(all(doc, parts[part as keyof Generation['parts']]));
      // Whatever is on its way could still be the part; without it the page stays as it is.
      return [...found, ...removeAll(all(doc, parts.loader))];
    },
  ]),
  ...ACTIONS.map((a): readonly [string, string, Change] => [
    a,
    a,
    (_doc, _generation, cards) => removeAll(controlsOf(cards, a)),
  ]),
  ...ACTIONS.map((a): readonly [string, string, Change] => [
    `label of ${a}`,
    a,
    (_doc, _generation, cards) => without('aria-label', controlsOf(cards, a)),
  ]),
  ['address in links', 'name', (doc, { parts }) => without('href', all(doc, parts.profileLink))],
];

/** Two more people like this one, each with a profile and a number of their own: what is missing on several is missing from the layout. */
function multiply({ element, observation: { personId, invitationId } }: Card): void {
  for (const n of [2, 3]) {
    const other = element.outerHTML.replaceAll(`/in/${personId}`, `/in/${personId}-${n}`);
    element.insertAdjacentHTML('afterend', invitationId === null ? other : other.replaceAll(invitationId, `${n}${n}`));
  }
}

async function withoutParts(page: PageCase): Promise<string[]> {
  if (page.expected.state !== 'list') return [];
  const whole = openCase(page);
  const cards = readerOf(whole).cards();
  const clear = cards.find(isClear);
  if (clear === undefined) return [];
  removeAll(cards.flatMap(({ element }) => (element === clear.element ? [] : [element]))); // one person is read faster than ten
  multiply(clear);
  const source = whole.documentElement.outerHTML;
  const wrong: string[] = [];
  for (const [what, drift, change] of ABSENCES) {
    const doc = open(source, page.meta.url);
    const { generation, cards: read } = readerOf(doc);
    if (change(doc, generation, read()).length === 0) continue;
    const report = probe(doc, page.meta.url);
    if (!report.drift.includes(drift) && !report.drift.includes('generation'))
      wrong.push(`without ${what}, the page is ${report.state} and drift is "${report.drift}"`);
    const reader = readerOrNull(doc);
    if (reader === null) continue; // nothing is known of the page, and nobody can be asked for
    if (reader.cards().some(isClear)) wrong.push(`without ${what}, a card is clear`);
    const clicked = await tryBoth(doc, reader, clear.observation);
    if (clicked.accept.length + clicked.ignore.length > 0) wrong.push(`without ${what}, somebody is pressed`);
  }
  return wrong;
}

const BOX = '[data-testid="expandable-text-box"], .invitation-card__custom-message';

/** Ways in which LinkedIn might change how a card with a note is built. */
const NOTE_CHANGES: Readonly<Record<string, (row: Element, box: Element) => void>> = {
  'the mark of the box is gone': (_, box) => unmark(box),
  'the mark of the box has another name': (_, box) => {
    unmark(box);
    box.setAttribute('data-testid', 'note-text');
  },
  'the mark is another attribute': (_, box) => {
    unmark(box);
    box.setAttribute('data-qa', 'expandable-text-box');
  },
  'the box is another element': (_, box) => become(box, 'blockquote'),
  'the box is hidden from screen readers': (_, box) => box.setAttribute('aria-hidden', 'true'),
  'all around the box is hidden from screen readers': (_, box) =>
    box.parentElement?.setAttribute('aria-hidden', 'true'),
  'the note is a button': (_, box) => {
    box.textContent = box.textContent ?? '';
    become(box, 'button');
  },
  'the note stands before the buttons': (row, box) => {
    unmark(box);
    row.prepend(box.closest('p') ?? box);
  },
  'the note stands after the reply link': (row, box) => {
    unmark(box);
    row.append(box.closest('p') ?? box);
  },
};

function unmark(box: Element): void {
  box.removeAttribute('data-testid');
  box.removeAttribute('class');
}

function become(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function withChangedNotes(page: PageCase): string[] {
  const wrong: string[] = [];
  for (const [name, change] of Object.entries(NOTE_CHANGES)) {
    const doc = openCase(page);
    const cards = readerOrNull(doc)
      ?.cards()
      .filter((c) => c.observation.note !== null && c.element.querySelector(BOX));
    for (const card of cards ?? []) change(card.element, card.element.querySelector(BOX) as Element);
    const now = readerOrNull(doc)?.cards() ?? [];
    for (const { element, observation } of cards ?? []) {
      const card = now.find((c) => c.element === element || element.contains(c.element) || c.element.contains(element));
      if (card === undefined) continue; // refused as a whole
      const { note, doubts } = card.observation;
      if (note === null && isNoteComplete(doubts))
        wrong.push(`where ${name}, ${observation.personId} is read as one without a note`);
    }
  }
  return wrong;
}

/** Each rule tells what is wrong with a page; nothing where all is well. */
export const RULES: Readonly<Record<string, (page: PageCase) => string[] | Promise<string[]>>> = {
  'is recognised for what it is': (page) =>
    differ('state', detect(openCase(page), page.meta.url).state, page.expected.state),

  'is taken for no page of another generation': (page) => {
    const doc = openCase(page);
    return GENERATIONS.filter((g) => has(doc, g.parts.proof) && !has(doc, g.parts.foreign))
      .filter((g) => g.id !== page.generation)
      .map((g) => `taken for ${g.id}`);
  },

  'is read as expected, or not at all': (page) => {
    const reader = readerOrNull(openCase(page));
    const { cards, state } = page.expected;
    if (cards === null || state === 'unrecognised') return reader === null ? [] : ['it is read'];
    const read = reader?.read().map((c) => c.observation) ?? [];
    const wanted = cards.map(withHash);
    return read.length === wanted.length
      ? wanted.flatMap((card, at) => differ(`card ${at}`, read[at], card))
      : [`${read.length} cards instead of ${wanted.length}`];
  },

  'reports its numbers and what has drifted': ({ source, meta, expected }) => {
    const report = probe(open(source, meta.url), meta.url);
    const drift = expected.state === 'unrecognised' ? ['generation'] : expected.drift;
    return [
      ...differ('state', report.state, expected.state),
      ...differ('cards', report.cards, expected.cards?.length ?? 0),
      ...differ('drift', report.drift, drift),
      ...(expected.buckets === undefined ? [] : differ('buckets', report.buckets, expected.buckets)),
      ...(expected.ownProfile === undefined ? [] : differ('own profile', report.ownProfile, expected.ownProfile)),
    ];
  },

  'is not changed by being read': (page) => {
    const doc = openCase(page);
    const before = doc.documentElement.outerHTML;
    probe(doc, page.meta.url);
    return doc.documentElement.outerHTML === before ? [] : ['changed'];
  },

  'is acted on by one click on the one right control, or by none': async (page) => {
    if (page.expected.state !== 'list' && page.expected.state !== 'reading-only') return [];
    const wrong: string[] = [];
    const doc = openCase(page);
    for (const { observation, element } of readerOf(doc).read()) {
      const { kind, doubts, name, personId } = observation;
      const clicked = await tryBoth(doc, readerOf(doc), observation);
      for (const action of ACTIONS) {
        const mayPress =
          kind === 'person' &&
          page.expected.state === 'list' &&
          !isBlocked(doc) &&
          doubts.every((d) => d === 'accept-is-link' && action === 'ignore');
        const wanted = mayPress ? [namingButtons(element, name)[action === 'accept' ? 1 : 0]] : [];
        if (clicked[action].length !== wanted.length || clicked[action][0] !== wanted[0])
          wrong.push(`${action} ${personId}: ${clicked[action].map((e) => e.outerHTML)}`);
      }
    }
    return wrong;
  },

  'says by name which part that must be there is gone, and is not acted on without it': withoutParts,

  'shows no note as none, however its box is changed': withChangedNotes,
};
