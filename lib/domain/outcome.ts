/** Words for what became of one step on one invitation. Each is a word a person understands; together with `next` they decide the step. */

export type Action = 'accept' | 'ignore';
export type DecisionKind = 'silent' | 'reply' | 'ignore' | 'later';

/** The effect on LinkedIn that a decision asks for; `later` asks for none. */
export const actionOf = (decision: DecisionKind): Action | null =>
  decision === 'later' ? null : decision === 'ignore' ? 'ignore' : 'accept';

export type Outcome =
  | 'accepted'
  | 'ignored'
  | 'settled-probably' // by us: found settled after a step whose end nobody saw
  | 'already-settled'
  | 'not-on-page'
  | 'not-read' // the card or its note is not fully read
  | 'changed' // kind or note differ from what was decided on
  | 'not-a-person'
  | 'needs-own-click'
  | 'asks-back' // LinkedIn's dialog "Take care when connecting": dismissed, left to the person
  | 'no-effect' // the click changed nothing
  | 'refused' // LinkedIn said no
  | 'could-not-tell'
  | 'too-late' // the deadline had passed before the click: nothing was clicked
  | 'would-act' // a dry run came as far as the click and did not make it
  | 'taken-back'; // the person took the decision back before its turn

export type StepStatus = 'planned' | 'claimed' | 'unknown' | 'done' | 'failed' | 'skipped' | 'needs-person';

/** Where an outcome takes a claimed step. `look-again` returns it to `planned`, at most `MAX_LOOKS` times, then it is left to the person. */
export const NEXT_STATUS: Readonly<Record<Outcome, 'done' | 'skipped' | 'failed' | 'unknown' | 'look-again'>> = {
  accepted: 'done',
  ignored: 'done',
  'settled-probably': 'done',
  'already-settled': 'skipped',
  'not-on-page': 'look-again',
  'not-read': 'look-again',
  changed: 'look-again',
  'too-late': 'look-again',
  'not-a-person': 'skipped',
  'needs-own-click': 'skipped',
  'asks-back': 'skipped',
  'no-effect': 'failed',
  refused: 'failed',
  'could-not-tell': 'unknown',
  'would-act': 'skipped',
  'taken-back': 'skipped',
};

export const MAX_LOOKS = 2;

/** What the page showed as proof, for the log. */
export type Evidence = 'acknowledged' | 'gone-neighbours-stay' | 'none';

/** One step as the page is asked to perform it. */
export interface StepTarget {
  readonly invitationId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly action: Action;
  /** What was decided on; any other hash now is `changed`. */
  readonly noteHash: string;
  /** Everything but the click. */
  readonly dry: boolean;
}

export interface StepResult {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  /** True where a click was made: only then can LinkedIn have changed. */
  readonly clicked: boolean;
  /** LinkedIn's own words where it refused; shown to the person, never logged. */
  readonly words?: string;
  /** They speak of a limit: the next click would be refused as well. */
  readonly isLimit?: boolean;
}

/** Why a run stands still. Each has one sentence and one button in the interface. */
export type PauseCause =
  | 'by-person'
  | 'no-page' // no LinkedIn invitation page is open
  | 'tab-asleep' // the browser has put the tab to sleep
  | 'reload-needed' // the tab's script belongs to a build that is gone
  | 'hidden-tab' // the tab is not in front: LinkedIn loads nothing
  | 'security-check'
  | 'signed-out'
  | 'rate-limited'
  | 'refused'
  | 'connection-limit' // LinkedIn said no and spoke of a limit
  | 'no-effect-thrice'
  | 'layout' // not recognised, another one than the run began with, or notes can no longer be told from other text
  | 'language' // LinkedIn's language is another one than the run began with
  | 'no-notes-seen' // 200 people and not one note
  | 'yours-to-decide' // LinkedIn shows no more until those shown are settled
  | 'another-account'
  | 'updated' // the classifier is another one than the run's policy was agreed to with
  | 'clock-back' // the computer's clock was set back
  | 'storage-full'
  | 'session-done' // as many as the person wanted in one sitting
  | 'day-limit'
  | 'quiet-hours';

/** Pauses and outcomes that are LinkedIn's own doing: the log says so. */
export const BY_LINKEDIN: ReadonlySet<PauseCause | Outcome> = new Set([
  'security-check',
  'signed-out',
  'rate-limited',
  'refused',
  'connection-limit',
  'asks-back',
]);
