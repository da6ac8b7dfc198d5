/** How often each part was found on the cards, counted as they come: ten new cards cost ten. */

import type { Card } from './card';

export interface Tally {
  add(cards: readonly Card[]): void;
  /** Counts by part; no name, no note. */
  parts(): Record<string, number>;
  /** Parts that belong to every person's card and are on none of several; and notes that can no longer be told from other text. */
  drift(): string[];
}

/** Fewer cards than this prove nothing about the layout. */
const SEVERAL = 3;

type Test = (card: Card) => boolean;

const OF_CARDS: Readonly<Record<string, Test>> = {
  card: () => true,
  keyed: (c) => c.observation.invitationId !== null,
  person: (c) => c.observation.kind === 'person',
  name: (c) => c.observation.name !== '',
  headline: (c) => c.observation.headline !== '',
  mutuals: (c) => c.observation.mutuals > 0,
  note: (c) => c.observation.note !== null,
  message: (c) => c.observation.messagePath !== null,
  accept: (c) => c.controls.accept !== null,
  ignore: (c) => c.controls.ignore !== null,
  leftOver: (c) => c.leftOver,
  closed: (c) => c.observation.doubts.includes('expander-closed'),
};

/** Parts every card of a person has. */
const OF_EVERYBODY = ['name', 'headline', 'accept', 'ignore'];

const isPerson: Test = ({ observation: { kind } }) => kind === 'person' || kind === 'unknown';

function counter(): { readonly add: (card: Card) => void; readonly of: (part: string) => number } {
  const counts = new Map<string, number>(Object.keys(OF_CARDS).map((part) => [part, 0]));
  const of = (part: string): number => counts.get(part) ?? 0;
  return {
    of,
    add: (card) => {
      for (const [part, test] of Object.entries(OF_CARDS)) if (test(card)) counts.set(part, of(part) + 1);
    },
  };
}

export function createTally(): Tally {
  const every = counter();
  const people = counter();
  return {
    add: (cards) => {
      for (const card of cards) {
        every.add(card);
        if (isPerson(card)) people.add(card);
      }
    },
    parts: () => Object.fromEntries(Object.keys(OF_CARDS).map((part) => [part, every.of(part)])),
    drift: () => {
      if (people.of('card') < SEVERAL) return [];
      const missing = OF_EVERYBODY.filter((part) => people.of(part) === 0);
      return people.of('leftOver') >= SEVERAL && people.of('note') === 0 ? [...missing, 'note'] : missing;
    },
  };
}
