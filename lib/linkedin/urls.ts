/** LinkedIn's addresses: what page one names, and which person or invitation. */

import type { InvitationKind } from '../domain/invitation';

export const ORIGIN = 'https://www.linkedin.com';
export const INVITATIONS_URL = `${ORIGIN}/mynetwork/invitation-manager/received/`;

export type Page =
  | 'invitations'
  | 'preview'
  | 'sent'
  | 'messaging'
  | 'profile'
  | 'signed-out'
  | 'security-check'
  | 'elsewhere';

/** First match wins. */
const PAGES: readonly (readonly [RegExp, Page])[] = [
  [/^\/(authwall|login|uas\/login|checkpoint\/lg|ssr-login)(\/|$)/, 'signed-out'],
  [/^\/(checkpoint|challenge|uas\/consumer-email-challenge)(\/|$)/, 'security-check'],
  [/^\/mynetwork\/invitation-manager\/sent(\/|$)/, 'sent'],
  [/^\/mynetwork\/invitation-manager(\/received(\/[A-Za-z_]+)?)?\/?$/, 'invitations'],
  [/^\/mynetwork(\/grow)?\/?$/, 'preview'],
  [/^\/messaging(\/|$)/, 'messaging'],
  [/^\/in\/[^/]+\/?$/, 'profile'],
];

const pathOf = (href: string): URL | null => (URL.canParse(href, ORIGIN) ? new URL(href, ORIGIN) : null);

const isLinkedIn = (url: URL): boolean => url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com');

/** What page an address names; anything that is not LinkedIn's is `elsewhere`. */
export function pageOf(url: string): Page {
  const parsed = pathOf(url);
  if (parsed === null || !isLinkedIn(parsed)) return 'elsewhere';
  return PAGES.find(([pattern]) => pattern.test(parsed.pathname))?.[1] ?? 'elsewhere';
}

/** The number of an invitation from `urn:li:invitation:7`, `urn:li:fsd_invitation:7`, also percent-encoded inside an address; else null. */
export const invitationIdOf = (value: string | null): string | null =>
  value === null ? null : (/urn(?::|%3A)li(?::|%3A)(?:fsd_)?invitation(?::|%3A)(\d+)/i.exec(value)?.[1] ?? null);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part; // a slug cut by LinkedIn in the middle of a character still identifies
    throw error;
  }
}

/** The slug of `/in/SLUG/`, decoded and in lower case; ids (`ACoA…`) keep their case because it matters there. */
export function profileSlugOf(href: string | null): string | null {
  if (href === null) return null;
  const url = pathOf(href);
  const slug = url !== null && isLinkedIn(url) ? /^\/in\/([^/]+)/.exec(url.pathname)?.[1] : undefined;
  if (slug === undefined) return null;
  return slug.startsWith('ACo') ? slug : decoded(slug).toLowerCase();
}

const SUBJECTS: ReadonlyMap<string, InvitationKind> = new Map([
  ['newsletters', 'newsletter'],
  ['events', 'event'],
  ['groups', 'group'],
  ['school', 'school'],
  ['company', 'page'],
]);

export interface Subject {
  readonly kind: InvitationKind;
  /** `/newsletters/NAME` */
  readonly path: string;
}

/** What a link leads to that an invitation of another kind than a person's can be about, or null. */
export function subjectOf(href: string | null): Subject | null {
  const path = href === null ? undefined : /^\/([a-z]+)\/[^/]+/.exec(pathOf(href)?.pathname ?? '');
  const kind = SUBJECTS.get(path?.[1] ?? '');
  return path && kind ? { kind, path: path[0] } : null;
}

/** Path and query of a link into LinkedIn's messages, or null for any other link. */
export function messagePathOf(href: string | null): string | null {
  const url = href === null ? null : pathOf(href);
  return url !== null && isLinkedIn(url) && url.pathname.startsWith('/messaging/') ? url.pathname + url.search : null;
}

/** Where a message to a person is written: the path the card itself offered, else LinkedIn's address for a new message. */
export const conversationUrl = (personId: string, messagePath: string | null): string =>
  ORIGIN + (messagePathOf(messagePath) ?? `/messaging/compose/?recipient=${encodeURIComponent(personId)}`);

/** Where LinkedIn looks for people of a name: all there is for somebody whose profile is not known. */
export const searchPath = (name: string): string => `/search/results/people/?keywords=${encodeURIComponent(name)}`;
