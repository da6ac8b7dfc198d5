/** The note where no box marks it: plain paragraphs between the buttons and the reply link, if nothing else can be meant. */

import { isLine } from './facts';
import type { Piece } from './pieces';
import type { Strings } from './shape';

/** The nearest element around both. */
function around(a: Element, b: Element): Element | null {
  let at: Element | null = a;
  while (at !== null && !at.contains(b)) at = at.parentElement;
  return at;
}

/**
 * `after` are the pieces between the buttons and the reply link `reply`. Facts about the person can slip below the buttons when a page is
 * built anew; so paragraphs count only where they stand in one box with the link and without the buttons, or where there is only one while
 * the headline is in its place. A paragraph that holds a control is not plain. Empty where that is not so.
 */
export function noteParagraphs(
  after: readonly Piece[],
  reply: Piece,
  buttons: readonly Element[],
  hasHeadline: boolean,
  strings: Strings,
): readonly Piece[] {
  const holdsControl = (p: Piece): boolean => after.some(({ is, block }) => is === 'control' && block === p.element);
  const plain = after.filter((p) => p.is === 'text' && p.text !== '');
  const isWithReply = (p: Piece): boolean => {
    const box = around(reply.element, p.element);
    return box !== null && !buttons.some((b) => box.contains(b));
  };
  const boxed = plain.filter(isWithReply);
  const found = boxed.length > 0 ? boxed : plain.length === 1 && hasHeadline ? plain : [];
  return found.some((p) => p.marked || holdsControl(p) || isLine(p.text, strings)) ? [] : found;
}
