/** What a saved page may keep of the markup: what our own tables name, and what HTML and ARIA themselves define. Everything else goes. */

import { GENERATIONS } from '../generations';
import { MESSAGING } from '../generations/messaging';
import { SHELL } from '../generations/shell';
import { STRUCTURE } from '../generations/structure';
import type { Part } from '../shape';

/** Elements that stay what they are; any other becomes a `span`. Those that run, load or hold what a person typed are not here, but for a frame that our tables ask for. */
export const TAGS: ReadonlySet<string> = new Set(
  (
    'main nav header footer section article aside div span p a strong em b i u small h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr br ' +
    'button input label form img figure figcaption svg dialog time table thead tbody tr td th blockquote pre iframe'
  ).split(' '),
);

/** Elements that go with all they hold. */
export const GONE: ReadonlySet<string> = new Set(
  'script style template noscript link meta base title object embed canvas video audio source textarea select'.split(
    ' ',
  ),
);

export const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

const STATES = ['true', 'false', 'mixed'];

/** Attributes whose whole meaning is in a word that HTML or ARIA defines. */
const DEFINED: Readonly<Record<string, readonly string[]>> = {
  role: (
    'alert alertdialog banner button checkbox combobox dialog heading img link list listbox listitem main menu menuitem navigation ' +
    'option presentation progressbar radio radiogroup region row search separator status switch tab tablist tabpanel textbox tooltip'
  ).split(' '),
  'aria-hidden': STATES,
  'aria-expanded': STATES,
  'aria-checked': STATES,
  'aria-pressed': STATES,
  'aria-selected': STATES,
  'aria-disabled': STATES,
  'aria-current': [...STATES, 'page'],
  type: ['button', 'submit', 'checkbox', 'radio', 'text'],
  dir: ['ltr', 'rtl', 'auto'],
  tabindex: ['0', '-1'],
  contenteditable: STATES,
  disabled: ['', 'disabled'],
  checked: ['', 'checked'],
  hidden: [''],
  open: [''],
};

const PARTS: readonly Part[] = [...GENERATIONS, STRUCTURE]
  .flatMap((generation) => Object.values(generation.parts))
  .concat(Object.values(SHELL), Object.values(MESSAGING));

const SELECTORS = PARTS.flatMap((part) => part.alternatives.map((a) => a.css)).join(' ');

/** Class names that our selectors ask for. */
export const CLASSES: ReadonlySet<string> = new Set(
  [...SELECTORS.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].flatMap((m) => m[1] ?? []),
);

interface Asked {
  readonly whole: ReadonlySet<string>;
  /** Values of which our selectors ask for a piece only. */
  readonly pieces: readonly string[];
}

/** Values of attributes that our selectors ask for, with `href` and `class` left to rules of their own. */
const ASKED: ReadonlyMap<string, Asked> = (() => {
  const asked = new Map<string, { whole: Set<string>; pieces: string[] }>();
  for (const [, name = '', operator = '', value = ''] of SELECTORS.matchAll(/\[([\w-]+)([~|^$*]?)="([^"]*)"/g)) {
    if (name === 'href' || name === 'class') continue;
    const entry = asked.get(name) ?? { whole: new Set<string>(), pieces: [] };
    if (operator === '') entry.whole.add(value);
    else entry.pieces.push(value);
    asked.set(name, entry);
  }
  return asked;
})();

/** What may be kept of an attribute's value: the value, the piece of it that is known, or null for nothing. */
export function knownValue(name: string, value: string): string | null {
  if (DEFINED[name]?.includes(value) === true) return value;
  const asked = ASKED.get(name);
  if (asked?.whole.has(value) === true) return value;
  return asked?.pieces.find((piece) => value.includes(piece)) ?? null;
}

export const isAskedFor = (name: string): boolean => ASKED.has(name);
