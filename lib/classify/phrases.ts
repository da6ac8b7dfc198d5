import { type CueCode, PHRASE_CODES } from './codes';
import type { LanguageTable } from './table';
import type { Token } from './text';
import { fold } from './text';

/** A phrase found in a note, by index of its first and last token. */
export interface PhraseHit {
  readonly code: CueCode;
  readonly first: number;
  readonly last: number;
}

interface Pattern {
  readonly code: CueCode;
  readonly parts: readonly string[];
}

/** Patterns by the exact first word, and by the stem of the first word. */
export interface PhraseIndex {
  readonly exact: ReadonlyMap<string, readonly Pattern[]>;
  readonly stems: ReadonlyMap<string, readonly Pattern[]>;
  /** Lengths of the stems that begin with the same few signs, so that no other beginning of a word is looked up. */
  readonly stemLengths: ReadonlyMap<string, readonly number[]>;
  readonly vocabulary: ReadonlySet<string>;
}

const NONE: readonly Pattern[] = [];
const NO_LENGTHS: readonly number[] = [];
const GAP = '~';
const GAP_MOST = 3;
/** The least length of a stem: its first signs, by which it is looked up. */
const STEM_HEAD = 3;
/** Written without blanks between words: a phrase is its signs. */
const SIGN = /(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** Looks a table's phrases up by their first word, so that matching costs the words of the note, not the size of the table. */
export function indexPhrases(table: LanguageTable): PhraseIndex {
  const exact = new Map<string, Pattern[]>();
  const stems = new Map<string, Pattern[]>();
  const vocabulary = new Set<string>();
  for (const code of PHRASE_CODES)
    for (const phrase of table.phrases[code] ?? []) {
      const parts = phrase
        .split(' ')
        .flatMap((part) => part.split(SIGN))
        .map(fold);
      for (const part of parts) vocabulary.add(part.replace('*', ''));
      const head = parts[0] ?? '';
      const [map, key] = head.endsWith('*') ? [stems, head.slice(0, -1)] : [exact, head];
      map.set(key, [...(map.get(key) ?? []), { code, parts }]);
    }
  const stemLengths = new Map<string, readonly number[]>();
  for (const stem of stems.keys()) {
    const head = stem.slice(0, STEM_HEAD);
    if (head.length < STEM_HEAD) throw new Error(`the stem ${stem} is shorter than ${STEM_HEAD} signs`);
    stemLengths.set(head, [...new Set([...(stemLengths.get(head) ?? []), stem.length])]);
  }
  return { exact, stems, stemLengths, vocabulary };
}

function fits(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}

/** Index of the last token of the pattern that starts at `at`, or -1. Gaps are bounded, so the work is too. */
function matchAt(parts: readonly string[], part: number, tokens: readonly Token[], at: number): number {
  const want = parts[part];
  if (want === undefined) return at - 1;
  if (want === GAP) {
    for (let skip = 0; skip <= GAP_MOST; skip++) {
      const end = matchAt(parts, part + 1, tokens, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  return token && fits(want, token.text) ? matchAt(parts, part + 1, tokens, at + 1) : -1;
}

function candidates({ exact, stems, stemLengths }: PhraseIndex, word: string): readonly Pattern[] {
  let found = exact.get(word) ?? NONE;
  for (const length of stemLengths.get(word.slice(0, STEM_HEAD)) ?? NO_LENGTHS) {
    const more = length <= word.length ? stems.get(word.slice(0, length)) : undefined;
    if (more !== undefined) found = [...found, ...more];
  }
  return found;
}

/** All phrases of a note; of those with one code that lie within each other only the first and longest. */
export function findPhrases(index: PhraseIndex, tokens: readonly Token[]): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  const reach = new Map<CueCode, number>();
  for (let first = 0; first < tokens.length; first++) {
    const patterns = candidates(index, tokens[first]?.text ?? '');
    if (patterns.length === 0) continue;
    let best: Map<CueCode, number> | null = null;
    for (const { code, parts } of patterns) {
      const last = matchAt(parts, 0, tokens, first);
      if (last < first) continue;
      best ??= new Map();
      if (last > (best.get(code) ?? -1)) best.set(code, last);
    }
    for (const [code, last] of best ?? []) {
      if (last <= (reach.get(code) ?? -1)) continue;
      reach.set(code, last);
      hits.push({ code, first, last });
    }
  }
  return hits;
}
