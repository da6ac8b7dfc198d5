/** LinkedIn's message box: puts a text there for the person to send. Presses nothing, ever. */

import type { ComposeOutcome } from '../domain/reply';
import { type Clock, until } from './clock';
import { MESSAGING } from './generations/messaging';
import { all, around, first } from './query';
import { NO_WORDS, STRINGS, stringsFor } from './strings';
import { match } from './template';
import { fold, linesOf, textOf } from './text';
import { profileSlugOf } from './urls';

export interface Composer {
  readonly root: Document | ShadowRoot;
  readonly conversation: ParentNode;
  readonly box: Element;
}

export interface Addressee {
  readonly personId: string;
  readonly name: string;
}

const PATIENCE_MS = 10_000;
const GLANCE_MS = 250;
/** How long LinkedIn may take to enable Send once the text stands there. */
const NOTICE_MS = 2000;

/** The document and the places inside it where LinkedIn's messages may live: an open shadow root, a frame of the same origin. */
function rootsOf(doc: Document): (Document | ShadowRoot)[] {
  const shadows = all(doc, MESSAGING.shadowHost).flatMap((e) => e.shadowRoot ?? []);
  const frames = all(doc, MESSAGING.frame).flatMap(
    (e) => ('contentDocument' in e ? (e as HTMLIFrameElement).contentDocument : null) ?? [],
  );
  return [doc, ...shadows, ...frames];
}

const composersIn = (doc: Document): Composer[] =>
  rootsOf(doc).flatMap((root) =>
    all(root, MESSAGING.box).map((box) => ({ root, box, conversation: around(box, MESSAGING.conversation) ?? root })),
  );

/** The first message box on the page, or null. */
export const findComposer = (doc: Document): Composer | null => composersIn(doc)[0] ?? null;

/** True only where the conversation is positively with this person and nobody else: by link, else by name. */
function isWith(doc: Document, conversation: ParentNode, who: Addressee): boolean {
  const strings = stringsFor(doc.documentElement.lang);
  const templates = strings === NO_WORDS ? STRINGS.flatMap((s) => s.recipient) : strings.recipient;
  const chips = all(conversation, MESSAGING.recipient).flatMap((chip) => {
    const label = chip.getAttribute('aria-label') ?? '';
    return templates.flatMap((t) => match(t, label)?.name ?? []);
  });
  if (chips.length > 0) return chips.length === 1 && fold(chips[0] ?? '') === fold(who.name);
  const slugs = all(conversation, MESSAGING.personLink).flatMap((a) => profileSlugOf(a.getAttribute('href')) ?? []);
  if (slugs.includes(who.personId)) return slugs.length === 1;
  // A header may link by id where the card linked by slug; two slugs that differ are two people.
  const isId = (slug: string): boolean => slug.startsWith('ACo');
  if (slugs.some((slug) => isId(slug) === isId(who.personId))) return false;
  const header = first(conversation, MESSAGING.personName);
  return header !== null && fold(textOf(header)) === fold(who.name);
}

const written = (box: Element): string => linesOf(box, () => false);
const isText = (box: Element, text: string): boolean => fold(written(box)) === fold(text);

const canSend = ({ conversation }: Composer): boolean => {
  const send = first(conversation, MESSAGING.send);
  return send !== null && !send.hasAttribute('disabled');
};

/** Types line by line. Stops where the focus is elsewhere, so that nothing is ever typed into another box. No key is pressed: Enter might send. */
function type({ root, box }: Composer, text: string): void {
  const doc = box.ownerDocument;
  const command = (name: string, value = ''): boolean =>
    root.activeElement === box && doc.execCommand(name, false, value);
  if ('focus' in box) (box as HTMLElement).focus();
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0 && !command('insertParagraph')) return;
    if (line !== '' && !command('insertText', line)) return;
  }
}

/**
 * Puts a text into the empty message box of the conversation with this person and makes sure that LinkedIn noticed it. A box that holds
 * another text is left alone. `no-composer` also where the box does not take the text.
 */
export async function placeText(
  doc: Document,
  { text, ...who }: Addressee & { readonly text: string },
  clock: Clock,
): Promise<ComposeOutcome> {
  const find = (): Composer | undefined => composersIn(doc).find((c) => isWith(doc, c.conversation, who));
  await until(() => find() !== undefined, PATIENCE_MS, GLANCE_MS, clock);
  const composer = find();
  if (composer === undefined) return findComposer(doc) === null ? 'no-composer' : 'other-person';
  const isPlaced = (): boolean => isText(composer.box, text) && canSend(composer);
  if (isPlaced()) return 'placed';
  if (written(composer.box) !== '') return 'not-empty';
  type(composer, text);
  return (await until(isPlaced, NOTICE_MS, GLANCE_MS, clock)) ? 'placed' : 'no-composer';
}

/** True where an own message with this text stands in a conversation whose box is empty again: the person has sent it. */
export const sentText = (doc: Document, text: string): boolean =>
  composersIn(doc).some(
    ({ box, conversation }) =>
      written(box) === '' && all(conversation, MESSAGING.ownMessage).some((m) => fold(textOf(m)) === fold(text)),
  );
