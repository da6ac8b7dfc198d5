/** Text of a page as plain strings: what is shown, and what is compared. */

const UNSHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG']);
const BLOCKS = new Set(
  'P DIV LI UL OL SECTION ARTICLE HEADER FOOTER H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE DL DT DD TABLE TR TD'.split(' '),
);
const BIDI_AND_SOFT = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u00B4\u0060]/g;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isUnshown = (element: Element): boolean => UNSHOWN.has(element.tagName.toUpperCase());
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);
export const isDouble = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** White space folded to single spaces, ends trimmed; everything else as shown. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** For comparing only: bidi marks and soft hyphens dropped, one kind of apostrophe, composed characters, white space folded. */
export const fold = (text: string): string =>
  tidy(text.replace(BIDI_AND_SOFT, '').replace(APOSTROPHES, "'").normalize('NFC'));

/** Like `fold`, also without regard to case and to the dots before "more". */
export const foldWord = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/^(…|\.{3})\s*/, '');

/** A block begins and ends a line, but two blocks in a row do not make an empty one. */
const breakLine = (into: string[]): void => {
  if (into.length > 0 && into.at(-1) !== '\n') into.push('\n');
};

function collect(node: Node, leaveOut: (element: Element) => boolean, into: string[]): void {
  for (const child of node.childNodes) {
    if (isText(child)) {
      const text = child.data.replace(/\s+/g, ' ');
      if (text !== ' ' || into.at(-1) !== '\n') into.push(text);
    } else if (!isElement(child) || isUnshown(child) || leaveOut(child)) continue;
    else if (child.tagName === 'BR') into.push('\n');
    else {
      if (isBlock(child)) breakLine(into);
      collect(child, leaveOut, into);
      if (isBlock(child)) breakLine(into);
    }
  }
}

/** The text of an element with its line breaks: `<br>` is one, and every block stands on a line of its own. */
export function linesOf(element: Node, leaveOut: (element: Element) => boolean = isDouble): string {
  const pieces: string[] = [];
  collect(element, leaveOut, pieces);
  return pieces.join('').split('\n').map(tidy).join('\n').trim();
}

/** The text of an element on one line; doubles for screen readers are read once. */
export const textOf = (element: Node): string => tidy(linesOf(element));
