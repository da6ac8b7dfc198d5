/** A note with the phrases that decided: for a reply by marker and solid line, against it by a dotted line. */

import type { VNode } from 'preact';
import type { TraceItem } from '../../lib/domain/verdict';

export interface Piece {
  readonly text: string;
  readonly side: 'for' | 'against' | null;
}

/** The note cut at its phrases. Where phrases overlap the weightier one wins; offsets outside the note are ignored. */
export function piecesOf(note: string, trace: readonly TraceItem[]): readonly Piece[] {
  const strength = new Float64Array(note.length);
  for (const { from, to, weight } of trace) {
    if (from === undefined || to === undefined || weight === 0) continue;
    for (let i = Math.max(0, from); i < Math.min(note.length, to); i += 1) {
      if (Math.abs(weight) > Math.abs(strength[i] ?? 0)) strength[i] = weight;
    }
  }
  const sideAt = (i: number): Piece['side'] =>
    (strength[i] ?? 0) > 0 ? 'for' : (strength[i] ?? 0) < 0 ? 'against' : null;
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= note.length; i += 1) {
    if (i < note.length && strength[i] === strength[start]) continue;
    pieces.push({ text: note.slice(start, i), side: sideAt(start) });
    start = i;
  }
  return pieces;
}

interface NoteProps {
  readonly note: string;
  readonly trace: readonly TraceItem[];
}

export const Note = ({ note, trace }: NoteProps): VNode => (
  <p class="note" dir="auto">
    {piecesOf(note, trace).map(({ text, side }, i) =>
      side === null ? (
        text
      ) : (
        <mark key={i} class={side}>
          {text}
        </mark>
      ),
    )}
  </p>
);
