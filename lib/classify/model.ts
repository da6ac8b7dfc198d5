import { MODEL } from './data/model';
import { DENSE } from './dense';
import { BUCKETS, boneRuns, isSpelt, signsOf, type Take, unitOf, wordRuns } from './grams';
import type { Reading } from './reading';
import { ENTRY_COUNT } from './vocabulary';
import { unpack, WeightTable } from './weights';

/** A trained model as it is shipped: see `training/train.ts`. */
export interface ModelData {
  /** Fingerprint of the labelled notes, the tables and the settings it was trained with. */
  readonly inputs: string;
  /** Fingerprint of the weights below. */
  readonly checksum: string;
  /** Weights of the dense features, by name: towards personal, and towards pitch (against generic). */
  readonly dense: Readonly<Record<string, readonly [number, number]>>;
  /** Turns the log-odds of "personal" into honest ones: `scale * x + shift` (Platt), by cross-validation over the training voices. */
  readonly calibration: { readonly scale: number; readonly shift: number };
  /** Log-odds of one unit of the unpacked weights. */
  readonly steps: readonly [number, number];
  /** Weights of the hashed n-grams, packed as weights.ts has it. */
  readonly personal: string;
  readonly pitch: string;
}

/** Two questions are asked of a note: is it personal; and if not, is it a pitch, or generic. Weights of the dense features for each. */
export const DENSE_WEIGHTS = [0, 1].map((head) => DENSE.map((name) => MODEL.dense[name]?.[head] ?? 0));

const TABLE = new WeightTable([unpack(MODEL.personal), unpack(MODEL.pitch)], BUCKETS);

/** What the model says of a note. */
export interface Weighed {
  /** Log-odds that it is personal, calibrated. */
  readonly odds: number;
  /** Log-odds that it is a pitch and not generic, were it not personal. */
  readonly pitch: number;
  /** What its features add to the odds of personal at each token, before calibration. */
  readonly pulls: readonly number[];
}

/** Shares of a run over one or two words, at each of them, in parts that are whole numbers. */
const SHARES = [2, 1] as const;

/** What some features say, in steps. */
class Tally {
  count = 0;
  personal = 0;
  pitch = 0;

  clear(): void {
    this.count = 0;
    this.personal = 0;
    this.pitch = 0;
  }

  /** Adds one feature and gives what it says for personal. */
  take(bucket: number): number {
    this.count += 1;
    const at = TABLE.placeOf(bucket);
    if (at === 0) return 0;
    const personal = TABLE.pairs[at] ?? 0;
    this.personal += personal;
    this.pitch += TABLE.pairs[at + 1] ?? 0;
    return personal;
  }

  add({ count, personal, pitch }: Tally): void {
    this.count += count;
    this.personal += personal;
    this.pitch += pitch;
  }
}

/** What the features of one kind say of a note, and at which words. */
class KindTally extends Tally {
  /** By how many parts of a step the pull of each token differs from the one before: a run over two costs no more than a run over one. */
  readonly turns: number[] = [];

  reset(tokens: number): void {
    this.clear();
    for (let i = 0; i <= tokens; i++) this.turns[i] = 0;
  }

  readonly run: Take = (bucket, first, last) => {
    this.turn(this.take(bucket) * (SHARES[last - first] ?? 0), first, last);
  };

  word(signs: Tally, at: number): void {
    this.add(signs);
    this.turn(signs.personal * SHARES[0], at, at);
  }

  private turn(parts: number, first: number, last: number): void {
    const { turns } = this;
    turns[first] = (turns[first] ?? 0) + parts;
    turns[last + 1] = (turns[last + 1] ?? 0) - parts;
  }
}

/** What the signs of the words of the tables say, by the place of their entry, found when one first comes: half of the words of a note are such. */
const KNOWN = Array.from({ length: ENTRY_COUNT }, (): Tally | null => null);
/** The same of any other word. */
const STRANGER = new Tally();
const takeSign = (bucket: number): void => {
  STRANGER.take(bucket);
};

function signsIn(word: string, at: number): Tally {
  const known = KNOWN[at] ?? null;
  if (known !== null) return known;
  STRANGER.clear();
  signsOf(word, takeSign);
  if (at === 0) return STRANGER;
  const tally = new Tally();
  tally.add(STRANGER);
  KNOWN[at] = tally;
  return tally;
}

/** Filled by one note after the other, because each is read at once and to its end. */
const TALLIES = { words: new KindTally(), chars: new KindTally(), bones: new KindTally() } as const;

function dot(dense: readonly number[], weights: readonly number[] = []): number {
  let sum = 0;
  for (let i = 0; i < dense.length; i++) sum += (dense[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Log-odds of both questions. Each weight is fetched once, since fetching is what costs. */
export function weigh(reading: Reading): Weighed {
  const { entries, seen, dense } = reading;
  const { words, chars, bones } = TALLIES;
  for (const tally of [words, chars, bones]) tally.reset(seen.length);
  wordRuns(reading, words.run);
  for (let i = 0; i < seen.length; i++) {
    const word = seen[i] ?? null;
    if (isSpelt(word)) chars.word(signsIn(word, entries[i]?.at ?? 0), i);
  }
  boneRuns(reading, bones.run);
  // Only now it is known how many features of a kind share what it may say.
  const ofWord = unitOf('words', words.count);
  const ofChar = unitOf('chars', chars.count);
  const ofBone = unitOf('skeleton', bones.count);
  const [step, pitchStep] = MODEL.steps;
  const personal = step * (words.personal * ofWord + chars.personal * ofChar + bones.personal * ofBone);
  const pitch = pitchStep * (words.pitch * ofWord + chars.pitch * ofChar + bones.pitch * ofBone);
  const pulls: number[] = [];
  let [fromWords, fromChars, fromBones] = [0, 0, 0];
  for (let i = 0; i < seen.length; i++) {
    fromWords += words.turns[i] ?? 0;
    fromChars += chars.turns[i] ?? 0;
    fromBones += bones.turns[i] ?? 0;
    pulls.push((step / SHARES[0]) * (fromWords * ofWord + fromChars * ofChar + fromBones * ofBone));
  }
  const { scale, shift } = MODEL.calibration;
  return {
    odds: scale * (personal + dot(dense, DENSE_WEIGHTS[0])) + shift,
    pitch: pitch + dot(dense, DENSE_WEIGHTS[1]),
    pulls,
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
