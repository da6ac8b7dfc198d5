/** The conversation of page and journal: the page asks for work with what it shows, the journal answers with one thing to do. */

import type { CardIdentity } from './invitation';
import type { StepTarget } from './outcome';
import type { PageReport } from './page';

/** A card on the page now, in page order. `complete`: its note is read to the end. */
export interface Mounted extends CardIdentity {
  readonly noteHash: string;
  readonly complete: boolean;
  /** This load of the page has clicked one of its controls for us. */
  readonly touched: boolean;
}

/** What the page asks with: everything the journal needs to pick, and nothing that it could not check. */
export interface StepQuestion {
  readonly report: PageReport;
  /** A stretch of the mounted cards, so that a question costs the same on a page of ten and of ten thousand. */
  readonly mounted: readonly Mounted[];
  /** There are mounted cards beyond this stretch that have not been offered since the last click. */
  readonly rest: boolean;
  /** What the last attempt to bring more came to; `none` where there was none since the page was loaded. */
  readonly brought: 'none' | 'more' | 'nothing' | 'hidden';
  /** Random name of this load of the page; changes with every reload. */
  readonly visit: string;
  /** When this load of the page began, milliseconds since 1970. */
  readonly loadedAt: number;
  /** How many questions this load has sent before: one that comes late or twice is told from a new one. */
  readonly asked: number;
}

export type StepAnswer =
  | {
      readonly do: 'act';
      readonly token: string;
      /** No click at or after this moment (milliseconds since 1970) ... */
      readonly deadline: number;
      /** ... nor so long after the question was sent, by a clock that nobody can set. */
      readonly withinMs: number;
      readonly target: StepTarget;
    }
  | { readonly do: 'look-further' } // nothing to do in this stretch: offer the next
  | { readonly do: 'bring-more' }
  | { readonly do: 'reload' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'stop' };
