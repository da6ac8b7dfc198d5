/** A card cut into pieces in page order, so that every text of it can be accounted for. */

import { all, matching } from './query';
import type { Generation } from './shape';
import { isBlock, isDouble, isElement, isText, isUnshown, linesOf, textOf, tidy } from './text';

export interface Piece {
  /** `double`: a subtree for nobody's eyes or nobody's ears (`aria-hidden`), which should repeat text that stands elsewhere. */
  readonly is: 'text' | 'control' | 'note' | 'double';
  readonly element: Element;
  readonly text: string;
  /** The text has line breaks of its own or stands in a building block that we do not know: not a plain fact. */
  readonly odd: boolean;
}

interface Draft {
  readonly is: Piece['is'];
  readonly element: Element;
  raw: string;
  odd: boolean;
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
  (element.tagName === 'A' && !element.hasAttribute('href'));

/** Cuts a card. `controls` are the positively identified Accept and Ignore. Costs the size of the card. */
export function piecesOf(card: Element, generation: Generation, controls: ReadonlySet<Element>): readonly Piece[] {
  const drafts: Draft[] = [];
  const whole = (is: Piece['is'], element: Element): void => {
    drafts.push({ is, element, raw: is === 'note' ? '' : linesOf(element, () => false), odd: false });
  };
  const say = (text: string, block: Element, odd: boolean): void => {
    const last = drafts.at(-1);
    if (last?.is === 'text' && last.element === block) {
      last.raw += text;
      last.odd ||= odd;
    } else if (tidy(text) !== '') drafts.push({ is: 'text', element: block, raw: text, odd });
  };
  const walk = (node: Node, block: Element, odd: boolean): void => {
    for (const child of node.childNodes) {
      if (isText(child)) say(child.data, block, odd);
      if (!isElement(child) || isUnshown(child)) continue;
      if (child.tagName === 'BR') say(' ', block, true);
      else if (matching(child, generation.parts.noteBox) !== null) whole('note', child);
      else if (isDouble(child)) whole('double', child);
      else if (isControl(child, generation, controls)) whole('control', child);
      else walk(child, isBlock(child) ? child : block, odd || child.hasAttribute(generation.markAttribute));
    }
  };
  walk(card, card, false);
  return drafts.map(({ raw, ...piece }) => ({ ...piece, text: BARE.test(raw) ? '' : tidy(raw) }));
}

export interface NoteBox {
  readonly text: string;
  readonly expander: Element | null;
  /** Buttons or doubled texts in the box that are not explained. */
  readonly odd: boolean;
}

/** The note in its box without the expander's own words; line breaks kept. */
export function readBox(box: Element, generation: Generation): NoteBox {
  const expander = all(box, generation.parts.expander)[0] ?? null;
  const aside = [...box.getElementsByTagName('*')].filter(
    (e) => (isButton(e) || isDouble(e)) && (expander === null || !(e === expander || expander.contains(e))),
  );
  const text = linesOf(box, (e) => e === expander || aside.includes(e));
  const odd = aside.some((e) => textOf(e) !== '' && (isButton(e) || !tidy(text).includes(textOf(e))));
  return { text, expander, odd };
}
