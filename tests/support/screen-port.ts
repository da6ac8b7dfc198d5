import type { KeyPress } from './keys';

/** A text in full (white space normalised, as people hear it), or a pattern anywhere in it. */
export type Words = string | RegExp;

/** One step from a document to an element: a role and a name of the browser's own accessibility tree, then texts and a place. */
export interface Step {
  readonly role: string;
  readonly name: Words | null;
  readonly text: Words | null;
  /** From 0; null means that exactly one is expected wherever something is done to it. */
  readonly nth: number | null;
}

/** What one browser has to offer so that a document of its (a toolbar popup or a tab) can be driven. */
export interface ScreenPort {
  evaluate(expression: string): Promise<unknown>;
  /** Calls `source`, the text of a function of (element, argument), on every match in document order; results by value. */
  onMatches(steps: readonly Step[], source: string, argument?: unknown): Promise<readonly unknown[]>;
  /** A real left click, in CSS pixels of the document's viewport. */
  clickAt(x: number, y: number): Promise<void>;
  insertText(text: string): Promise<void>;
  press(key: KeyPress): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Draws itself as for a person who prefers these colours. */
  prefer(colours: 'light' | 'dark'): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Thrown when the document has gone: a popup closes itself as soon as it loses the focus. */
export class ScreenClosed extends Error {}

export const matchesWords = (value: string, words: Words | null): boolean => {
  if (words === null) return true;
  const plain = value.replace(/\s+/g, ' ').trim();
  return typeof words === 'string'
    ? plain === words
    : new RegExp(words.source, words.flags.replace('g', '')).test(plain);
};

export const describeSteps = (steps: readonly Step[]): string =>
  steps
    .map(({ role, name, text, nth }) =>
      [role, name && `named ${name}`, text && `with ${text}`, nth !== null && `no. ${nth + 1}`]
        .filter(Boolean)
        .join(' '),
    )
    .join(' > ');
