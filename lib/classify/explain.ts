import type { TraceItem } from '../domain/verdict';
import { CUE_CODES, CUES, type CueCode } from './codes';
import { DENSE } from './dense';
import { DENSE_WEIGHTS } from './model';
import type { Reading } from './reading';

/** What each cue is worth, at least a little of what it means. */
const WEIGHTS: ReadonlyMap<CueCode, number> = new Map(
  CUE_CODES.map((code) => {
    const learnt = DENSE_WEIGHTS[0]?.[DENSE.indexOf(code)] ?? CUES[code];
    return [code, CUES[code] > 0 ? Math.max(learnt, 0.05) : Math.min(learnt, -0.05)];
  }),
);
const PHRASES_MOST = 3;
/** Signs below which a phrase is one small word ("the", "la"): it pulls, but tells a person nothing. */
const PHRASE_LEAST = 6;
/** Signs between two words of one phrase: a blank or an apostrophe, not the end of a sentence. */
const GAP_MOST = 1;
/** Log-odds below which a word explains nothing. */
const WORD_LEAST = 0.12;
const NOWHERE = { from: 0, to: 0 };

interface Phrase {
  readonly from: number;
  to: number;
  weight: number;
}

/** Keeps the strongest few, strongest first; of equals the first. */
function keep(best: Phrase[], phrase: Phrase | null): void {
  if (phrase === null || phrase.to - phrase.from < PHRASE_LEAST) return;
  const strength = Math.abs(phrase.weight);
  let place = best.length;
  while (place > 0 && Math.abs(best[place - 1]?.weight ?? 0) < strength) place -= 1;
  if (place < PHRASES_MOST) best.splice(place, 0, phrase);
  if (best.length > PHRASES_MOST) best.pop();
}

/** Neighbouring words that pull one way, as one phrase; the strongest few. */
function phrases({ tokens }: Reading, pulls: readonly number[]): readonly TraceItem[] {
  const best: Phrase[] = [];
  let open: Phrase | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const { from, to } = tokens[i] ?? NOWHERE;
    const weight = pulls[i] ?? 0;
    const pulling = Math.abs(weight) >= WORD_LEAST;
    if (open !== null && pulling && from - open.to <= GAP_MOST && open.weight > 0 === weight > 0) {
      open.to = to;
      open.weight += weight;
      continue;
    }
    keep(best, open);
    open = pulling ? { from, to, weight } : null;
  }
  keep(best, open);
  return best.map(({ from, to, weight }) => ({ code: weight > 0 ? 'words-for' : 'words-against', from, to, weight }));
}

/**
 * Why a note was judged so, in the order of the text: each cue where it stands, then the words that pulled most. A cue found twice
 * shares its weight. A cue keeps the sign of its meaning even where the model gives it less than nothing.
 */
export function explain(reading: Reading, pulls: readonly number[], shift: number): readonly TraceItem[] {
  const times = new Map<string, number>();
  for (const hit of reading.hits) times.set(hit.code, (times.get(hit.code) ?? 0) + 1);
  const cues = reading.hits.map(({ code, from, to }) => {
    return { code, from, to, weight: (WEIGHTS.get(code) ?? 0) / (times.get(code) ?? 1) };
  });
  const items: TraceItem[] = [...cues.sort((a, b) => a.from - b.from || a.to - b.to), ...phrases(reading, pulls)];
  if (shift !== 0) items.push({ code: 'learned', weight: shift });
  if (items.length > 0) return items;
  // Nothing stood out: then that is the reason.
  const [first, last] = [reading.tokens[0], reading.tokens.at(-1)];
  return [{ code: 'empty-reason', from: first?.from ?? 0, to: last?.to ?? 0, weight: CUES['empty-reason'] }];
}
