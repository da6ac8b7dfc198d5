/** Learning from a person's corrections: a small layer over the shipped model, see {@link LocalLayer}. Pure and deterministic. */

import { type ClassifyContext, type LocalLayer, type NoteInput, readingOf } from './classify';
import { is, WORD } from './kinds';
import { excessOf, localKeys } from './local';
import { weigh } from './model';
import { entryOf, kindIn, LANGUAGES } from './vocabulary';

/** What one note can teach: its keys (see `localKeys`) and how far the shipped model is from it, in log-odds of "personal". */
export interface Lesson {
  readonly keys: readonly string[];
  readonly base: number;
}

export interface Correction extends Lesson {
  /** The person said that this is a reason. */
  readonly personal: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const NOTHING: Lesson = { keys: [], base: 0 };

/** Small words, words of boilerplate, and cues: what all kinds of notes are made of. */
function isCommonplace(key: string, language: number): boolean {
  const words = key.replace('word:', '').split(' ');
  return (
    key.startsWith('cue:') || words.every((word) => is(kindIn(entryOf(word), language), WORD.small | WORD.boilerplate))
  );
}

/** A default text or a bare greeting teaches nothing, whatever is clicked. */
export function lessonOf(input: NoteInput, context: ClassifyContext = {}): Lesson {
  const reading = readingOf(input, context);
  if (reading.veto !== null) return NOTHING;
  const language = LANGUAGES.indexOf(reading.table ?? 'en');
  const { odds } = weigh(reading);
  return { keys: localKeys(reading).filter((key) => !isCommonplace(key, language)), base: odds - excessOf(odds) };
}

/** How many of the notes that were read hold each key. */
export interface Commonness {
  readonly notes: number;
  readonly count: ReadonlyMap<string, number>;
}

export const NO_COMMONNESS: Commonness = { notes: 0, count: new Map() };

export function commonnessOf(lessons: readonly Lesson[]): Commonness {
  const count = new Map<string, number>();
  for (const { keys } of lessons) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return { notes: lessons.length, count };
}

/** Half of what a correction taught is forgotten after so long: people change, and the shipped model gets better. */
export const HALF_LIFE_MS = 180 * 86_400_000;
/** The most that one key may weigh, in log-odds. */
export const KEY_MOST = 5;
/** A note that was corrected should come out this clear, in log-odds. */
const MARGIN = 2;
/** Notes assumed to have been read before the first one, so that little knowledge counts little. */
const PRIOR_NOTES = 50;
/** Share of notes from which on a key tells less than everything. */
const RARE = 0.01;
/** Pull towards the shipped model. */
const RIDGE = 0.1;
const ROUNDS = 150;

/** 1 for a key that hardly any note holds, towards 0 for one that every other note holds. */
function rarity(key: string, { notes, count }: Commonness): number {
  const share = ((count.get(key) ?? 0) + 0.5) / (notes + PRIOR_NOTES);
  return Math.min(1, Math.log(share) / Math.log(RARE)) ** 2;
}

/** What only one corrected note holds says nothing about a kind, and may be the name of somebody. */
function sharedKeys(corrections: readonly Correction[]): readonly string[] {
  const { count } = commonnessOf(corrections);
  return [...count].filter(([, notes]) => notes > 1).map(([key]) => key);
}

/**
 * The layer that follows the corrections as closely as a pull towards the shipped model allows (ridge regression with the shipped
 * log-odds as offset). Keys that many other notes share hardly count, so that what was said about one kind of note stays with that kind.
 */
export function learn(corrections: readonly Correction[], common: Commonness, now: number): LocalLayer {
  const names = sharedKeys(corrections);
  const index = new Map(names.map((key, i) => [key, i]));
  const scale = names.map((key) => rarity(key, common));
  const rows = corrections.map(({ keys, base, personal, at }) => ({
    keys: keys.flatMap((key) => index.get(key) ?? []),
    base: base + (personal ? -MARGIN : MARGIN),
    target: personal ? 1 : 0,
    trust: 0.5 ** (Math.max(0, now - at) / HALF_LIFE_MS),
  }));
  // The curvature of a key's own terms bounds the safe step: a quarter for each note, shared by the keys of a note.
  const widest = Math.max(1, ...rows.map((row) => row.keys.reduce((sum, k) => sum + (scale[k] ?? 0) ** 2, 0)));
  const pace = 1 / (RIDGE + (rows.length * widest) / 4);
  const value = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = value.map((v) => RIDGE * v);
    for (const { keys, base, target, trust } of rows) {
      let odds = base;
      for (const k of keys) odds += (value[k] ?? 0) * (scale[k] ?? 0);
      const miss = trust * (1 / (1 + Math.exp(-odds)) - target);
      for (const k of keys) slope[k] = (slope[k] ?? 0) + miss * (scale[k] ?? 0);
    }
    for (let k = 0; k < value.length; k += 1) value[k] = (value[k] ?? 0) - pace * (slope[k] ?? 0);
  }
  const weights: Record<string, number> = {};
  names.forEach((key, k) => {
    const weight = (value[k] ?? 0) * (scale[k] ?? 0);
    const bounded = Math.min(KEY_MOST, Math.max(-KEY_MOST, weight));
    if (Math.abs(bounded) >= 0.01) weights[key] = Math.round(bounded * 1000) / 1000;
  });
  return { bias: 0, weights };
}
