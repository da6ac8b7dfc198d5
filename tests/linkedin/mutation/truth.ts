/** What is true of a page before it is changed: whose card each node belongs to, and what each is for. */

import type { Action } from '../../../lib/domain/outcome';
import { type Card, readCard } from '../../../lib/linkedin/card';
import { all } from '../../../lib/linkedin/query';
import type { Reader } from '../../../lib/linkedin/read';
import { STRINGS } from '../../../lib/linkedin/strings';
import { isWord } from '../../../lib/linkedin/template';

export interface Person {
  readonly personId: string;
  readonly name: string;
  /** Read completely, and with both controls, before the change. */
  readonly isClear: boolean;
  /** False where a text of the card was left over: what its note is, nobody knows. */
  readonly isNoteKnown: boolean;
}

export interface Truth {
  readonly people: readonly Person[];
  readonly rows: readonly Element[];
  readonly ownerOf: (node: Node) => Person | undefined;
  readonly controlOf: (element: Element) => Action | undefined;
  readonly isNote: (node: Node) => boolean;
  readonly isExpander: (node: Node) => boolean;
  readonly copied: (original: Element, copy: Element) => void;
}

const ACTIONS: readonly Action[] = ['accept', 'ignore'];

const bare = (text: string): string => text.replace(/\s+/g, '');

function everyNode(root: Node): Node[] {
  return [root, ...[...root.childNodes].flatMap(everyNode)];
}

/** The text nodes that together are the note: looked for from the end of the card, because headlines may begin alike. */
function noteNodes(row: Element, note: string): Node[] {
  const texts = everyNode(row).filter((n) => n.nodeType === 3 && bare((n as Text).data) !== '') as Text[];
  for (let from = texts.length - 1; from >= 0; from -= 1) {
    let rest = bare(note);
    const found: Text[] = [];
    for (const text of texts.slice(from)) {
      const said = bare(text.data);
      if (!rest.startsWith(said)) break;
      found.push(text);
      rest = rest.slice(said.length);
    }
    if (rest === '' && found.length > 0) return found;
  }
  throw new Error(`the note is not in the card: ${note}`);
}

/** Somebody one may know whose row says all that an invitation says, apart from its key: nobody to press while it has that. */
export const STRANGER = '[componentkey^="urn:li:member"]';

function strangersAmong(doc: Document, { generation, strings }: Reader): Card[] {
  const parts = { ...generation.parts, notCard: { expect: 'many', alternatives: [] } as const };
  const rows = all(doc, generation.parts.card).filter((row) => row.matches(STRANGER));
  return rows.flatMap((row) => readCard(row, { ...generation, parts }, strings) ?? []);
}

/** From the page as it was read before any change; the fixture suite proves that reading. */
export function truthOf(doc: Document, reader: Reader): Truth {
  const invitations = reader.cards();
  const owner = new WeakMap<Node, Person>();
  const control = new WeakMap<Node, Action>();
  const note = new WeakSet<Node>();
  const expander = new WeakSet<Node>();
  const people = [...invitations, ...strangersAmong(doc, reader)]
    .filter((c) => c.observation.kind === 'person')
    .map(({ element, observation: o, controls }) => {
      const isClear =
        !element.matches(STRANGER) && o.doubts.length === 0 && controls.accept !== null && controls.ignore !== null;
      const isNoteKnown = !o.doubts.includes('text-left-over') && !o.doubts.includes('reply-without-note');
      const person: Person = { personId: o.personId, name: o.name, isClear, isNoteKnown };
      for (const node of everyNode(element)) owner.set(node, person);
      for (const found of controls.candidates) {
        // Some pages contradict themselves on purpose: there, what is written on the control is what it does.
        const word = ACTIONS.find((a) => STRINGS.some((t) => isWord(t.word[a], found.textContent ?? '')));
        const action = word ?? ACTIONS.find((a) => controls[a]?.element === found);
        if (action !== undefined) control.set(found, action);
      }
      if (o.note !== null) for (const node of noteNodes(element, o.note)) note.add(node);
      for (const e of element.querySelectorAll('[data-testid="expandable-text-button"], .lt-line-clamp__more'))
        expander.add(e);
      return person;
    });
  return {
    people,
    rows: invitations.filter((c) => c.observation.kind === 'person').map((c) => c.element),
    ownerOf: (node) => owner.get(node),
    controlOf: (element) => control.get(element),
    isNote: (node) => note.has(node),
    isExpander: (node) => expander.has(node),
    copied: (original, copy) => {
      const copies = everyNode(copy);
      for (const [at, node] of everyNode(original).entries()) {
        const twin = copies[at];
        if (twin === undefined) throw new Error('a copy of another shape');
        const person = owner.get(node);
        const action = control.get(node);
        if (person !== undefined) owner.set(twin, person);
        if (action !== undefined) control.set(twin, action);
        if (note.has(node)) note.add(twin);
        if (expander.has(node)) expander.add(twin);
      }
    },
  };
}

/** The text of these nodes without white space: what a note must say, wherever its lines break. */
export const said = (nodes: readonly Node[]): string => bare(nodes.map((n) => (n as Text).data).join(''));
export { bare, everyNode };
