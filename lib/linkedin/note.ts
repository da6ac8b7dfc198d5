/** The note of a card, and the proof that there is none: every text after the buttons has to be explained. */

import type { Doubt } from '../domain/invitation';
import { noteParagraphs } from './paragraphs';
import { type NoteBox, type Piece, readBox } from './pieces';
import { matching } from './query';
import type { Generation, Strings } from './shape';
import { isWord, matchAny } from './template';
import { fold, linesOf } from './text';

export interface NoteReading {
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
}

/** Where the words are not known, a link into LinkedIn's messages that is as short as a button. */
const WORD_LENGTH = 40;

/** Dots that stand for the rest of a folded note. */
const DOTS = /\s*(…|\.{3})$/;

const isReply = ({ is, element, text }: Piece, { parts }: Generation, strings: Strings): boolean =>
  is === 'control' &&
  (strings.reply.length > 0
    ? matchAny(strings.reply, text) !== null
    : matching(element, parts.messageLink) !== null && text.length <= WORD_LENGTH);

/** `closed`: more may be hidden; `open`: shown to its end; null: not an expander. Unknown words of a known expander count as closed. */
export function expanderState(element: Element, strings: Strings): 'open' | 'closed' {
  return isWord(
    strings.less,
    linesOf(element, () => false),
  )
    ? 'open'
    : 'closed';
}

/**
 * Reads the note: in its box wherever that stands, else as the plain paragraphs between the buttons and the reply link.
 * `after` are the pieces after the `buttons`, `card` all pieces.
 */
export function readNote(
  after: readonly Piece[],
  card: readonly Piece[],
  { buttons, hasHeadline }: { readonly buttons: readonly Element[]; readonly hasHeadline: boolean },
  generation: Generation,
  strings: Strings,
): NoteReading {
  const doubts = new Set<Doubt>();
  const isFolded = (b: NoteBox): boolean => b.expander !== null && expanderState(b.expander, strings) === 'closed';
  const boxes = card.filter((p) => p.is === 'note').map((p) => readBox(p.element, generation));
  const replyAt = after.findIndex((p) => isReply(p, generation, strings));
  const reply = boxes.length === 0 ? after[replyAt] : undefined;
  const paragraphs =
    reply === undefined ? [] : noteParagraphs(after.slice(0, replyAt), reply, buttons, hasHeadline, strings);
  const isOpenedByWord = after.every((p) => p.is === 'text' || !isWord(strings.more, p.text));
  const isUnfolded = after.some((p) => p.is !== 'text' && isWord(strings.less, p.text));
  const plain = paragraphs.map((p) => p.lines).join('\n');
  // Without a box nobody knows whose dots they are: the person's, or LinkedIn's for the rest of the note.
  const isCut = !isOpenedByWord || (DOTS.test(plain) && !isUnfolded);
  const note =
    boxes.length > 0
      ? boxes.map((b) => (isFolded(b) ? b.text.replace(DOTS, '') : b.text)).join('\n')
      : plain.replace(isCut ? DOTS : '', '');

  const expanderWords = [...strings.more, ...strings.less];
  const controlWords = [...strings.message, ...strings.otherControls, ...expanderWords];
  for (const piece of after) {
    if (piece.is === 'note' || piece.is === 'double' || piece.text === '' || paragraphs.includes(piece)) continue;
    if (piece.is === 'text' || !(isReply(piece, generation, strings) || isWord(controlWords, piece.text)))
      doubts.add('text-left-over');
  }
  const shown = fold(
    `${card
      .filter((p) => p.is !== 'double')
      .map((p) => p.text)
      .join('\n')}\n${note}`,
  );
  for (const piece of card.filter((p) => p.is === 'double')) {
    if (!isWord(expanderWords, piece.text) && !shown.includes(fold(piece.text))) doubts.add('text-left-over');
  }
  if (boxes.length > 1 || boxes.some((b) => b.odd)) doubts.add('text-left-over');
  const isOpened = !boxes.some(isFolded);
  if (isCut || !isOpened) doubts.add('expander-closed');
  if (note === '' && (boxes.length > 0 || replyAt >= 0)) doubts.add('reply-without-note');
  return { note: note === '' ? null : note, doubts: [...doubts] };
}
