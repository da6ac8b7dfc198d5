import type { TraceItem } from '../domain/verdict';
import { CUE_CODES, CUES, type CueCode } from './codes';
import { DENSE } from './dense';
import { PERSONAL } from './model';
import type { Reading } from './reading';

/** What each cue is worth, at least a little of what it means. */
const WEIGHTS: ReadonlyMap<CueCode, number> = new Map(
  CUE_CODES.map((code) => {
    const learnt = PERSONAL.dense[DENSE.indexOf(code)] ?? CUES[code];
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

/** Neighbouring words that pull one way, as one phrase; the strongest few. */
function phrases({ tokens }: Reading, pulls: readonly number[]): readonly TraceItem[] {
  const found: { from: number; to: number; weight: number }[] = [];
  let open: { from: number; to: number; weight: number } | null = null;
  pulls.forEach((weight, i) => {
    const token = tokens[i];
    if (!token) return;
    if (Math.abs(weight) < WORD_LEAST) {
      open = null;
      return;
    }
    if (open && token.from - open.to <= GAP_MOST && open.weight > 0 === weight > 0) {
      open.to = token.to;
      open.weight += weight;
      return;
    }
    open = { from: token.from, to: token.to, weight };
    found.push(open);
  });
  return found
    .filter(({ from, to }) => to - from >= PHRASE_LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from)
    .slice(0, PHRASES_MOST)
    .map((phrase) => ({ code: phrase.weight > 0 ? 'words-for' : 'words-against', ...phrase }));
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
