/** LinkedIn as the fault run imagines it: a list on a server, and its own ledger, which nobody else writes. */

import { hashOf, type Observation } from '../../lib/domain/invitation';
import type { Random } from '../replica/random';

export interface Click {
  readonly id: string;
  /** True time, by the clock that nobody can set. */
  readonly at: number;
  /** What the server made of it. */
  readonly came: 'accepted' | 'again' | 'gone' | 'refused' | 'asks-back' | 'dead';
  /** Who had accepted it before, where it was `again`. */
  readonly before?: 'us' | 'elsewhere';
}

export interface Person {
  readonly card: Observation;
  state: 'open' | 'accepted-by-us' | 'accepted-elsewhere' | 'withdrawn';
  /** What a click on it comes to, where that is not an accept. */
  readonly whim: 'none' | 'refused' | 'asks-back' | 'dead';
}

export type Loading = 'all' | 'ten';

const NOTES = ['We met at the harbour', 'I read your talk on bees', null, null, null, null, null] as const;

function cardOf(n: number, random: Random, isPlain: boolean): Observation {
  const note = random.pick(NOTES);
  const kind = !isPlain && random.chance(0.06) ? 'newsletter' : 'person';
  const trouble = isPlain ? 1 : random.next();
  const doubts = trouble < 0.05 ? (['accept-is-link'] as const) : trouble < 0.1 ? (['text-left-over'] as const) : [];
  return {
    invitationId: String(n),
    personId: `person-${n}`,
    kind,
    name: `Person ${n}`,
    headline: 'Keeper of bees',
    note,
    noteHash: hashOf(kind, note),
    mutuals: 0,
    verified: false,
    followsYou: false,
    messagePath: null,
    ageText: null,
    doubts,
  };
}

export class LinkedIn {
  readonly people: Person[];
  readonly clicks: Click[] = [];
  /** Number of cards that a load shows at most. */
  loading: Loading;
  /** The page that stands in for the list, where one does. */
  standsIn: 'security-check' | 'signed-out' | 'rate-limited' | 'unrecognised' | null = null;
  locale = 'en';

  /** `isPlain`: people only, whose cards are read in full and whose Accept does what it says. */
  constructor(
    count: number,
    private readonly random: Random,
    isPlain = false,
  ) {
    this.loading = random.chance(0.4) ? 'ten' : 'all';
    this.people = Array.from({ length: count }, (_, i) => ({
      card: cardOf(i + 1, random, isPlain),
      state: 'open',
      whim: !isPlain && random.chance(0.06) ? random.pick(['refused', 'asks-back', 'dead'] as const) : 'none',
    }));
  }

  open(): Person[] {
    return this.people.filter((p) => p.state === 'open');
  }

  person(id: string): Person {
    const found = this.people.find((p) => p.card.invitationId === id);
    if (found === undefined) throw new Error(`nobody has the invitation ${id}`);
    return found;
  }

  /** A click on Accept has reached the server. */
  accept(id: string, at: number): Click['came'] {
    const person = this.person(id);
    const came = this.answerTo(person);
    const before = person.state === 'accepted-by-us' ? 'us' : 'elsewhere';
    this.clicks.push({ id, at, came, ...(came === 'again' ? { before } : {}) });
    if (came === 'accepted') person.state = 'accepted-by-us';
    return came;
  }

  private answerTo({ state, whim }: Person): Click['came'] {
    if (state === 'accepted-by-us' || state === 'accepted-elsewhere') return 'again';
    if (state === 'withdrawn') return 'gone';
    return whim === 'none' ? 'accepted' : whim;
  }

  /** Somebody else's doing: the phone accepts, a person withdraws. */
  elsewhere(): void {
    const open = this.open();
    if (open.length === 0) return;
    this.random.pick(open).state = this.random.chance(0.5) ? 'accepted-elsewhere' : 'withdrawn';
  }

  /** Somebody writes another note, so to speak: the same invitation reads otherwise from the next load on. */
  rewrite(): void {
    const open = this.open();
    if (open.length === 0) return;
    const person = this.random.pick(open) as { card: Observation };
    const note = `${person.card.note ?? 'Hello'} again`;
    person.card = { ...person.card, note, noteHash: hashOf(person.card.kind, note) };
  }
}
