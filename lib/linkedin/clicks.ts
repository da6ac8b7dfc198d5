/** Notices the person's own Accept and Ignore, so that a decision made on LinkedIn itself is known here too. */

import type { CardIdentity } from '../domain/invitation';
import type { Action } from '../domain/outcome';
import { isAcknowledged, neighboursStay } from './evidence';
import type { Reader } from './read';

/**
 * Calls `onClick` for every click that a person (not a script) made on a positively identified control; what became of it is for
 * `settledBy` to say. Returns the function that ends it. Adds one passive listener and changes nothing.
 */
export function watchOwnClicks(
  doc: Document,
  reader: () => Reader | null,
  onClick: (identity: CardIdentity, action: Action) => void,
): () => void {
  const listen = (event: Event): void => {
    const target = event.target as Node | null;
    if (event.isTrusted !== true || target === null) return;
    const clicked = reader()?.controlAt(target);
    if (clicked) onClick(clicked.identity, clicked.action);
  };
  const options = { capture: true, passive: true } as const;
  doc.addEventListener('click', listen, options);
  return () => doc.removeEventListener('click', listen, options);
}

/**
 * True where the page proves that an invitation is settled: its card is gone, and an acknowledgement names the person or its neighbours
 * are still there. Ask soon after the click; false means that nothing is proved (yet).
 */
export function settledBy(doc: Document, reader: Reader, identity: CardIdentity): boolean {
  const gone = reader.fresh(identity) === null;
  const place = reader.placeOf(identity);
  if (!gone || place === null) return false;
  return isAcknowledged(doc, reader, identity, place.name) || neighboursStay(reader, place);
}
