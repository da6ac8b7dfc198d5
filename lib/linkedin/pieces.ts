/** A card cut into pieces in page order, so that every text of it can be accounted for. */

import { all, matching } from './query';
import type { Generation } from './shape';
import { isBlock, isDouble, isElement, isText, isUnshown, linesOf, textOf, tidy } from './text';

export interface Piece {
  /** `double`: a subtree for nobody's eyes or nobody's ears (`aria-hidden`), which should repeat text that stands elsewhere. */
  readonly is: 'text' | 'control' | 'note' | 'double';
  readonly element: Element;
  /** The block that it stands in; for a text the element itself. */
  readonly block: Element;
  readonly text: string;
  /** The text with its line breaks. */
  readonly lines: string;
  /** The text has line breaks of its own: a fact about a person has none. */
  readonly breaks: boolean;
  /** The text stands in a building block that LinkedIn marks and we do not know: nothing is guessed about it. */
  readonly marked: boolean;
}

interface Draft {
  readonly is: Piece['is'];
  readonly element: Element;
  readonly block: Element;
  raw: string;
  breaks: boolean;
  marked: boolean;
}

/** Dots and dashes between facts say nothing. */
const BARE = /^[\p{P}\p{Z}\s|]*$/u;

const isButton = (element: Element): boolean =>
  element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';

/** Links are text, unless they are Accept or Ignore, lead to LinkedIn's messages, or lead nowhere and so act like a button. */
const isControl = (element: Element, generation: Generation, controls: ReadonlySet<Element>): boolean =>
  isButton(element) ||
  controls.has(element) ||
  matching(element, generation.parts.messageLink) !== null ||
  (element.tagName === 'A' && /^(#|$)/.test(element.getAttribute('href') ?? ''));

const isMarked = (element: Element, generation: Generation): boolean =>
  element.getAttributeNames().some((name) => name.startsWith(generation.markPrefix));

/** Cuts a card. `controls` are the positively identified Accept and Ignore. Costs the size of the card. */
export function piecesOf(card: Element, generation: Generation, controls: ReadonlySet<Element>): readonly Piece[] {
  const drafts: Draft[] = [];
  const whole = (is: Piece['is'], element: Element, block: Element): void => {
    drafts.push({
      is,
      element,
      block,
      raw: is === 'note' ? '' : linesOf(element, () => false),
      breaks: false,
      marked: false,
    });
  };
  const say = (raw: string, element: Element, marked: boolean, breaks = false): void => {
    const last = drafts.at(-1);
    if (last?.is === 'text' && last.element === element) {
      last.raw += raw;
      last.breaks ||= breaks;
      last.marked ||= marked;
    } else if (last?.is === 'text' && BARE.test(raw) && drafts.some((d) => d.is === 'text' && d.element === element)) {
      last.raw += raw; // the full stop of a sentence with a box in it is no separator
    } else if (tidy(raw) !== '') drafts.push({ is: 'text', element, block: element, raw, breaks, marked });
  };
  const walk = (node: Node, block: Element, marked: boolean): void => {
    for (const child of node.childNodes) {
      if (isText(child)) say(child.data.replace(/\s+/g, ' '), block, marked);
      if (!isElement(child) || isUnshown(child)) continue;
      if (child.tagName === 'BR') say('\n', block, marked, true);
      else if (matching(child, generation.parts.noteBox) !== null) whole('note', child, block);
      else if (isDouble(child)) whole('double', child, block);
      else if (isControl(child, generation, controls)) whole('control', child, block);
      else walk(child, isBlock(child) ? child : block, marked || isMarked(child, generation));
    }
  };
  walk(card, card, false);
  return drafts.map(({ raw, ...piece }) => {
    const text = BARE.test(raw) ? '' : tidy(raw);
    return { ...piece, text, lines: text && raw.split('\n').map(tidy).join('\n').trim() };
  });
}

export interface NoteBox {
  readonly text: string;
  readonly expander: Element | null;
  /** Buttons or doubled texts in the box that are not explained. */
  readonly odd: boolean;
}

/** The note in its box without the expander's own words; line breaks kept. */
export function readBox(box: Element, generation: Generation): NoteBox {
  const { ellipsis, expander: opener } = generation.parts;
  const expander = all(box, opener)[0] ?? null;
  const aside = [...box.getElementsByTagName('*')].filter(
    (e) => (isButton(e) || isDouble(e)) && (expander === null || !(e === expander || expander.contains(e))),
  );
  const text = linesOf(box, (e) => e === expander || aside.includes(e) || matching(e, ellipsis) !== null);
  const isCut = expander === null && all(box, ellipsis).length > 0;
  const odd = isCut || aside.some((e) => textOf(e) !== '' && (isButton(e) || !tidy(text).includes(textOf(e))));
  return { text, expander, odd };
}
