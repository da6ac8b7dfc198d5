/** The note of a card, and the proof that there is none: every text after the buttons has to be explained. */

import type { Doubt } from '../domain/invitation';
import { type Piece, readBox } from './pieces';
import type { Generation, Strings } from './shape';
import { isWord, matchAny } from './template';
import { fold, linesOf } from './text';

export interface NoteReading {
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
}

const isReply = (piece: Piece, strings: Strings): boolean =>
  piece.is === 'control' && matchAny(strings.reply, piece.text) !== null;

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
 * `after` are the pieces after the buttons, `card` all pieces.
 */
export function readNote(
  after: readonly Piece[],
  card: readonly Piece[],
  generation: Generation,
  strings: Strings,
): NoteReading {
  const doubts = new Set<Doubt>();
  const boxes = card.filter((p) => p.is === 'note').map((p) => readBox(p.element, generation));
  const replyAt = after.findIndex((p) => isReply(p, strings));
  const paragraphs = after.filter((p, at) => p.is === 'text' && !p.marked && boxes.length === 0 && at < replyAt);
  const note =
    boxes.length > 0 ? boxes.map((b) => b.text).join('\n') : paragraphs.map((p) => linesOf(p.element)).join('\n');

  const expanderWords = [...strings.more, ...strings.less];
  const controlWords = [...strings.message, ...strings.otherControls, ...expanderWords];
  for (const piece of after) {
    if (piece.is === 'note' || piece.is === 'double' || piece.text === '' || paragraphs.includes(piece)) continue;
    if (piece.is === 'text' || !(isReply(piece, strings) || isWord(controlWords, piece.text)))
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
  const isOpenedByWord = after.every((p) => p.is === 'text' || !isWord(strings.more, p.text));
  const isOpened = boxes.every((b) => b.expander === null || expanderState(b.expander, strings) === 'open');
  if (!isOpenedByWord || !isOpened) doubts.add('expander-closed');
  if (note === '' && (boxes.length > 0 || replyAt >= 0)) doubts.add('reply-without-note');
  return { note: note === '' ? null : note, doubts: [...doubts] };
}
