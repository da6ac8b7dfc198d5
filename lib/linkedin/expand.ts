/** Opens notes that LinkedIn shows only in part. */

import { type Clock, until } from './clock';
import { expanderState } from './note';
import { press } from './press';
import { all, around } from './query';
import type { Reader } from './read';

const PATIENCE_MS = 2000;
const GLANCE_MS = 100;

/** The closed expanders inside the note boxes of the cards: known by their place, their mark and their word. */
function closedIn({ cards, generation, strings, pressed }: Reader): Element[] {
  const { expander, noteBox } = generation.parts;
  return cards()
    .filter((c) => c.observation.doubts.includes('expander-closed'))
    .flatMap((c) => all(c.element, expander))
    .filter((e) => around(e, noteBox) !== null && !pressed.has(e) && expanderState(e, strings) === 'closed');
}

const isOpen = (expander: Element, reader: Reader): boolean =>
  !expander.isConnected || expanderState(expander, reader.strings) === 'open';

/**
 * Presses each closed expander of a note once and waits until the notes show that they are open. Returns how many opened; a note whose
 * expander does not answer stays incomplete.
 */
export async function expandNotes(reader: Reader, clock: Clock): Promise<number> {
  const expanders = closedIn(reader);
  for (const expander of expanders) {
    reader.pressed.add(expander);
    press(expander);
  }
  const opened = (): number => expanders.filter((e) => isOpen(e, reader)).length;
  await until(() => opened() === expanders.length, PATIENCE_MS, GLANCE_MS, clock);
  return opened();
}
