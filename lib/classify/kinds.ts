/** What a word is, as bits: the last two where it stands in a note, the others wherever it stands. */
export const WORD = {
  /** Carries no meaning of its own. */
  small: 1,
  /** Stands in every other pitch or empty note. */
  boilerplate: 2,
  /** Speaks to the recipient. */
  you: 4,
  /** Greets or closes, in whatever language. */
  courtesy: 8,
  /** Part of a name, or the name of the platform, in whatever language. */
  filler: 16,
  /** Says that there is money, in whatever language. */
  money: 32,
  /** Verbs and the like, with which even a word with a capital is a sentence. */
  speaking: 64,
  /** Stands in some table, so that it is no name when it has no capital. */
  meaning: 128,
  /** Is the first of some table's phrases. */
  opens: 256,
  /** Is the first of a default text, or the first few written as one. */
  opensDefault: 512,
  /** Lies within a default text. */
  standard: 1024,
  /** Is a name right after the greeting. */
  greeted: 2048,
} as const;

/** Whether a word is of one of these kinds. */
export const is = (kind: number | undefined, wanted: number): boolean => ((kind ?? 0) & wanted) !== 0;
