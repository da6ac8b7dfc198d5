/** Ways in which LinkedIn may change its page overnight, or a page may be broken. Each makes one change somewhere. */

import type { Chance } from './random';

export interface Scene {
  readonly doc: Document;
  /** The cards of the page as it was. */
  readonly rows: readonly Element[];
  readonly chance: Chance;
  /** Tells that `copy` is a copy of `original`, node by node. */
  readonly copied: (original: Element, copy: Element) => void;
}

const MARKS = ['data-testid', 'data-view-name', 'componentkey', 'role', 'aria-label', 'class', 'aria-hidden'];
const TRAPS = [
  'Accept',
  'Ignore',
  'show more',
  'see less',
  '2 weeks ago',
  '12 mutual connections',
  'Reply to Ana',
  'Message',
  'is now a connection',
  'Something else entirely',
  '(3)',
  '…',
  ' ',
];

const elementsIn = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];

/** Mostly inside a card, where it hurts. */
function anywhere({ doc, rows, chance }: Scene): Element | undefined {
  const here = rows.filter((row) => row.isConnected);
  const row = chance.below(10) < 8 ? chance.oneOf(here) : undefined;
  return chance.oneOf(row === undefined ? elementsIn(doc.body) : [row, ...elementsIn(row)]);
}

const isControl = (element: Element): boolean => element.matches('button, a, [role="button"]');

const labelled = (row: Element): Element[] => [...row.querySelectorAll('[aria-label]')].filter(isControl);

function swapLabels(a: Element | undefined, b: Element | undefined): void {
  if (a === undefined || b === undefined) return;
  const label = a.getAttribute('aria-label') ?? '';
  a.setAttribute('aria-label', b.getAttribute('aria-label') ?? '');
  b.setAttribute('aria-label', label);
}

const textsIn = (row: Element): Text[] => {
  const walker = row.ownerDocument.createTreeWalker(row, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    // What is written on a control is part of what it is: with label, word and place all changed nobody could tell it.
    if (text.data.trim() !== '' && text.parentElement?.closest('button, [role="button"]') == null) found.push(text);
  }
  return found;
};

export const CHANGES: Readonly<Record<string, (scene: Scene) => void>> = {
  'all class names are others': ({ doc, chance }) => {
    for (const e of elementsIn(doc.body)) if (e.hasAttribute('class')) e.setAttribute('class', `_${chance.below(1e9)}`);
  },
  'one class name is another': (scene) => anywhere(scene)?.setAttribute('class', `_${scene.chance.below(1e9)}`),
  'a wrapper is added': (scene) => {
    const element = anywhere(scene);
    const wrapper = scene.doc.createElement(scene.chance.oneOf(['div', 'span', 'section']) ?? 'div');
    if (scene.chance.below(3) === 0) wrapper.setAttribute('data-x', 'y');
    element?.replaceWith(wrapper);
    if (element !== undefined) wrapper.append(element);
  },
  'several siblings get a wrapper': (scene) => {
    const first = anywhere(scene);
    const next = first?.nextElementSibling;
    if (first == null || next == null) return;
    const wrapper = scene.doc.createElement('div');
    if (scene.chance.below(3) === 0) wrapper.setAttribute('role', 'listitem');
    first.before(wrapper);
    wrapper.append(first, next);
  },
  'a wrapper is gone': (scene) => {
    const element = anywhere(scene);
    if (element?.matches('div, span, p, strong, section')) element.replaceWith(...element.childNodes);
  },
  'an attribute is gone': (scene) => {
    const element = anywhere(scene);
    const name = scene.chance.oneOf(element?.getAttributeNames() ?? []);
    if (name !== undefined) element?.removeAttribute(name);
  },
  'an attribute is gone everywhere': ({ doc, chance }) => {
    const name = chance.oneOf(MARKS) ?? '';
    for (const e of elementsIn(doc.body)) e.removeAttribute(name);
  },
  'an attribute has another name': (scene) => {
    const element = anywhere(scene);
    const name = scene.chance.oneOf(element?.getAttributeNames() ?? []);
    if (element === undefined || name === undefined) return;
    element.setAttribute(`data-${name}`, element.getAttribute(name) ?? '');
    element.removeAttribute(name);
  },
  'an attribute has another value everywhere': ({ doc, chance }) => {
    const name = chance.oneOf(MARKS.filter((m) => m !== 'aria-label' && m !== 'aria-hidden')) ?? '';
    const values = elementsIn(doc.body).flatMap((e) => e.getAttribute(name) ?? []);
    const value = chance.oneOf(values);
    for (const e of elementsIn(doc.body)) if (e.getAttribute(name) === value) e.setAttribute(name, `new-${value}`);
  },
  'siblings stand in another order': (scene) => {
    const parent = anywhere(scene)?.parentElement;
    if (parent) parent.append(...scene.chance.shuffled([...parent.childNodes]));
  },
  'the cards stand in another order': ({ rows, chance }) => {
    const here = rows.filter((row) => row.isConnected);
    const places = here.map((row) => {
      const mark = row.ownerDocument.createComment('');
      row.replaceWith(mark);
      return mark;
    });
    for (const [at, row] of chance.shuffled(here).entries()) places[at]?.replaceWith(row);
  },
  'a card is there twice': ({ rows, chance, copied }) => {
    const row = chance.oneOf(rows.filter((r) => r.isConnected));
    if (row === undefined) return;
    const copy = row.cloneNode(true) as Element;
    copied(row, copy);
    row.after(copy);
  },
  'two labels of a card are swapped': ({ rows, chance }) => {
    const row = chance.oneOf(rows);
    if (row !== undefined) swapLabels(...(chance.shuffled(labelled(row)) as [Element, Element]));
  },
  'labels of two cards are swapped': ({ rows, chance }) => {
    const [a, b] = chance.shuffled(rows);
    if (a !== undefined && b !== undefined) swapLabels(chance.oneOf(labelled(a)), chance.oneOf(labelled(b)));
  },
  'a text is another': ({ rows, chance }) => {
    const text = chance.oneOf(textsIn(chance.oneOf(rows) ?? rows[0]!));
    if (text !== undefined) text.data = chance.oneOf(TRAPS) ?? '';
  },
  'a text is hidden from screen readers': (scene) => anywhere(scene)?.setAttribute('aria-hidden', 'true'),
  'an element is another': (scene) => {
    const element = anywhere(scene);
    if (element === undefined || isControl(element) || !element.matches('p, span, div, strong, h3, h4')) return;
    const other = scene.doc.createElement(scene.chance.oneOf(['div', 'span', 'p', 'article', 'blockquote']) ?? 'div');
    for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '');
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  'an element is gone': (scene) => anywhere(scene)?.remove(),
};
