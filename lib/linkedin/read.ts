/** The list as observations. A card is read once and again only when it changed, so that a new batch costs the batch. */

import { type CardIdentity, isNoteComplete, type Observation } from '../domain/invitation';
import type { Action } from '../domain/outcome';
import type { PageReport } from '../domain/page';
import { type Card, readCard } from './card';
import { around, keyOf as markOf, matching } from './query';
import { reportOf } from './report';
import { trackRows } from './rows';
import type { Generation, Strings } from './shape';
import { createTally } from './tally';
import { isElement } from './text';
import { isTellable, numbered } from './twins';

export interface ReadCard {
  readonly observation: Observation;
  readonly element: Element;
}

export interface MountedCard {
  readonly identity: CardIdentity;
  readonly noteHash: string;
  readonly complete: boolean;
}

/** Where a card stands, or stood when it was last seen. */
export interface Place {
  readonly name: string;
  readonly before: CardIdentity | null;
  readonly after: CardIdentity | null;
}

export interface Reader {
  readonly generation: Generation;
  readonly strings: Strings;
  /** Tells what changed on the page; cards touched by it are read again. Cards that are new to the page are found without it. */
  note(mutations: readonly MutationRecord[]): void;
  /** Cards that are new, or changed since they were last returned, in page order. */
  read(): ReadCard[];
  /** All invitation cards that are on the page now, in page order. */
  mounted(): readonly MountedCard[];
  /** The cards as last read, in page order. */
  cards(): readonly Card[];
  /** Expanders that were pressed once; none is pressed twice. */
  readonly pressed: WeakSet<Element>;
  /** The card as it is this moment, read without any memory; null where it is not on the page or not there exactly once. */
  fresh(identity: CardIdentity): Card | null;
  elementOf(identity: CardIdentity): Element | null;
  /** The place of a card now, or, where it has gone, its last one; null for a card never seen. */
  placeOf(identity: CardIdentity): Place | null;
  isCard(element: Element): boolean;
  /** The card and action of the Accept or Ignore that a node belongs to, or null. */
  controlAt(node: Node): { readonly identity: CardIdentity; readonly action: Action } | null;
  report(): PageReport;
  /** How many cards have been read so far; for tests and diagnostics of the cost. */
  readonly work: () => number;
}

interface Entry {
  readonly key: string | null;
  card: Card | null;
  told: boolean;
  stale: boolean;
}

const identityOf = ({ observation: { invitationId, personId } }: Card): CardIdentity => ({ invitationId, personId });

/** Same person, and the same invitation as far as both sides know it. */
export const isSame = (a: CardIdentity, b: CardIdentity): boolean =>
  a.personId === b.personId &&
  (a.invitationId === null || b.invitationId === null || a.invitationId === b.invitationId);

const ACTIONS: readonly Action[] = ['accept', 'ignore'];

const elementAt = (node: Node): Element | null => (isElement(node) ? node : node.parentElement);

const keyOf = (identity: CardIdentity): string => `${identity.personId} ${identity.invitationId ?? ''}`;

/**
 * A reader of one document in one generation and language. It observes nothing by itself and adds nothing to the page. `changes` hands over
 * what the caller's observer has recorded and not yet told by `note`; with it, a page that has not changed is not searched again.
 */
