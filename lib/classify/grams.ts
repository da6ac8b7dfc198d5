import { is, WORD } from './kinds';
import type { Token } from './text';
import type { Entry } from './vocabulary';

/**
 * What the model sees of a note, as hashed features. Three kinds: `words` (1 to 2 in a row), `chars` (4 within a word), and
 * `skeleton` (1 to 2 in a row of the note with only its small words and stops left, the others cut to their endings: "you still owe me a
 * mug" and "I still have your keys" have the same bones though they share no noun).
 */
export const KINDS = ['words', 'chars', 'skeleton'] as const;

/** Takes one run of words or of bones: its bucket, and the first and last token it covers. */
export type Take = (bucket: number, first: number, last: number) => void;

/** A word as the model sees it: `null` is unseen and parts what stands around it. */
export type Seen = string | null;

/** Names and numbers differ in every note, so the model sees only that one stands there. */
export const NAME = '§';
export const NUMBER = '0';

/** The words of a note: as they stand there, as the model sees them, and what each is in its language (bits of {@link WORD}). */
export interface Words {
  readonly tokens: readonly Token[];
  readonly entries: readonly Entry[];
  readonly seen: readonly Seen[];
  readonly kinds: readonly number[];
}

/** So many that features seldom share one; few of them have a weight (see weights.ts). With twice as many nothing is gained. */
export const BUCKETS = 1 << 20;
/** Length that all features of a kind together have, whatever the size of the note. Chosen by cross-validation. */
const SHARES: Readonly<Record<(typeof KINDS)[number], number>> = { words: 1, chars: 1, skeleton: 0.8 };

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** More and longer runs cost time and gain nothing, by cross-validation: see the README of the corpus. */
const CHARS = 4;
/** Characters beyond which a word is no word; keeps the work of one token constant. */
const WORD_MOST = 24;
const CHAR_SEED = 0x1b873593;
const BONE_SEED = 0x2545f491;
/** Words longer than this keep their last two letters in the skeleton: the ending tells tense and person. */
const ENDING_OF = 4;
const EDGE = 95; // '_'

/** One step of FNV-1a over a UTF-16 unit. */
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** FNV-1a of a text from a place on. */
export function hashOf(text: string, seed: number, from = 0): number {
  let hash = seed;
  for (let i = from; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** Two hashes in their order. */
const join = (left: number, right: number): number =>
  Math.imul((left << 7) ^ (left >>> 25) ^ right, 0x9e3779b1) ^ (left >>> 3);

/** Where features with a hash count, see {@link BUCKETS}. */
export const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/** Hash of a run of none. */
const NOTHING = FNV_START;

/** Takes what stands at a token, and the run of it and what stands before it, if anything does; gives the hash by which the next run begins. */
function takeRuns(before: number, first: number, hash: number, at: number, take: Take): number {
  const own = join(NOTHING, hash);
  take(bucketOf(own), at, at);
  if (before !== NOTHING) take(bucketOf(join(before, hash)), first, at);
  return own;
}

const HIDDEN_BONE = hashOf('', BONE_SEED + 1);
const FIRST_BONE = BONE_SEED + 3;
const LAST_BONE = BONE_SEED + 5;

/** The bone that stands for a word. */
function boneOf(word: Seen, { text }: Token, kind: number): number {
  if (is(kind, WORD.small)) return hashOf(text, BONE_SEED);
  if (word === null) return HIDDEN_BONE;
  if (word === NAME || word === NUMBER) return hashOf(word, BONE_SEED + 1);
  return text.length > ENDING_OF ? hashOf(text, BONE_SEED + 2, text.length - 2) : BONE_SEED + 2;
}

/** Words, and two of them in a row; none across what is hidden. */
export function wordRuns({ seen }: Words, take: Take): void {
  let before = NOTHING;
  for (let at = 0; at < seen.length; at++) {
    const word = seen[at] ?? null;
    before = word === null ? NOTHING : takeRuns(before, at - 1, hashOf(word, FNV_START), at, take);
  }
}

/** Whether a word is seen by its signs: names and numbers are not. */
export const isSpelt = (word: Seen): word is string => word !== null && word !== NAME && word !== NUMBER;

/** Takes each four signs in a row within a word and its edges. */
export function signsOf(word: string, take: (bucket: number) => void): void {
  const end = Math.min(word.length, WORD_MOST) + 1;
  for (let from = 0; from + CHARS <= end + 1; from++) {
    let hash = CHAR_SEED;
    for (let place = from; place < from + CHARS; place++)
      hash = step(hash, place === 0 || place === end ? EDGE : word.charCodeAt(place - 1));
    take(bucketOf(hash));
  }
}

/** Bones, and two of them in a row. */
export function boneRuns({ seen, tokens, kinds }: Words, take: Take): void {
  let before = takeRuns(NOTHING, 0, FIRST_BONE, 0, take);
  let owner = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    before = takeRuns(before, owner, boneOf(seen[at] ?? null, token, kinds[at] ?? 0), at, take);
    owner = at;
    const { stops } = token;
    for (let i = 0; i < stops.length; i++)
      before = takeRuns(before, at, step(BONE_SEED + 4, stops.charCodeAt(i)), at, take);
  }
  takeRuns(before, owner, LAST_BONE, owner, take);
}

/** Buckets of all features of a note; those of kind `k` lie between `ends[k - 1]` and `ends[k]`. What the training sees. */
export function bucketsOf(words: Words): { readonly bucket: readonly number[]; readonly ends: readonly number[] } {
  const bucket: number[] = [];
  const ends: number[] = [];
  const add = (one: number): void => {
    bucket.push(one);
  };
  wordRuns(words, add);
  ends.push(bucket.length);
  for (const word of words.seen) if (isSpelt(word)) signsOf(word, add);
  ends.push(bucket.length);
  boneRuns(words, add);
  ends.push(bucket.length);
  return { bucket, ends };
}

/** Value of one of the `count` features of a kind, so that a kind weighs the same in a long note as in a short one. */
export function unitOf(kind: (typeof KINDS)[number], count: number): number {
  return SHARES[kind] / Math.sqrt(count || 1);
}
