import type { Certificate } from './certificate';
import type { Faults } from './faults';

export type Kind = 'person' | 'newsletter' | 'page' | 'school' | 'group' | 'event';
export type NoteLabel = 'personal' | 'pitch' | 'generic' | 'none';
export const buckets = ['focused', 'other'] as const;
export type Bucket = (typeof buckets)[number];
/** How the list grows. `virtual` is endless, but cards far away leave the DOM; `redrawn` is endless, but every change replaces all nodes. */
export const loadings = ['endless', 'load-more', 'ten-until-settled', 'virtual', 'redrawn'] as const;
export type Loading = (typeof loadings)[number];
/** Before 2025, 2025, 2026. */
export const generationIds = ['a', 'b1', 'b2'] as const;
export type GenerationId = (typeof generationIds)[number];
export const radios = ['verified', 'mutual', 'company', 'school'] as const;
export type Radio = (typeof radios)[number];

/** The truth about one invitation, which no page and no reader can change. */
export interface PlannedInvitation {
  readonly id: string;
  readonly urn: string;
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly kind: Kind;
  readonly note: string | null;
  readonly label: NoteLabel;
  /** A person whose Accept is a real button; everything else must never be clicked. */
  readonly usable: boolean;
  readonly mutuals: number;
  readonly bucket: Bucket;
}

/** How one card is drawn; independent of the generation of the page and of its language. */
export interface Invitation extends PlannedInvitation {
  readonly index: number;
  readonly firstName: string;
  readonly memberId: string;
  readonly opening: 'follows' | 'inviting' | 'wants' | 'bare';
  readonly verified: boolean;
  readonly premium: boolean;
  readonly openToWork: boolean;
  readonly yourCompany: boolean;
  readonly yourSchool: boolean;
  /** Whether the mutual line names somebody; null where it only counts. */
  readonly mutualName: string | null;
  readonly headlineParts: readonly string[];
  /** Age in days, on the few cards that still show one. */
  readonly ageDays: number | null;
  readonly noteShape: 'clamped' | 'cut' | 'plain';
  readonly link: 'reply' | 'message' | 'none';
  readonly control: 'button' | 'dead-link' | 'none';
  readonly keyed: boolean;
  /** What a non-person invitation is about. */
  readonly about: { readonly name: string; readonly path: string; readonly byPerson: boolean } | null;
}

/** Somebody who did not invite: people you may know, and the recipients of sent invitations. */
export interface Stranger {
  readonly memberId: string;
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
}

/** The id of somebody's invitation; empty where they never sent one. */
export const invitationId = (person: Stranger | Invitation): string => ('id' in person ? person.id : '');

/** One effect (or attempt) that the page asked the server for. */
export interface LedgerEntry {
  readonly seq: number;
  /** accept, ignore, connect, withdraw, send, quick-reply, like, cookie-accept; accept-refused, accept-dialog and accept-gone are attempts without effect. */
  readonly action: string;
  readonly id: string;
  readonly slug: string;
  readonly at: number;
  readonly text?: string;
  /** True where this invitation had been settled before: somebody clicked twice. */
  readonly again?: true;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly at: number;
}

export interface ReplicaOptions {
  /** One seed, one world. Default 1. */
  readonly seed?: number;
  /** Invitations of people that can be accepted. Default 4100. */
  readonly people?: number;
  /** Newsletters, company pages, schools, groups and events, spread through the list. Default 60. */
  readonly notPeople?: number;
  /** People without a usable Accept: half a link that does nothing, half none at all. Default 10. */
  readonly withoutControl?: number;
  /** Share of the invitations under Other instead of Focused, 0 to 1. Default 0.05. */
  readonly otherShare?: number;
  readonly loading?: Loading;
  /** The page's generation. Default b2. */
  readonly generation?: GenerationId;
  /** One of the languages in languages/all.ts. Default en. */
  readonly language?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly faults?: Partial<Faults>;
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number;
}

export interface Replica {
  readonly port: number;
  readonly spki: string;
  readonly cert: Pick<Certificate, 'key' | 'cert'>;
  /** The truth, in the order of the list. */
  readonly plan: readonly PlannedInvitation[];
  ledger(): readonly LedgerEntry[];
  requests(): readonly SeenRequest[];
  /** Takes effect with the next page or request. */
  setFaults(faults: Partial<Faults>): void;
  /** How the list loads from the next page load on. */
  setLoading(loading: Loading): void;
  /** How the pages look and in which language, from the next page load on. Throws for a language that nobody wrote. */
  setGeneration(generation: GenerationId): void;
  setLanguage(language: string): void;
  /** Settles invitations as if on the phone: they are gone, and the ledger knows nothing. */
  acceptedElsewhere(ids: readonly string[]): void;
  /** Everything pending again, ledger empty; faults and the record of requests stay. */
  reset(): void;
  close(): Promise<void>;
}