export function createReader(
  doc: Document,
  generation: Generation,
  strings: Strings,
  changes?: () => readonly MutationRecord[],
): Reader {
  const entries = new WeakMap<Element, Entry>();
  const lastSeen = new Map<string, Place>();
  const rows = trackRows(doc, generation);
  // What is known of the rows on the page, in page order. All of it grows with them, and is made anew where more happened than rows coming below.
  let found: Entry[] = [];
  let order: Card[] = [];
  let untold: Entry[] = [];
  let twins = new Map<string, number>();
  let tally = createTally();
  let told: PageReport | null = null;
  let isDirty = true;
  let hasStale = false;
  let work = 0;

  const isRow = (element: Element): boolean => matching(element, generation.parts.card) !== null;

  const rowAround = (node: Node): Element | null => {
    const element = elementAt(node);
    return element && around(element, generation.parts.card);
  };

  const entryOf = (row: Element): Entry => {
    const known = entries.get(row);
    if (known !== undefined && !known.stale && changes !== undefined) return known;
    const key = markOf(row, generation);
    if (known !== undefined && !known.stale && known.key === key) return known; // a row used again has another key
    work += 1;
    const card = readCard(row, generation, strings);
    const told = known?.told === true && JSON.stringify(known.card?.observation) === JSON.stringify(card?.observation);
    const entry: Entry = { key, card, told, stale: false };
    entries.set(row, entry);
    return entry;
  };

  const placeIn = (cards: readonly Card[], at: number): Place => {
    const before = cards.slice(0, at).findLast(isTellable);
    const after = cards.slice(at + 1).find(isTellable);
    return {
      name: cards[at]?.observation.name ?? '',
      before: before === undefined ? null : identityOf(before),
      after: after === undefined ? null : identityOf(after),
    };
  };

  const note = (mutations: readonly MutationRecord[]): void => {
    for (const { target } of mutations) distrust(rowAround(target));
    rows.note(mutations);
    if (mutations.length > 0) isDirty = true;
  };

  /** Takes in rows that stand below all others. */
  const take = (entries: readonly Entry[]): void => {
    for (const entry of entries) if (entry.card !== null) entry.card = numbered(entry.card, twins);
    const cards = entries.flatMap((e) => e.card ?? []);
    tally.add(cards);
    for (const entry of entries) found.push(entry);
    for (const card of cards) order.push(card);
    for (const entry of entries) if (entry.card !== null && !entry.told) untold.push(entry);
  };

  const takeAnew = (all: readonly Entry[]): void => {
    const before = order;
    [found, order, untold] = [[], [], []];
    twins = new Map();
    tally = createTally();
    take(all);
    before.forEach(({ element, observation }, at) => {
      const isStaying = element.isConnected && entries.get(element)?.card != null;
      if (!isStaying) lastSeen.set(keyOf(observation), placeIn(before, at));
    });
  };

  const refresh = (): readonly Entry[] => {
    note(changes?.() ?? []);
    if (!isDirty && changes !== undefined) return found;
    const now = rows.now(changes !== undefined);
    const isGrown = changes !== undefined && !hasStale && now.kept > 0;
    if (isGrown) take(now.rows.slice(now.kept).map(entryOf));
    else takeAnew(now.rows.map(entryOf));
    isDirty = false;
    hasStale = false;
    told = null;
    return found;
  };

  const find = (identity: CardIdentity): Card | null => {
    refresh();
    const found = order.filter((c) => isSame(identityOf(c), identity));
    return found.length === 1 ? (found[0] ?? null) : null;
  };

  const distrust = (row: Element | null): void => {
    const entry = row === null ? undefined : entries.get(row);
    if (entry === undefined) return;
    entry.stale = true;
    hasStale = true;
    isDirty = true;
  };

  return {
    generation,
    strings,
    note,
    read: () => {
      refresh();
      const news = untold;
      untold = [];
      return news.flatMap((entry) => {
        if (entry.card === null || entry.told) return [];
        entry.told = true;
        return [{ observation: entry.card.observation, element: entry.card.element }];
      });
    },
    mounted: () => {
      refresh();
      return order.map((card) => ({
        identity: identityOf(card),
        noteHash: card.observation.noteHash,
        complete: isNoteComplete(card.observation.doubts),
      }));
    },
    cards: () => {
      refresh();
      return order;
    },
    pressed: new WeakSet(),
    fresh: (identity) => {
      distrust(find(identity)?.element ?? null);
      return find(identity);
    },
    elementOf: (identity) => find(identity)?.element ?? null,
    placeOf: (identity) => {
      refresh();
      const at = order.findIndex((c) => isSame(identityOf(c), identity));
      return at >= 0 ? placeIn(order, at) : (lastSeen.get(keyOf(identity)) ?? null);
    },
    isCard: (element) => isRow(element) && entryOf(element).card !== null,
    controlAt: (node) => {
      const element = elementAt(node);
      const control = element && around(element, generation.parts.control);
      const row = control && rowAround(control);
      const card = row && readCard(row, generation, strings);
      const action = ACTIONS.find((a) => control !== null && card?.controls[a]?.element === control);
      return card === null || action === undefined ? null : { identity: identityOf(card), action };
    },
    report: () => {
      refresh();
      told ??= reportOf(doc, generation, strings, tally, found.length);
      return { ...told, visible: doc.visibilityState === 'visible' };
    },
    work: () => work,
  };
}
