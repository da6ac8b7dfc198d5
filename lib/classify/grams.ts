/** Hashed n-grams of a note, as parallel lists: bucket, value, and the first and last token covered. */
export interface Grams {
  readonly bucket: readonly number[];
  readonly value: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** A word as the model sees it: `null` is unseen and parts what stands around it. */
export type Seen = string | null;

/** Names and numbers differ in every note, so the model sees only that one stands there. */
export const NAME = '§';
export const NUMBER = '0';

export const BUCKETS = 1 << 15;
export const NO_GRAMS: Grams = { bucket: [], value: [], first: [], last: [] };

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORDS_MOST = 3;
const CHARS_LEAST = 3;
const CHARS_MOST = 5;
/** Characters beyond which a word is no word; keeps the work of one token constant. */
const WORD_MOST = 24;
/** Weight of the characters beside the words. */
const CHAR_SHARE = 0.6;
const CHAR_SEED = 99;
const GAP = 32;

/** One step of FNV-1a over a UTF-16 unit. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

function bucketOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
}

/** Word 1- to 3-grams and character 3- to 5-grams within words, each kind scaled to a fixed length whatever the size of the note. */
export function gramsOf(seen: readonly Seen[]): Grams {
  const bucket: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  for (let from = 0; from < seen.length; from++) {
    let hash = FNV_START;
    for (let to = from; to < from + WORDS_MOST; to++) {
      const word = seen[to];
      if (word === null || word === undefined) break;
      hash = step(hash, GAP);
      for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
      bucket.push(bucketOf(hash));
      first.push(from);
      last.push(to);
    }
  }
  const wordCount = bucket.length;
  seen.forEach((word, at) => {
    if (word === null || word === NAME || word === NUMBER) return;
    const padded = `_${word.slice(0, WORD_MOST)}_`;
    for (let from = 0; from + CHARS_LEAST <= padded.length; from++) {
      let hash = step(FNV_START, CHAR_SEED);
      for (let length = 1; length <= CHARS_MOST && from + length <= padded.length; length++) {
        hash = step(hash, padded.charCodeAt(from + length - 1));
        if (length < CHARS_LEAST) continue;
        bucket.push(bucketOf(hash));
        first.push(at);
        last.push(at);
      }
    }
  });
  const charValue = CHAR_SHARE / Math.sqrt(bucket.length - wordCount || 1);
  const wordValue = 1 / Math.sqrt(wordCount || 1);
  return { bucket, value: bucket.map((_, i) => (i < wordCount ? wordValue : charValue)), first, last };
}
