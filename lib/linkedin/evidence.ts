/** What the page shows after a click. A card that is gone proves nothing by itself: lists virtualise and re-render. */

import type { CardIdentity } from '../domain/invitation';
import type { Action, Evidence } from '../domain/outcome';
import { type Acknowledgement, acknowledgements, acknowledging } from './acks';
import { bucketsOf } from './buckets';
import { within } from './query';
import type { Place, Reader } from './read';
import { mentions } from './template';
import { fold, isDouble, linesOf, tidy } from './text';
import { type Page, pageOf } from './urls';

/** The page before a click, as far as the evidence is measured by it. */
export interface Scene {
  readonly who: CardIdentity;
  readonly action: Action;
  readonly place: Place;
  readonly page: Page;
  readonly shownCount: number | null;
}

const ACTIONS: readonly Action[] = ['accept', 'ignore'];

/** Acknowledgements below these roots of this action on this person. */
function acknowledged(roots: readonly Element[], reader: Reader, { who, place, action }: Scene): Acknowledgement[] {
  const found = roots.flatMap((root) => acknowledgements(root, reader.generation, reader.strings, reader.isCard));
  return acknowledging(found, { personId: who.personId, name: place.name }, action, reader.strings);
}

const shownCountOf = (doc: Document, reader: Reader): number | null =>
  bucketsOf(doc, reader.generation, reader.strings).find((b) => b.shown)?.count ?? null;

/** Nobody stands beside it: its neighbours cannot prove anything. */
const isLast = ({ before, after }: Place): boolean => before === null && after === null;

/** Remembers the page before a click on the card of `who`. */
export const sceneOf = (doc: Document, reader: Reader, who: CardIdentity, action: Action, place: Place): Scene => ({
  who,
  action,
  place,
  page: pageOf(doc.URL),
  shownCount: isLast(place) ? shownCountOf(doc, reader) : null,
});

/** True where every card that stood beside it is still mounted, and there was one. */
export function neighboursStay(reader: Reader, { before, after }: Place): boolean {
  const beside = [before, after].flatMap((n) => n ?? []);
  return beside.length > 0 && beside.every((n) => reader.elementOf(n) !== null);
}

/**
 * Proof that the action took effect, or `none`, from what has come to the page since the click. An acknowledgement that links to the person is
 * enough; one that only names somebody needs the card to be gone too. The last card of a list has no neighbours; there LinkedIn's own count
 * of the list, lower than before, is its acknowledgement.
 */
export function evidenceOf(doc: Document, reader: Reader, scene: Scene, added: readonly Element[]): Evidence {
  const { who, place } = scene;
  const said = acknowledged(added, reader, scene);
  if (said.some((a) => a.slugs.includes(who.personId))) return 'acknowledged';
  if (reader.fresh(who) !== null) return 'none';
  if (said.length > 0) return 'acknowledged';
  if (neighboursStay(reader, place)) return 'gone-neighbours-stay';
  const count = isLast(place) ? shownCountOf(doc, reader) : null;
  return count !== null && scene.shownCount !== null && count < scene.shownCount ? 'acknowledged' : 'none';
}

/** The words, without those of its buttons, of an alert that has come since and tells of a failure; LinkedIn also shows alerts where all went well. */
export function refusalOf(reader: Reader, added: readonly Element[]): string | null {
  const words = within(added, reader.generation.parts.alert).map((alert) =>
    tidy(linesOf(alert, (e) => isDouble(e) || e.tagName === 'BUTTON')),
  );
  return words.find((text) => mentions([...reader.strings.limit, ...reader.strings.trouble], text)) ?? null;
}

/** True where the page says that this person's invitation was settled: with a link, or by a name that no mounted card bears. */
export function isAcknowledged(doc: Document, reader: Reader, who: CardIdentity, name: string): boolean {
  const found = acknowledgements(doc.body, reader.generation, reader.strings, reader.isCard);
  const hasNamesake = reader.cards().some((c) => fold(c.observation.name) === fold(name));
  const telling = hasNamesake ? found.filter((a) => a.slugs.length > 0) : found;
  return ACTIONS.some((a) => acknowledging(telling, { personId: who.personId, name }, a, reader.strings).length > 0);
}
