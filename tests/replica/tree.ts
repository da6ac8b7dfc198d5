/**
 * What a page is made of, as plain data. The server writes trees, the page script builds them with createElement: a page under
 * `require-trusted-types-for 'script'` can do nothing else, and what people wrote can never become markup.
 */
export type Tree = string | Element;

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  /** What a click (or, for the composer, typing and sending) does; kept out of the DOM so that it leaves no attribute. */
  readonly action?: Action;
  /** The name by which the page script finds the element again (list, loader, card:ID); kept out of the DOM too. */
  readonly ref?: string;
}

/** Every behaviour that the page script knows. */
export type Action =
  | { readonly do: 'nothing' }
  | { readonly do: 'settle'; readonly as: 'accept' | 'ignore'; readonly id: string; readonly confirmed?: boolean }
  | {
      readonly do: 'record';
      readonly action: string;
      readonly id: string;
      readonly slug: string;
      readonly afterwards?: string;
    }
  /** Swaps the long and the cut text of the parent, or of the element before the button. */
  | {
      readonly do: 'fold';
      readonly of: 'parent' | 'previous';
      readonly full: readonly Tree[];
      readonly cut: readonly Tree[];
      readonly more: string;
      readonly less: string;
    }
  /** Puts the whole text in the place of the cut one and its button, for good. */
  | { readonly do: 'reveal'; readonly closest: string; readonly full: readonly Tree[] }
  /** Takes the clamping class off the parent and puts it back. */
  | { readonly do: 'unclamp'; readonly className: string; readonly more: string; readonly less: string }
  | { readonly do: 'toggle' }
  | { readonly do: 'show'; readonly bucket: string; readonly radio: string }
  /** Brings the next batch where the page has a button for it. */
  | { readonly do: 'more' }
  | { readonly do: 'undo'; readonly id: string }
  | { readonly do: 'remove'; readonly closest: string; readonly record?: string }
  | { readonly do: 'visit'; readonly path: string }
  | { readonly do: 'composer'; readonly slug: string; readonly enterSends: boolean }
  | { readonly do: 'quick-reply'; readonly slug: string; readonly text: string };

type Attributes = Readonly<Record<string, string | undefined>>;

/** One element; attributes that are undefined and children that are false or null are left out. */
export const h = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Tree | false | null)[]
): Element => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
  children: children.filter((child): child is Tree => child !== false && child !== null),
});

/** The same element with a behaviour. */
export const on = (action: Action, element: Element): Element => ({ ...element, action });

/** The same element, to be found again by the page script. */
export const named = (ref: string, element: Element): Element => ({ ...element, ref });

/** Text with its line breaks as `<br>`, as LinkedIn writes notes. */
export const lines = (text: string): readonly Tree[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));

/** A sentence of a language, `{X}` and the like replaced by what stands there on the page. Every language has an order of its own. */
export const sentence = (template: string, parts: Readonly<Record<string, readonly Tree[]>>): readonly Tree[] =>
  template.split(/(\{[A-Z]\})/).flatMap((piece) => parts[piece.slice(1, -1)] ?? (piece === '' ? [] : [piece]));
