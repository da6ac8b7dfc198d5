import { NAME, NUMBER } from './grams';
import type { Reading } from './reading';

/** A small adjustment learnt from the user's corrections: log-odds of "personal" by key, see {@link localKeys}. */
export interface LocalLayer {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The most, in log-odds, that a layer says of a note. */
export const LOCAL_MOST = 4;
/** What the shipped model is surer of than this, in log-odds, gives way as far as the layer speaks against it. */
export const SURE_MOST = 2;

/**
 * What of a note a correction can teach: its cues (`cue:met`), its words and pairs of words (`word:choir`), and names of schools, towns
 * and the like as words, since these are what a kind of note is told by; each once. Neither numbers nor the name in the greeting.
 */
export function localKeys(reading: Reading): readonly string[] {
  const keys = new Set(reading.hits.map((hit) => `cue:${hit.code}`));
  const { seen, tokens } = reading;
  seen.forEach((word, i) => {
    if (word === null || word === NUMBER || tokens[i]?.text === NAME) return;
    keys.add(`word:${word === NAME ? (tokens[i]?.text ?? '') : word}`);
    const next = seen[i + 1];
    if (word !== NAME && typeof next === 'string' && next !== NAME && next !== NUMBER) keys.add(`word:${word} ${next}`);
  });
  return [...keys];
}

/** Log-odds of the shipped model beyond {@link SURE_MOST}. */
export const excessOf = (odds: number): number => odds - Math.min(SURE_MOST, Math.max(-SURE_MOST, odds));

/**
 * Log-odds that the layer adds for a note to which the shipped model gives `odds`. What it says is bounded smoothly, so that no number of corrections turns everything one way;
 * and where it contradicts a shipped model that is very sure, that certainty gives way in the same measure, else a person who corrects
 * twenty of a kind would be asked about the twenty-first. So the outcome never lies further than LOCAL_MOST - SURE_MOST on the other side.
 */
export function localShift(layer: LocalLayer, reading: Reading, odds: number): number {
  let sum = layer.bias;
  for (const key of localKeys(reading)) if (Object.hasOwn(layer.weights, key)) sum += layer.weights[key] ?? 0;
  if (Number.isNaN(sum) || sum === 0) return 0;
  const says = LOCAL_MOST * Math.tanh(sum / LOCAL_MOST);
  const excess = excessOf(odds);
  return says * excess < 0 ? says - (excess * Math.abs(says)) / LOCAL_MOST : says;
}
