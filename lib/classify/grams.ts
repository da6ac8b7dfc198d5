import { is, WORD } from './lexicon';
import type { Token } from './text';

/**
 * What the model sees of a note, as hashed features. Three kinds: `words` (1 to 3 in a row), `chars` (3 to 5 within a word), and
 * `skeleton` (1 to 4 in a row of the note with only its small words and stops left, the others cut to their endings: "you still owe me a
 * mug" and "I still have your keys" have the same bones though they share no noun).
 */
export const KINDS = ['words', 'chars', 'skeleton'] as const;

/** Parallel lists of all features of a note: bucket, first and last token covered; kind `k` lies between `ends[k - 1]` and `ends[k]`. */
export interface Grams {
  readonly bucket: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly ends: readonly number[];
}

/** A word as the model sees it: `null` is unseen and parts what stands around it. */
export type Seen = string | null;

/** Names and numbers differ in every note, so the model sees only that one stands there. */
export const NAME = '§';
export const NUMBER = '0';

/** So many that features seldom share one; few of them have a weight (see weights.ts). */
export const BUCKETS = 1 << 21;
/** Length that all features of a kind together have, whatever the size of the note. Chosen by cross-validation. */
const SHARES = [1, 1, 0.8] as const;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORDS_MOST = 3;
const CHARS_LEAST = 3;
const CHARS_MOST = 5;
const BONES_MOST = 4;
/** Characters beyond which a word is no word; keeps the work of one token constant. */
const WORD_MOST = 24;
const CHAR_SEED = 0x1b873593;
const BONE_SEED = 0x2545f491;
/** Words longer than this keep their last two letters in the skeleton: the ending tells tense and person. */
const ENDING_OF = 4;
const EDGE = 95; // '_'

/** One step of FNV-1a over a UTF-16 unit. */
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** Two hashes in their order. */
const join = (left: number, right: number): number =>
  Math.imul((left << 7) ^ (left >>> 25) ^ right, 0x9e3779b1) ^ (left >>> 3);

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/**
 * Filled by one note after the other, because each is read at once and to its end; what is kept of it is a copy. Plain lists of small
 * numbers: a browser gives each typed array a memory block of its own, which costs more than all the hashing.
 */
class Sheet {
  private readonly bucket: number[] = [];
  private readonly first: number[] = [];
  private readonly last: number[] = [];
  length = 0;

  add(hash: number, first: number, last: number): void {
    this.bucket[this.length] = bucketOf(hash);
    this.first[this.length] = first;
    this.last[this.length] = last;
    this.length += 1;
  }

  copy(ends: readonly number[]): Grams {
    const { bucket, first, last, length } = this;
    return { bucket: bucket.slice(0, length), first: first.slice(0, length), last: last.slice(0, length), ends };
  }
}

const sheet = new Sheet();

function addWords(seen: readonly Seen[]): void {
  const hashes = seen.map((word) => (word === null ? 0 : hashOf(word, FNV_START)));
  for (let from = 0; from < seen.length; from++) {
    let hash = FNV_START;
    for (let to = from; to < from + WORDS_MOST && typeof seen[to] === 'string'; to++) {
      hash = join(hash, hashes[to] ?? 0);
      sheet.add(hash, from, to);
    }
  }
}

function addChars(seen: readonly Seen[]): void {
  seen.forEach((word, at) => {
    if (word === null || word === NAME || word === NUMBER) return;
    const end = Math.min(word.length, WORD_MOST) + 1;
    for (let from = 0; from + CHARS_LEAST <= end + 1; from++) {
      let hash = CHAR_SEED;
      for (let length = 1; length <= CHARS_MOST && from + length <= end + 1; length++) {
        const place = from + length - 1;
        hash = step(hash, place === 0 || place === end ? EDGE : word.charCodeAt(place - 1));
        if (length >= CHARS_LEAST) sheet.add(hash, at, at);
      }
    }
  });
}

/** The bone that stands for a word. */
function boneOf(word: Seen, { text }: Token, kind: number): number {
  if (is(kind, WORD.small)) return hashOf(text, BONE_SEED);
  if (word === null || word === NAME || word === NUMBER) return hashOf(word ?? '', BONE_SEED + 1);
  return hashOf(text.length > ENDING_OF ? text.slice(-2) : '', BONE_SEED + 2);
}

function addSkeleton(seen: readonly Seen[], tokens: readonly Token[], kinds: readonly number[]): void {
  const bones: number[] = [BONE_SEED + 3];
  const owner: number[] = [0];
  tokens.forEach((token, i) => {
    bones.push(boneOf(seen[i] ?? null, token, kinds[i] ?? 0));
    owner.push(i);
    for (const stop of token.stops) {
      bones.push(hashOf(stop, BONE_SEED + 4));
      owner.push(i);
    }
  });
  bones.push(BONE_SEED + 5);
  owner.push(Math.max(0, tokens.length - 1));
  for (let from = 0; from < bones.length; from++) {
    let hash = BONE_SEED;
    for (let to = from; to < from + BONES_MOST && to < bones.length; to++) {
      hash = join(hash, bones[to] ?? 0);
      sheet.add(hash, owner[from] ?? 0, owner[to] ?? 0);
    }
  }
}

/** All features of a note. `kinds`: what each word is; the small ones are the bones. */
export function gramsOf(seen: readonly Seen[], tokens: readonly Token[], kinds: readonly number[]): Grams {
  sheet.length = 0;
  addWords(seen);
  const words = sheet.length;
  addChars(seen);
  const chars = sheet.length;
  addSkeleton(seen, tokens, kinds);
  return sheet.copy([words, chars, sheet.length]);
}

/** Value of one feature of each kind, so that a kind weighs the same in a long note as in a short one. */
export function valuesOf(ends: readonly number[]): readonly number[] {
  return SHARES.map((share, kind) => share / Math.sqrt((ends[kind] ?? 0) - (ends[kind - 1] ?? 0) || 1));
}
