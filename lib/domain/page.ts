/** What kind of page the content script stands on, and what it can say about it without any text of a person. */

export type PageState =
  | 'elsewhere' // LinkedIn, but not a page of ours
  | 'preview' // /mynetwork/grow/: a few invitations; the full list is elsewhere
  | 'sent' // invitations the person sent: nothing to triage
  | 'loading' // the right address, nothing settled yet
  | 'list' // invitations are shown
  | 'reading-only' // invitations in a layout that we do not know, read by its structure alone: nothing is ever clicked
  | 'empty' // proved: LinkedIn counts 0
  | 'unrecognised' // the right address, a layout in which not even invitations can be told: nothing is read, nothing clicked
  | 'messaging'
  | 'signed-out'
  | 'security-check'
  | 'rate-limited';

/** A bucket of LinkedIn's list ("Focused (3,900)"). `name` is LinkedIn's word. */
export interface Bucket {
  readonly name: string;
  readonly count: number;
  readonly shown: boolean;
}

/** The page in numbers; safe for a report: no name, no note, no address with a person in it. */
export interface PageReport {
  readonly state: PageState;
  readonly generation: string | null;
  readonly locale: string | null;
  readonly buckets: readonly Bucket[];
  /** Cards of invitations mounted now. */
  readonly cards: number;
  /** How often each part of the generation was found, e.g. `{ card: 40, note: 6, accept: 39 }`. */
  readonly parts: Readonly<Record<string, number>>;
  /** Required parts that are missing or parts that contradict each other: names of parts, e.g. `['note']`. */
  readonly drift: readonly string[];
  /** document.visibilityState === 'visible'. */
  readonly visible: boolean;
  /** Slug of the own profile in the page's navigation, hashed with the extension's salt by the background; raw here, never stored. */
  readonly ownProfile: string | null;
}

/** LinkedIn's own count of the bucket that is shown; the denominator of progress. */
export const shownCount = (report: PageReport): number | null => report.buckets.find((b) => b.shown)?.count ?? null;

/** A page with nothing of its people in it, as the files of a fixture; `folder` is where they belong among the fixtures. */
export interface SavedPage {
  readonly folder: string;
  readonly files: Readonly<Record<'source.html' | 'expected.json' | 'meta.json', string>>;
}
