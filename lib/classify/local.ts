import { NAME, NUMBER } from './grams';
import type { Reading } from './reading';
import { THRESHOLDS } from './thresholds';

/** A small adjustment learnt from the user's corrections: log-odds of "personal" by key, see {@link localKeys}. */
export interface LocalLayer {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What of a note a correction can teach: its cues (`cue:met`) and its words and pairs of words (`word:choir`), each once. */
export function localKeys(reading: Reading): readonly string[] {
  const keys = new Set(reading.hits.map((hit) => `cue:${hit.code}`));
  const { seen } = reading;
  seen.forEach((word, i) => {
    if (word === null || word === NAME || word === NUMBER) return;
    keys.add(`word:${word}`);
    const next = seen[i + 1];
    if (typeof next === 'string') keys.add(`word:${word} ${next}`);
  });
  return [...keys];
}

/** Log-odds that the layer adds for a note, bounded smoothly so that no number of corrections turns everything one way. */
export function localShift(layer: LocalLayer, reading: Reading): number {
  let sum = layer.bias;
  for (const key of localKeys(reading)) if (Object.hasOwn(layer.weights, key)) sum += layer.weights[key] ?? 0;
  if (Number.isNaN(sum)) return 0;
  return THRESHOLDS.localMost * Math.tanh(sum / THRESHOLDS.localMost);
}
