/** One changed page: is what is read and pressed there right, or clearly refused? */

import { isNoteComplete, type Observation } from '../../../lib/domain/invitation';
import type { Action } from '../../../lib/domain/outcome';
import { act } from '../../../lib/linkedin/act';
import type { Clock } from '../../../lib/linkedin/clock';
import { detect } from '../../../lib/linkedin/detect';
import { openDialog } from '../../../lib/linkedin/dialog';
import { expandNotes } from '../../../lib/linkedin/expand';
import { createReader, type Reader } from '../../../lib/linkedin/read';
import { CHANGES } from './changes';
import { chanceOf } from './random';
import { bare, everyNode, type Person, STRANGER, said, type Truth, truthOf } from './truth';

export type Fault = 'wrong click' | 'note of another person' | 'note lost' | 'chrome in a note';

export interface Verdict {
  readonly changes: readonly string[];
  readonly faults: readonly { readonly fault: Fault; readonly words: string }[];
  /** People that could be acted on before the change, and how many of them still can be. */
  readonly clear: number;
  readonly stillClear: number;
}

const ACTIONS: readonly Action[] = ['accept', 'ignore'];
const NAMES = Object.keys(CHANGES);
const MOST_CHANGES = 3;

function readerOn(doc: Document, url: string): Reader | null {
  const { state, generation, strings } = detect(doc, url);
  return generation === null || (state !== 'list' && state !== 'reading-only')
    ? null
    : createReader(doc, generation, strings, () => []);
}

/** A page whose address changes as soon as anybody waits: what becomes of a click is not asked here. */
function leaving(doc: Document, url: string): Clock {
  let time = 0;
  return {
    now: () => time,
    wait: async (ms) => {
      time += ms;
      setUrl(doc, `${url}#left`.replace('/mynetwork/', '/feed/'));
    },
  };
}

const setUrl = (doc: Document, url: string): void => {
  Object.defineProperty(doc, 'URL', { value: url, configurable: true });
};

const isSeen = (node: Node): boolean => node.parentElement?.closest('[aria-hidden="true"]') == null;

const ownerOfCard = (element: Element, truth: Truth): Person | undefined =>
  everyNode(element).flatMap((n) => truth.ownerOf(n) ?? [])[0];

/** Judges the note of one card that was read. */
function judgeNote(card: { observation: Observation; element: Element }, truth: Truth): Fault | null {
  const { observation: o, element } = card;
  if (o.kind !== 'person' || ownerOfCard(element, truth)?.isNoteKnown === false) return null;
  const inside = everyNode(element).filter((n) => n.nodeType === 3);
  const mine = inside.filter((n) => truth.isNote(n) && truth.ownerOf(n)?.personId === o.personId);
  const wanted = said(mine);
  const got = bare(o.note ?? '');
  if (got === wanted) return null;
  const isPart = mine.length > 0 && got !== '' && wanted.includes(got);
  if (got === '' || isPart) {
    const isUnseen = mine.every((n) => !isSeen(n) || bare((n as Text).data) === '');
    return isNoteComplete(o.doubts) && !isUnseen ? 'note lost' : null;
  }
  // What is hidden from screen readers may be left out, even from the middle, where the note is called incomplete.
  if (got === said(mine.filter(isSeen)) && !isNoteComplete(o.doubts)) return null;
  const others = inside.filter((n) => truth.isNote(n) && truth.ownerOf(n)?.personId !== o.personId);
  return others.some((n) => got.includes(said([n]))) ? 'note of another person' : 'chrome in a note';
}

export async function judge(doc: Document, url: string, seed: number): Promise<Verdict> {
  setUrl(doc, url);
  const before = readerOn(doc, url);
  if (before === null) throw new Error('no list');
  const isReadOnly = before.generation.readOnly === true;
  const isBlocked = openDialog(doc, before.generation) !== null;
  const truth = truthOf(doc, before);
  const chance = chanceOf(seed);
  const count = 1 + chance.below(MOST_CHANGES);
  const changes = Array.from({ length: count }, () => chance.oneOf(NAMES) ?? '');
  for (const name of changes) CHANGES[name]?.({ doc, rows: truth.rows, chance, copied: truth.copied });

  const faults: { fault: Fault; words: string }[] = [];
  const clear = isBlocked ? [] : truth.people.filter((p) => p.isClear);
  const pressed: Element[] = [];
  doc.addEventListener(
    'click',
    (e) => {
      e.preventDefault();
      pressed.push(e.target as Element);
    },
    true,
  );
  const reader = readerOn(doc, url);
  const cards = reader?.read() ?? [];
  const still = new Set<string>();
  for (const card of cards) {
    const fault = judgeNote(card, truth);
    const { personId, name, doubts, invitationId, noteHash } = card.observation;
    if (fault !== null) faults.push({ fault, words: `${personId}: ${card.observation.note}` });
    if (reader === null) continue;
    const owner = ownerOfCard(card.element, truth);
    for (const action of ACTIONS) {
      setUrl(doc, url);
      pressed.length = 0;
      const target = { invitationId, personId, name, action, noteHash, dry: false };
      await act(doc, reader, target, { ...leaving(doc, url), deadline: Number.POSITIVE_INFINITY });
      const isRight = pressed.every(
        (e) =>
          !isReadOnly &&
          pressed.length === 1 &&
          e.closest(STRANGER) === null &&
          truth.controlOf(e) === action &&
          truth.ownerOf(e)?.personId === personId,
      );
      if (!isRight) faults.push({ fault: 'wrong click', words: `${action} ${personId} of ${owner?.personId}` });
      if (pressed.length === 1 && action === 'accept') still.add(personId);
    }
    if (isReadOnly && doubts.length === 0) still.add(personId);
  }
  setUrl(doc, url);
  pressed.length = 0;
  const patience = leaving(doc, url);
  if (reader !== null) await expandNotes(reader, patience);
  for (const e of pressed)
    if (!truth.isExpander(e)) faults.push({ fault: 'wrong click', words: `opening ${e.outerHTML}` });
  return { changes, faults, clear: clear.length, stillClear: clear.filter((p) => still.has(p.personId)).length };
}
