/** Words for an invitation as LinkedIn shows it: what the content script observes, and nothing it concludes. */

export type InvitationKind = 'person' | 'page' | 'newsletter' | 'event' | 'group' | 'school' | 'unknown';

/**
 * Why a card could not be read or used with certainty. The first three make the note incomplete, the others leave Accept to the person.
 * `text-left-over`: a text of the card belongs to no known part. `expander-closed`: more of the note may be hidden.
 * `reply-without-note`: LinkedIn offers a reply, so there should be a note, but none was found.
 */
export type Doubt =
  | 'text-left-over'
  | 'expander-closed'
  | 'reply-without-note'
  | 'no-accept'
  | 'accept-is-link'
  | 'label-unknown'
  | 'names-differ';

const NOTE_DOUBTS: readonly Doubt[] = ['text-left-over', 'expander-closed', 'reply-without-note'];

/** True where nothing suggests that a note (or more of it) is on the card unseen: "no note" is then proved. */
export const isNoteComplete = (doubts: readonly Doubt[]): boolean => !doubts.some((d) => NOTE_DOUBTS.includes(d));

/** True where Accept is not positively identified or not usable by a script: the person has to press it. */
export const needsOwnClick = (doubts: readonly Doubt[]): boolean => doubts.some((d) => !NOTE_DOUBTS.includes(d));

/** One card, read once. Texts are plain text exactly as shown, white space folded except line breaks of the note. */
export interface Observation {
  /** LinkedIn's number of the invitation where the page shows it. */
  readonly invitationId: string | null;
  /** Profile slug (`/in/SLUG/`), or path of the page, newsletter, event for invitations that are not of a person. */
  readonly personId: string;
  readonly kind: InvitationKind;
  readonly name: string;
  readonly headline: string;
  readonly note: string | null;
  /** `hashOf(kind, note)`; what a decision was taken on. */
  readonly noteHash: string;
  readonly mutuals: number;
  readonly verified: boolean;
  readonly followsYou: boolean;
  /** Path on LinkedIn (`/messaging/compose/…`) or null. */
  readonly messagePath: string | null;
  readonly ageText: string | null;
  readonly doubts: readonly Doubt[];
}

/** What identifies a card between readings. */
export interface CardIdentity {
  readonly invitationId: string | null;
  readonly personId: string;
}

/** Short stable hash (53 bit, base 36) of what a decision rests on. Not for secrets; only equality matters. */
export function hashOf(kind: InvitationKind, note: string | null): string {
  const text = note === null ? `${kind}\u0000` : `${kind}\u0001${note}`;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Whether an id is a person's name in LinkedIn's address; what is no person goes by its path, `/company/name`. */
export const isProfile = (personId: string): boolean => !personId.startsWith('/');
