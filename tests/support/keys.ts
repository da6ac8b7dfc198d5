/** A key with its modifiers, in the words of the DOM's KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  /** The old number of the key, which Chromium's own commands (scroll, tab, delete) go by. */
  readonly keyCode: number;
  /** What the key types; empty for keys that type nothing. */
  readonly text: string;
  readonly alt: boolean;
  readonly control: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
}

const NAMED: Readonly<Record<string, { readonly keyCode: number; readonly text?: string; readonly key?: string }>> = {
  Backspace: { keyCode: 8 },
  Tab: { keyCode: 9 },
  Enter: { keyCode: 13, text: '\r' },
  Escape: { keyCode: 27 },
  Space: { keyCode: 32, text: ' ', key: ' ' },
  PageUp: { keyCode: 33 },
  PageDown: { keyCode: 34 },
  End: { keyCode: 35 },
  Home: { keyCode: 36 },
  ArrowLeft: { keyCode: 37 },
  ArrowUp: { keyCode: 38 },
  ArrowRight: { keyCode: 39 },
  ArrowDown: { keyCode: 40 },
  Delete: { keyCode: 46 },
};

const PUNCTUATION: Readonly<Record<string, readonly [code: string, keyCode: number]>> = {
  '/': ['Slash', 191],
  '?': ['Slash', 191],
  '.': ['Period', 190],
  ',': ['Comma', 188],
  '-': ['Minus', 189],
};

/** Reads `Enter`, `j`, `Shift+X`, `Control+Enter`. Throws for a key it does not know. */
export function parseKey(keys: string): KeyPress {
  const parts = keys.split(/\+(?=.)/);
  const last = parts.at(-1) ?? '';
  const modifiers = new Set(parts.slice(0, -1));
  for (const modifier of modifiers) {
    if (!['Alt', 'Control', 'Meta', 'Shift'].includes(modifier)) throw new Error(`Unknown modifier in the key ${keys}`);
  }
  const [alt, control, meta] = [modifiers.has('Alt'), modifiers.has('Control'), modifiers.has('Meta')];
  const types = !(alt || control || meta);
  const named = NAMED[last];
  if (named) {
    const { keyCode, text = '', key = last } = named;
    return { key, code: last, keyCode, text: types ? text : '', alt, control, meta, shift: modifiers.has('Shift') };
  }
  if ([...last].length !== 1) throw new Error(`Unknown key ${keys}`);
  const isLetter = /^[a-z]$/i.test(last);
  const shift = modifiers.has('Shift') || /^[A-Z?]$/.test(last);
  const key = isLetter && shift ? last.toUpperCase() : last;
  const [code, keyCode] = isLetter
    ? [`Key${last.toUpperCase()}`, last.toUpperCase().charCodeAt(0)]
    : /\d/.test(last)
      ? [`Digit${last}`, last.charCodeAt(0)]
      : (PUNCTUATION[last] ?? ['', 0]);
  return { key, code, keyCode, text: types ? key : '', alt, control, meta, shift };
}
