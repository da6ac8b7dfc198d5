/** What can go wrong, each a switch; a new fault is a new field here, its neutral value, and the place that obeys it. */
export interface Faults {
  /** Milliseconds between asking for a batch and getting it. */
  readonly batchDelayMs: number;
  /** Milliseconds between the click on Accept or Ignore and the server's answer (the ledger is written at once). */
  readonly settleDelayMs: number;
  /** Note boxes carry attributes that nobody knows: a reader that relies on the known ones sees no note at all. */
  readonly renameNotes: boolean;
  /** Nothing but divs: no roles, labels, keys or known attributes; the people are still shown. */
  readonly unrecognisable: boolean;
  /** Items of a list with links to profiles and labelled controls, and not one key, mark or place that anybody knows. */
  readonly strange: boolean;
  /** A handful of awkward names and notes among the first 60 cards. Changing it resets the replica. */
  readonly hostile: boolean;
  /** Pages answer 429 with LinkedIn's short page; clicks are answered with an error toast. */
  readonly rateLimit: boolean;
  /** Every page load and every request of an open page leads to /checkpoint/challenge/. */
  readonly securityCheck: boolean;
  /** Every page load and every request of an open page leads to /login. */
  readonly signedOut: boolean;
  /** Every nth accept opens the dialog "Take care when connecting" first; 0 is never. */
  readonly careDialog: number;
  /** Every nth accept click does nothing; 0 is never. */
  readonly deadAccept: number;
  /** Every nth accept is answered with an error toast and the card stays; 0 is never. */
  readonly refuse: number;
  /** No more connections are allowed: every accept is answered with LinkedIn's words about that, and the card stays. */
  readonly connectionLimit: boolean;
  /** Every nth question for a batch is answered with an error, and the page asks again; 0 is never. */
  readonly failBatch: number;
  /** Somebody else is signed in: the own profile link of the navigation is another. */
  readonly anotherAccount: boolean;
  /** Every nth person's card has no componentkey; 0 is none. */
  readonly withoutKey: number;
  /** The header of a conversation links to /in/ACoA…/ instead of the slug. */
  readonly threadLinkById: boolean;
  /** "Press Enter to send" is on: Enter sends, and Send is an icon. */
  readonly enterSends: boolean;
}

export const noFaults: Faults = {
  batchDelayMs: 30,
  settleDelayMs: 40,
  renameNotes: false,
  unrecognisable: false,
  strange: false,
  hostile: false,
  rateLimit: false,
  securityCheck: false,
  signedOut: false,
  careDialog: 0,
  deadAccept: 0,
  refuse: 0,
  connectionLimit: false,
  failBatch: 0,
  anotherAccount: false,
  withoutKey: 0,
  threadLinkById: false,
  enterSends: false,
};
