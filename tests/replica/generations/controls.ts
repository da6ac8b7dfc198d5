import type { Words } from '../languages/language';
import type { Invitation } from '../model';
import { type Element, h, on, type Tree } from '../tree';
import type { Scene } from './generation';

const here = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

interface Labels {
  readonly accept: string;
  readonly ignore: string;
}

/** A page that a person sends an invitation for has a person's label on Accept. */
const labelsOf = (words: Words, { name, about }: Invitation): Labels => {
  if (about === null) return { accept: words.acceptPerson(name), ignore: words.ignorePerson(name) };
  return about.byPerson
    ? { accept: words.acceptPerson(name), ignore: words.ignoreFromPerson(name) }
    : { accept: words.acceptOther(about.name), ignore: words.ignoreOther(about.name) };
};

type Attributes = Readonly<Record<string, string>>;

/** How a generation dresses the two controls. */
export interface Dress {
  readonly ignore: Attributes;
  readonly accept: Attributes;
  /** What stands in a control; the bare word where nothing is given. */
  readonly content?: (word: string) => Tree;
  /** The label of Ignore on a person's card where it is another than that of 2026. */
  readonly ignorePerson?: (name: string) => string;
}

/** The two controls of a card: Ignore first wherever both are drawn. Accept is a dead link on some cards, and on some there is none. */
export const controlsOf = (
  { words }: Scene,
  invitation: Invitation,
  { ignore, accept, content = (word) => word, ignorePerson }: Dress,
): { readonly ignore: Element; readonly accept: Element | null } => {
  const { id, control, about, name } = invitation;
  const labels = labelsOf(words, invitation);
  const ignoreLabel = about === null && ignorePerson ? ignorePerson(name) : labels.ignore;
  const acceptAttributes = { 'aria-label': labels.accept, ...accept };
  const drawn = {
    button: on({ do: 'settle', as: 'accept', id }, h('button', acceptAttributes, content(words.accept))),
    'dead-link': on({ do: 'nothing' }, h('a', { ...acceptAttributes, href: here }, content(words.accept))),
    none: null,
  } as const;
  return {
    ignore: on(
      { do: 'settle', as: 'ignore', id },
      h('button', { 'aria-label': ignoreLabel, ...ignore }, content(words.ignore)),
    ),
    accept: drawn[control],
  };
};
