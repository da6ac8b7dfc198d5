/**
 * Every message there is. The map types both ends: a message without guard (parse.ts) or handler (the background's router) does not compile.
 * Tier `page`: the content script in the top frame of a LinkedIn tab. Tier `ui`: our own pages.
 */

import type { ImportResult, Incoming } from '../domain/archive';
import type { CardIdentity, Observation } from '../domain/invitation';
import type { Action, DecisionKind, StepResult } from '../domain/outcome';
import type { PageReport, PageState, SavedPage } from '../domain/page';
import type { Policy, Preview } from '../domain/policy';
import type { ComposeOutcome } from '../domain/reply';
import type { HelpRule } from '../domain/rule';
import type { Settings, SettingsChange } from '../domain/settings';
import type { StepAnswer, StepQuestion } from '../domain/step';

/** What the popup needs to know of the LinkedIn tab it works on. */
export interface PageView {
  readonly tabId: number | null;
  /** `no-tab`: no LinkedIn tab at all. `no-receiver`: there is one, but nobody of us answers in it. */
  readonly state: PageState | 'no-tab' | 'no-receiver';
  readonly report: PageReport | null;
}

/** What a rule finds: how many of how many people read, how many of them only it puts under `You can help`, and the first few. */
export interface HelpFinds {
  readonly found: number;
  readonly of: number;
  readonly inTab: number;
  readonly examples: readonly {
    readonly id: string;
    readonly name: string;
    readonly headline: string;
    readonly note: string | null;
  }[];
}

export interface Protocol {
  // page -> background
  'page.seen': { ask: { report: PageReport; cards: readonly Observation[] }; value: { runActive: boolean } };
  'page.settled': { ask: { identity: CardIdentity; action: Action }; value: null };
  'page.sent': { ask: { personId: string }; value: null };
  'step.next': { ask: StepQuestion; value: StepAnswer };
  'step.report': { ask: { token: string; result: StepResult }; value: { accepted: boolean } };
  // ui -> background
  'page.view': { ask: null; value: PageView };
  'page.open': { ask: null; value: null };
  'page.reload': { ask: { tabId: number }; value: null };
  'page.front': { ask: null; value: null };
  'page.save': { ask: null; value: SavedPage };
  'read.start': { ask: { all: boolean }; value: { runId: string } };
  'run.start': {
    ask: { items: readonly { id: string; kind: DecisionKind }[]; words: string; dry: boolean };
    value: { runId: string };
  };
  /** Of the cards that the LinkedIn tab shows now; of everybody read where no tab shows any. */
  'policy.preview': { ask: { policy: Policy }; value: Preview };
  'policy.start': { ask: { policy: Policy; words: string; dry: boolean }; value: { runId: string } };
  'run.pause': { ask: { runId: string }; value: null };
  'run.resume': { ask: { runId: string }; value: null };
  'run.stop': { ask: { runId: string }; value: null };
  'run.undo': { ask: { runId: string }; value: null };
  'run.seen': { ask: { runId: string }; value: null };
  decide: { ask: { ids: readonly string[]; kind: DecisionKind }; value: { decided: number } };
  undecide: { ask: { ids: readonly string[] }; value: { undone: number } };
  correct: { ask: { id: string; as: 'reason' | 'no-reason' | null }; value: null };
  'could-not-tell': { ask: { id: string; was: 'accepted' | 'not-accepted' }; value: null };
  'reply.save': { ask: { id: string; draft: string }; value: null };
  'reply.open': { ask: { id: string; text: string | null }; value: { outcome: ComposeOutcome | 'opened' } };
  'reply.mark': { ask: { id: string; state: 'queued' | 'sent' | 'dismissed' }; value: null };
  'settings.set': { ask: SettingsChange; value: Settings };
  /** The person has read what a run is and agrees; asked for once, before the first run that acts. */
  'terms.agree': { ask: null; value: Settings };
  /** Whom a rule finds among all people read, before it is saved. */
  'help.try': { ask: { rule: HelpRule; examples: number }; value: HelpFinds };
  /** Forgets what corrections taught; the corrections themselves stay. */
  'learnt.reset': { ask: null; value: null };
  /** The list of verdicts that a new version changed has been seen. */
  'changes.seen': { ask: null; value: null };
  /** An export in pieces; nothing is stored before `import.store`, and then all of it or nothing. */
  'import.add': { ask: { importId: string; from: number; incoming: readonly Incoming[] }; value: null };
  'import.store': { ask: { importId: string }; value: ImportResult };
  'import.progress': { ask: { importId: string }; value: { stored: number; of: number } };
  'import.drop': { ask: { importId: string }; value: null };
  'report.text': { ask: null; value: { text: string } };
  erase: { ask: null; value: null };
}

export type Type = keyof Protocol;
export type Ask<T extends Type> = Protocol[T]['ask'];
export type Value<T extends Type> = Protocol[T]['value'];

/** background -> content script of one tab. `wake` is a hint that may be lost. */
export interface PageProtocol {
  wake: { ask: null; value: null };
  probe: { ask: null; value: PageReport };
  /** The cards of invitations that are mounted now; none where the page is no list. */
  mounted: { ask: null; value: { cards: readonly CardIdentity[] } };
  save: { ask: null; value: SavedPage };
  compose: { ask: { text: string; personId: string; name: string }; value: { outcome: ComposeOutcome } };
}
export type PageType = keyof PageProtocol;

/** Every way a message fails has a name; the interface has one sentence for each. */
export type Failure =
  | 'wrong-sender'
  | 'wrong-shape'
  | 'no-receiver'
  | 'no-answer'
  | 'tab-gone'
  | 'stale-build'
  | 'busy' // another run is going on
  | 'nothing-to-do'
  | 'not-allowed' // one of the chosen may not be carried out (changed, settled, not a person)
  | 'no-notes-seen' // the last reading saw no note at all: not a silent set until the person has said so
  | 'not-agreed' // nobody has agreed yet to what a run is
  | 'too-late' // the time for undo is over
  | 'run-over' // there is no such run any more
  | 'not-found'
  | 'interrupted' // an import lost its beginning, or was stopped: nothing was stored
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-held' // another page has the database open, mostly in another version
  | 'unexpected';

export interface Envelope {
  readonly v: 1;
  readonly type: string;
  readonly ask: unknown;
}

export type Answer<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly failure: Failure };
