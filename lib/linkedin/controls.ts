/** Accept and Ignore of a card: positively identified by their labels, never by text, class or position alone. */

import type { Doubt } from '../domain/invitation';
import type { Action } from '../domain/outcome';
import { all, around, matching } from './query';
import type { Generation, Strings } from './shape';
import { isWord, match, matchAny } from './template';
import { fold, linesOf } from './text';

export interface Control {
  readonly element: Element;
  readonly form: 'person' | 'other';
  /** The name that the label says. */
  readonly name: string;
  readonly isLink: boolean;
}

export interface Controls {
  /** There is one of each, or what must be one of each in a language whose words are not known, and both name the same. */
  readonly isPair: boolean;
  readonly accept: Control | null;
  readonly ignore: Control | null;
  readonly doubts: readonly Doubt[];
  /** Everything labelled that is or might be one of the two; facts about the person stand before the first. */
  readonly candidates: readonly Element[];
}

const FORMS = ['person', 'other'] as const;

/** Reads one label. Where a name imitates a label, the reading that says one of the card's own names wins. */
function readLabel(element: Element, action: Action, names: readonly string[], strings: Strings): Control | null {
  const label = element.getAttribute('aria-label') ?? '';
  const isLink = element.tagName === 'A' && element.getAttribute('role') !== 'button';
  const readings = FORMS.flatMap((form) =>
    strings.label[form][action].flatMap(({ text }) => {
      const name = match(text, label)?.name;
      return name === undefined ? [] : [{ element, form, name, isLink }];
    }),
  );
  return readings.find((r) => names.some((n) => fold(n) === fold(r.name))) ?? readings[0] ?? null;
}

const isKnownOther = (element: Element, strings: Strings): boolean => {
  const label = element.getAttribute('aria-label') ?? '';
  return (
    isWord(strings.otherControls, label) || isWord(strings.message, label) || matchAny(strings.reply, label) !== null
  );
};

/** The word on the control is the other action's, or there is none: nothing but the label says what it does. */
const isContradicted = ({ element }: Control, action: Action, { word }: Strings): boolean => {
  const written = linesOf(element, () => false);
  return written === '' || isWord(action === 'accept' ? word.ignore : word.accept, written);
};

const hasNoWords = ({ label }: Strings): boolean => label.person.accept.length === 0;

/** `names`: what the card itself calls the person or thing; a control that says another name is not of this card. */
export function controlsOf(
  card: Element,
  names: readonly string[],
  generation: Generation,
  strings: Strings,
): Controls {
  const { control, noteBox, profileLink } = generation.parts;
  const labelled = all(card, control).filter((e) => around(e, noteBox) === null);
  const found = (action: Action): Control[] => labelled.flatMap((e) => readLabel(e, action, names, strings) ?? []);
  const accepts = found('accept');
  const ignores = found('ignore');
  const accept = accepts.length === 1 ? (accepts[0] ?? null) : null;
  const ignore = ignores.length === 1 ? (ignores[0] ?? null) : null;
  const known = new Set([...accepts, ...ignores].map((c) => c.element));
  const strange = labelled.filter(
    (e) => !known.has(e) && matching(e, profileLink) === null && !isKnownOther(e, strings),
  );

  const doubts: Doubt[] = [];
  const inOrder =
    accept === null || ignore === null || (ignore.element.compareDocumentPosition(accept.element) & 4) !== 0;
  const oneOfEach = accepts.length <= 1 && ignores.length === 1;
  if (accepts.length === 0 && strange.length === 0) doubts.push('no-accept');
  if (!oneOfEach || !inOrder || (accepts.length === 0 && strange.length > 0)) doubts.push('label-unknown');
  if (accept?.isLink === true) doubts.push('accept-is-link');
  if ((accept && isContradicted(accept, 'accept', strings)) || (ignore && isContradicted(ignore, 'ignore', strings)))
    doubts.push('label-unknown');
  if ([accept, ignore].some((c) => c !== null && !names.some((n) => fold(n) === fold(c.name))))
    doubts.push('names-differ');
  const naming = strange.filter((e) => names.some((n) => fold(e.getAttribute('aria-label') ?? '').includes(fold(n))));
  const isPair =
    (accept !== null && ignore !== null && fold(accept.name) === fold(ignore.name)) ||
    (hasNoWords(strings) && naming.length === 2);
  return {
    accept,
    ignore,
    isPair,
    doubts: [...new Set(doubts)],
    candidates: labelled.filter((e) => known.has(e) || strange.includes(e)),
  };
}

/** True where the control can be pressed now. */
export const isEnabled = (element: Element): boolean =>
  element.isConnected && !element.hasAttribute('disabled') && element.getAttribute('aria-disabled') !== 'true';
