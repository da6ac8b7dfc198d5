/** Shapes of the page knowledge. A new generation of LinkedIn's page, or a new language, is one more data object of these. */

import type { Action } from '../domain/outcome';

/** One way to find a part, and what speaks for it. */
export interface Alternative {
  readonly css: string;
  readonly because: string;
  /** Found only where the element also holds an Ignore and an Accept that name the same person. */
  readonly pair?: true;
  /** Found only where the element's text is one of LinkedIn's words for it. */
  readonly worded?: true;
}

/** `expect`: how many belong in one card (parts of a card) or on one page (parts of the page). */
export interface Part {
  readonly expect: 'one' | 'maybe' | 'many';
  readonly alternatives: readonly Alternative[];
}

/** How one generation of the invitation page is built. */
export interface Generation {
  readonly id: string;
  /** Nothing is ever pressed on such a page. */
  readonly readOnly?: true;
  /** Attribute of a card that carries the number of the invitation; null where none does. */
  readonly idAttribute: string | null;
  /** Attributes by which LinkedIn marks its building blocks: text inside an unknown one is never guessed at. */
  readonly markPrefix: string;
  readonly parts: {
    /** Any of these shows that the page is of this generation … */
    readonly proof: Part;
    /** … unless one of these shows that it is of another. */
    readonly foreign: Part;
    readonly list: Part;
    readonly card: Part;
    readonly notCard: Part;
    readonly link: Part;
    readonly profileLink: Part;
    readonly name: Part;
    readonly control: Part;
    /** Where facts about the person stand; without alternatives, anywhere before the buttons. */
    readonly fact: Part;
    readonly noteBox: Part;
    readonly expander: Part;
    /** What stands in the note box for the rest of a folded note. */
    readonly ellipsis: Part;
    readonly messageLink: Part;
    readonly badge: Part;
    readonly bucketShown: Part;
    readonly bucketChoice: Part;
    readonly bucketFilter: Part;
    readonly emptyMarker: Part;
    readonly loader: Part;
    readonly loadMore: Part;
    readonly scroller: Part;
    readonly dialog: Part;
    readonly careDialog: Part;
    readonly dialogTitle: Part;
    readonly dialogButton: Part;
    readonly alert: Part;
    readonly ownProfile: Part;
  };
}

/** How the message composer is built; it is older than the pages around it and the same in all of them. */
export interface Messaging {
  readonly shadowHost: Part;
  readonly frame: Part;
  readonly conversation: Part;
  readonly personLink: Part;
  readonly personName: Part;
  readonly recipient: Part;
  readonly box: Part;
  readonly send: Part;
  readonly ownMessage: Part;
}

/** The label of a control, and how we know it: seen on LinkedIn's own page, or translated by us and not seen yet. */
export interface Label {
  readonly text: string;
  readonly known: 'verified' | 'translated';
}

/**
 * LinkedIn's words in one language. In a template `{X}` stands for a name and `{N}` for a number; apostrophes may be straight or curly.
 * Words without a placeholder are compared without regard to case.
 */
export interface Strings {
  readonly locale: string;
  /** `aria-label` of the controls of a person's invitation, and of any other. */
  readonly label: {
    readonly person: Readonly<Record<Action, readonly Label[]>>;
    readonly other: Readonly<Record<Action, readonly Label[]>>;
  };
  /** What is written on the controls. */
  readonly word: Readonly<Record<Action, readonly string[]>>;
  readonly firstLine: readonly { readonly text: string; readonly follows: boolean }[];
  /** `plus`: how many of the connections the line names besides its number. */
  readonly mutuals: readonly { readonly text: string; readonly plus: number }[];
  readonly verified: readonly string[];
  readonly more: readonly string[];
  readonly less: readonly string[];
  readonly reply: readonly string[];
  readonly message: readonly string[];
  readonly otherControls: readonly string[];
  readonly loadMore: readonly string[];
  readonly acknowledged: Readonly<Record<Action, readonly string[]>>;
  readonly careDialog: readonly string[];
  readonly dismiss: readonly string[];
  /** Parts of an alert or dialog that says that some number is reached, and of one that says that something else did not work. */
  readonly limit: readonly string[];
  readonly trouble: readonly string[];
  readonly bucket: readonly string[];
  readonly empty: readonly string[];
  readonly recipient: readonly string[];
  /** Parts of a page without a main region that stands in for the one asked for. */
  readonly rateLimited: readonly string[];
  readonly securityCheck: readonly string[];
}
