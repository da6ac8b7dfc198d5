import type { CueCode } from './codes';
import { is, WORD } from './kinds';
import { findMarks, questionEnds } from './marks';
import { findPhrases, type PhraseIndex } from './phrases';
import type { Token } from './text';

/** A cue at its place in the note, UTF-16 offsets, `to` exclusive. */
export interface Hit {
  readonly code: CueCode;
  readonly from: number;
  readonly to: number;
}

/** A note with its words. */
export interface Spoken {
  readonly note: string;
  readonly tokens: readonly Token[];
  /** What each is, as bits of {@link WORD}. */
  readonly kinds: readonly number[];
  /** For each word, the one that starts its sentence. */
  readonly starts: readonly number[];
}

/** One hit per sentence that ends with a question mark, unless it is a default text that somebody asks. */
export function findQuestions({ note, tokens, kinds, starts }: Spoken): readonly Hit[] {
  const hits: Hit[] = [];
  let last = -1;
  for (const to of questionEnds(note)) {
    while ((tokens[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= to) last += 1;
    const from = tokens[starts[last] ?? -1]?.from;
    if (from !== undefined && !is(kinds[last], WORD.standard) && !hits.some((hit) => hit.from === from))
      hits.push({ code: 'question', from, to });
  }
  return hits;
}

/** Cues of the shape and the words of a note. `phrases`: those that count in its language. */
export function findCues({ note, tokens, kinds }: Spoken, phrases: PhraseIndex): Hit[] {
  const hits: Hit[] = [...findMarks(note)];
  for (const { code, first, last } of findPhrases(phrases, tokens, kinds)) {
    if (is(kinds[first], WORD.standard) || is(kinds[last], WORD.standard)) continue;
    hits.push({ code, from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 });
  }
  return hits;
}
