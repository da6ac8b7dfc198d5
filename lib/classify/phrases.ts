import { type CueCode, PHRASE_CODES } from './codes';
import { is, WORD } from './kinds';
import type { LanguageTable } from './table';
import { words } from './text';

/** A phrase found in a note, by index of its first and last token. */
export interface PhraseHit {
  readonly code: CueCode;
  readonly first: number;
  readonly last: number;
}

/** A folded word. */
interface Spoken {
  readonly text: string;
}

/** Where all phrases that begin alike go on: a tree, so that a hundred phrases with "we" cost no more than two. */
interface Step {
  /** Of the phrases that end here. */
  readonly codes: readonly CueCode[];
  /** By the next word; null where none may follow, as at most ends. */
  readonly words: ReadonlyMap<string, Step> | null;
  /** By what the next word begins with. */
  readonly stems: ReadonlyMap<string, Step> | null;
  /** After up to {@link GAP_MOST} words of any kind. */
  readonly gap: Step | null;
}

/** Phrases, by their first word. */
export interface PhraseIndex {
  readonly root: Step;
  /** Lengths of the stems that begin with the same few signs, so that no other beginning of a word is looked up. */
  readonly stemLengths: ReadonlyMap<number, readonly number[]>;
}

interface Growing extends Step {
  readonly codes: CueCode[];
  words: Map<string, Growing> | null;
  stems: Map<string, Growing> | null;
  gap: Growing | null;
}

const NO_LENGTHS: readonly number[] = [];
/** Part of a phrase that stands for up to {@link GAP_MOST} words of any kind. */
export const GAP = '~';
/** Ends a part that is the beginning of a word. */
export const STEM_END = '*';
const GAP_MOST = 3;
/** The least length of a stem that begins a phrase: its first signs, by which it is looked up. */
const STEM_HEAD = 3;
/** A number for the first signs of a word, 0 for a word that is shorter; some share one. */
const headOf = (word: string): number =>
  word.length < STEM_HEAD ? 0 : (word.charCodeAt(0) << 10) ^ (word.charCodeAt(1) << 5) ^ word.charCodeAt(2);

const newStep = (): Growing => ({ codes: [], words: null, stems: null, gap: null });

function grown(map: Map<string, Growing>, key: string): Growing {
  const step = map.get(key) ?? newStep();
  map.set(key, step);
  return step;
}

/** The step that one more part of a phrase leads to. */
function next(step: Growing, part: string): Growing {
  if (part === GAP) {
    step.gap ??= newStep();
    return step.gap;
  }
  if (part.endsWith(STEM_END)) {
    step.stems ??= new Map();
    return grown(step.stems, part.slice(0, -1));
  }
  step.words ??= new Map();
  return grown(step.words, part);
}

/** A phrase of a table, part by part. */
interface Phrase {
  readonly code: CueCode;
  readonly parts: readonly string[];
}

/** Written as a note would have it when it is folded. */
const PLAIN = /^[a-z]+\*?$/;

/** A part as it is written in a table, as the words that a note would have there. */
function partsOf(written: string): readonly string[] {
  if (written === GAP || PLAIN.test(written)) return [written];
  const parts = words(written);
  if (parts.length === 0) throw new Error(`no note has the word ${written}`);
  return written.endsWith(STEM_END) ? parts.with(-1, `${parts.at(-1)}${STEM_END}`) : parts;
}

/** The phrases of a table, folded and parted. */
export const phrasesOf = (table: LanguageTable): readonly Phrase[] =>
  PHRASE_CODES.flatMap((code) =>
    (table.phrases[code] ?? []).map((phrase) => ({ code, parts: phrase.split(' ').flatMap(partsOf) })),
  );

/** Makes phrases ready, so that looking for them costs the words of the note, not the number of the phrases. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const root = newStep();
  for (const { code, parts } of phrases) {
    const last = parts.reduce(next, root);
    if (!last.codes.includes(code)) last.codes.push(code);
  }
  if (root.gap !== null) throw new Error('a phrase begins with a gap');
  const stemLengths = new Map<number, readonly number[]>();
  for (const stem of root.stems?.keys() ?? []) {
    if (stem.length < STEM_HEAD) throw new Error(`the stem ${stem} is shorter than ${STEM_HEAD} signs`);
    const head = headOf(stem);
    stemLengths.set(head, [...new Set([...(stemLengths.get(head) ?? []), stem.length])]);
  }
  return { root, stemLengths };
}

/** Notes each step at which phrases end that is reached from the token `at` on, with the nearest last token. Gaps are bounded, so the work is too. */
function walk(step: Step, words: readonly Spoken[], at: number, ends: Map<Step, number>): void {
  if (step.codes.length > 0 && !ends.has(step)) ends.set(step, at - 1);
  const word = words[at]?.text;
  if (word === undefined) return;
  const exact = step.words?.get(word);
  if (exact !== undefined) walk(exact, words, at + 1, ends);
  if (step.stems !== null)
    for (const [stem, then] of step.stems) if (word.startsWith(stem)) walk(then, words, at + 1, ends);
  if (step.gap !== null) for (let skip = 0; skip <= GAP_MOST; skip++) walk(step.gap, words, at + skip, ends);
}

/** Does a walk for each step that a word as the first of a phrase leads to. */
function begin(
  { root, stemLengths }: PhraseIndex,
  words: readonly Spoken[],
  first: number,
  kind: number,
  ends: Map<Step, number>,
): void {
  const word = words[first]?.text ?? '';
  const exact = is(kind, WORD.opens) ? root.words?.get(word) : undefined;
  if (exact !== undefined) walk(exact, words, first + 1, ends);
  for (const length of stemLengths.get(headOf(word)) ?? NO_LENGTHS) {
    const stem = length <= word.length ? root.stems?.get(word.slice(0, length)) : undefined;
    if (stem !== undefined) walk(stem, words, first + 1, ends);
  }
}

/**
 * All phrases among words; of those with one code that lie within each other only the first and longest. `kinds`: what each word is, as bits
 * of {@link WORD}.
 */
export function findPhrases(
  index: PhraseIndex,
  words: readonly Spoken[],
  kinds: readonly number[],
): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  const reach = new Map<CueCode, number>();
  const ends = new Map<Step, number>();
  for (let first = 0; first < words.length; first++) {
    begin(index, words, first, kinds[first] ?? 0, ends);
    if (ends.size === 0) continue;
    const best = new Map<CueCode, number>();
    for (const [{ codes }, last] of ends)
      for (const code of codes) best.set(code, Math.max(last, best.get(code) ?? -1));
    ends.clear();
    for (const [code, last] of best) {
      if (last <= (reach.get(code) ?? -1)) continue;
      reach.set(code, last);
      hits.push({ code, first, last });
    }
  }
  return hits;
}
