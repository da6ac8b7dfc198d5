/** Several invitations to one page or newsletter, none with a number, are told apart by their order: the second is `/company/name~2`. */

import type { Card } from './card';

const MARK = '~';

/** One company may stand in several cards without number; such a card cannot be told from the next as a neighbour. */
export const isTellable = ({ observation: { invitationId, kind } }: Card): boolean =>
  invitationId !== null || kind === 'person';

/** The card under the number that it has in its order. `times`: how often each stands above it; this one is counted in. */
export function numbered(card: Card, times: Map<string, number>): Card {
  if (isTellable(card)) return card;
  const { observation } = card;
  const [path = ''] = observation.personId.split(MARK);
  const n = (times.get(path) ?? 0) + 1;
  times.set(path, n);
  const personId = n === 1 ? path : `${path}${MARK}${n}`;
  return personId === observation.personId ? card : { ...card, observation: { ...observation, personId } };
}
