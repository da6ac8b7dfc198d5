import type { CardIdentity } from '../../lib/domain/invitation';
import type { Mounted } from '../../lib/domain/step';
import type { MountedCard, Reader } from '../../lib/linkedin/read';

/** Cards offered in one question. */
const STRETCH = 150;
/** Stretches overlap, so that a card's neighbours are offered with it. */
const OVERLAP = 10;

const keyOf = ({ invitationId, personId }: CardIdentity): string => `${invitationId} ${personId}`;

/**
 * Which stretch of the mounted cards a question offers. It moves on through the list and begins again at the top until one whole pass saw no
 * click; so a question costs the same on a page of ten cards and of four thousand.
 */
export function createOffer() {
  const touched = new Set<string>();
  let from = 0;
  let isCleanPass = false;

  const toMounted = ({ identity, noteHash, complete }: MountedCard): Mounted => ({
    invitationId: identity.invitationId,
    personId: identity.personId,
    noteHash,
    complete,
    touched: touched.has(keyOf(identity)),
  });

  return {
    /** The stretch, and whether there is more to offer before the page has to bring more. */
    next: (reader: Reader | null): { mounted: Mounted[]; rest: boolean } => {
      const cards = reader?.mounted() ?? [];
      if (from >= cards.length) from = 0;
      const isTail = from + STRETCH >= cards.length;
      const rest = !(isTail && (from === 0 || isCleanPass));
      return { mounted: cards.slice(from, from + STRETCH).map(toMounted), rest };
    },
    lookFurther: (reader: Reader | null): void => {
      const isTail = from + STRETCH >= (reader?.mounted().length ?? 0);
      if (isTail) isCleanPass = true;
      from = isTail ? 0 : from + STRETCH - OVERLAP;
    },
    /** New cards stand at the end: everything before them was offered. */
    grown: (before: number): void => {
      from = Math.max(0, before - OVERLAP);
      isCleanPass = true;
    },
    touch: (who: CardIdentity): void => {
      touched.add(keyOf(who));
    },
    /** A step has ended. A settled card leaves, and the list moves up by one. */
    acted: (who: CardIdentity, clicked: boolean): void => {
      if (!clicked) touched.delete(keyOf(who));
      from = Math.max(0, from - 1);
      isCleanPass = false;
    },
  };
}
