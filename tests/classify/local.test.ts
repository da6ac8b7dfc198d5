import { describe, expect, it } from 'vitest';
import { classify, readingOf } from '../../lib/classify/classify';
import { localKeys, localShift } from '../../lib/classify/local';
import { THRESHOLDS } from '../../lib/classify/thresholds';

const note = 'I keep bees on the roof of the opera';

describe('the local layer', () => {
  it('moves a verdict by the words it knows, in log-odds, and says so', () => {
    const before = classify({ note });
    const after = classify({ note }, { local: { bias: 0, weights: { 'word:bees': -1 } } });
    const odds = (score: number): number => Math.log(score / (1 - score));
    const shift = after.trace.find((item) => item.code === 'learned')?.weight ?? 0;
    expect(shift).toBeLessThan(-0.8);
    expect(odds(after.score) - odds(before.score)).toBeCloseTo(shift, 6);
  });

  it('changes nothing when it knows nothing of the note', () => {
    expect(classify({ note }, { local: { bias: 0, weights: { 'word:crane': 9 } } })).toEqual(classify({ note }));
  });

  it('is bounded, however much was learnt', () => {
    const reading = readingOf({ note });
    expect(localShift({ bias: 1e6, weights: {} }, reading)).toBeLessThanOrEqual(THRESHOLDS.localMost);
    expect(localShift({ bias: -1e6, weights: {} }, reading)).toBeGreaterThanOrEqual(-THRESHOLDS.localMost);
  });

  it('learns by cues, words and pairs of words, never by names or numbers', () => {
    const keys = localKeys(readingOf({ note: 'Hi Anna, we met near Gdansk in 2019 with the choir' }));
    expect(keys).toEqual(expect.arrayContaining(['cue:met', 'word:choir', 'word:the choir']));
    expect(keys.join()).not.toMatch(/anna|gdansk|2019/);
  });
});
