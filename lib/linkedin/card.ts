/** One row of the list into one observation. Whatever is not positively identified becomes a doubt, never a guess. */

import { type Doubt, hashOf, type InvitationKind, type Observation } from '../domain/invitation';
import { type Controls, controlsOf } from './controls';
import { readFacts } from './facts';
import { readNote } from './note';
import { type Piece, piecesOf } from './pieces';
import { all, around, has, keyOf, matching } from './query';
import type { Generation, Strings } from './shape';
import { isWord, matchAny } from './template';
import { fold, isDouble, textOf } from './text';
import { invitationIdOf, messagePathOf, profileSlugOf, subjectOf } from './urls';

export interface Card {
  readonly element: Element;
  readonly observation: Observation;
  readonly controls: Controls;
  readonly leftOver: boolean;
}

interface Who {
  readonly kind: InvitationKind;
  readonly id: string;
  readonly name: string;
}

const hrefOf = (element: Element | null | undefined): string | null => element?.getAttribute('href') ?? null;

const isShown = (element: Element, row: Element): boolean => {
  for (let at: Element | null = element; at !== null && at !== row; at = at.parentElement)
    if (isDouble(at)) return false;
  return textOf(element) !== '';
};

/** The person that the row shows: the first name that stands in a profile link. */
function personIn(row: Element, generation: Generation): Who | null {
  for (const alternative of generation.parts.name.alternatives) {
    const named = all(row, { ...generation.parts.name, alternatives: [alternative] }).find((e) => isShown(e, row));
    const id = profileSlugOf(hrefOf(named && around(named, generation.parts.link)));
    if (named !== undefined && id !== null) return { kind: 'person', id, name: textOf(named) };
  }
  return null;
}

/** What the row may be about if not a person: the newsletters, events, groups, schools and companies that it links to. */
const subjectsIn = (row: Element, generation: Generation): Who[] =>
  all(row, generation.parts.link).flatMap((a) => {
    const subject = around(a, generation.parts.noteBox) === null && isShown(a, row) ? subjectOf(hrefOf(a)) : null;
    return subject === null ? [] : [{ kind: subject.kind, id: subject.path, name: textOf(a) }];
  });

/** A company may invite to its newsletter: the subject is what the labels name, else the last that is not a company. */
const subjectOfLabels = (subjects: readonly Who[], { accept, ignore }: Controls): Who | null => {
  const label = accept?.name ?? ignore?.name;
  const named = subjects.find((s) => label !== undefined && fold(s.name) === fold(label));
  return named ?? subjects.findLast((s) => s.kind !== 'page') ?? subjects.at(-1) ?? null;
};

/** Links and labels have to agree: a person's labels on a card about something else is a kind that we do not know. */
function whoIs(person: Who | null, subject: Who | null, controls: Controls, invitationId: string | null): Who {
  const forms = [controls.accept, controls.ignore].flatMap((c) => c?.form ?? []);
  const nobody: Who = { kind: 'unknown', id: invitationId ?? '', name: '' };
  if (forms.includes('other')) return subject ?? { ...(person ?? nobody), kind: 'unknown' };
  if (subject !== null) return forms.length === 0 ? subject : { ...(person ?? subject), kind: 'unknown' };
  return person ?? nobody;
}

/** In a layout that we do not know, whatever is not certain is no invitation. */
const isClear = (person: Who | null, { doubts }: Controls): boolean =>
  person !== null && doubts.every((d) => d === 'accept-is-link');

/** A row that stays behind where an invitation was accepted. */
const isAcknowledgement = (controls: Controls, pieces: readonly Piece[], strings: Strings): boolean =>
  controls.accept === null &&
  controls.ignore === null &&
  pieces.some((p) => matchAny([...strings.acknowledged.accept, ...strings.acknowledged.ignore], p.text) !== null);

/** A box around rows that speak for themselves. */
const isAround = (box: Element, generation: Generation, strings: Strings): boolean =>
  has(box, generation.parts.notCard) ||
  all(box, generation.parts.card).some((inner) => readCard(inner, generation, strings) !== null);

/** Reads a row, or null where it is no invitation (people you may know, an acknowledgement, an advertisement). Costs the size of the row. */
export function readCard(row: Element, generation: Generation, strings: Strings): Card | null {
  const { parts } = generation;
  const as = matching(row, parts.card);
  if (as === null || matching(row, parts.notCard) !== null) return null;
  const person = personIn(row, generation);
  const subjects = subjectsIn(row, generation);
  const names = [person, ...subjects].flatMap((who) => who?.name ?? []);
  const controls = controlsOf(row, names, generation, strings);
  if (as.pair === true && !controls.isPair) return null;
  if (as.pair === true && isAround(row, generation, strings)) return null;
  if (generation.readOnly === true && !isClear(person, controls)) return null;
  const actions = new Set(controls.candidates);
  const pieces = piecesOf(row, generation, actions);
  if (isAcknowledgement(controls, pieces, strings)) return null;

  const link = all(row, parts.messageLink).find((a) => around(a, parts.noteBox) === null);
  const invitationId = invitationIdOf(keyOf(row, generation)) ?? invitationIdOf(hrefOf(link));
  const who = whoIs(person, subjectOfLabels(subjects, controls), controls, invitationId);
  const edge = pieces.findIndex((p) => actions.has(p.element));
  const after = edge < 0 ? [] : pieces.slice(edge).filter((p) => !actions.has(p.element));
  const facts = readFacts(edge < 0 ? pieces : pieces.slice(0, edge), who.name, generation, strings);
  const place = { buttons: controls.candidates, hasHeadline: facts.headline !== '' };
  const { note, doubts } = readNote(after, pieces, place, generation, strings);

  const unplaced = edge < 0 && actions.size > 0; // the buttons stand where no text is read
  const ofNote = new Set<Doubt>(facts.leftOver || unplaced ? ['text-left-over', ...doubts] : doubts);
  const observation: Observation = {
    invitationId,
    personId: who.id,
    kind: who.kind,
    name: who.name,
    headline: facts.headline,
    note,
    noteHash: hashOf(who.kind, note),
    mutuals: facts.mutuals,
    verified: all(row, parts.badge).some((b) => isWord(strings.verified, b.getAttribute('aria-label') ?? '')),
    followsYou: facts.followsYou,
    messagePath: messagePathOf(hrefOf(link)),
    ageText: facts.ageText,
    // Only a person's invitation can hold a note, so only there has "no note" to be proved.
    doubts: who.kind === 'person' ? [...ofNote, ...controls.doubts] : controls.doubts,
  };
  return { element: row, observation, controls, leftOver: ofNote.has('text-left-over') };
}
