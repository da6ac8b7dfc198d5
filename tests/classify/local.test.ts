import { describe, expect, it } from 'vitest';
import { classify, readingOf } from '../../lib/classify/classify';
import { LOCAL_MOST, localKeys, localShift, SURE_MOST } from '../../lib/classify/local';
import { weigh } from '../../lib/classify/model';

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

  it('is bounded, however much was learnt and however sure the shipped model is', () => {
    for (const text of [
      note,
      'Greetings! Would love to connect and grow together',
      'We met in Oslo, may I ask you one thing?',
    ]) {
      const reading = readingOf({ note: text });
      const { odds: base } = weigh(reading);
      const [up, down] = [1e6, -1e6].map((bias) => base + localShift({ bias, weights: {} }, reading, base));
      const least = Math.min(base, 0);
      expect(up).toBeLessThanOrEqual(Math.max(base, LOCAL_MOST - SURE_MOST) + LOCAL_MOST);
      expect(up).toBeGreaterThanOrEqual(LOCAL_MOST - SURE_MOST - 1e-9);
      expect(down).toBeLessThanOrEqual(SURE_MOST - LOCAL_MOST + 1e-9);
      expect(down).toBeGreaterThanOrEqual(least - LOCAL_MOST);
    }
  });

  it('grows steadily with what was learnt', () => {
    const reading = readingOf({ note: 'Greetings! Would love to connect and grow together' });
    const shifts = [0, 0.1, 0.5, 1, 2, 4, 8].map((bias) =>
      localShift({ bias, weights: {} }, reading, weigh(reading).odds),
    );
    expect([...shifts].sort((a, b) => a - b)).toEqual(shifts);
    expect(shifts[1]).toBeLessThan(0.5);
  });

  it('learns by cues, words, pairs of words and names of places, never by numbers or whom the note greets', () => {
    const keys = localKeys(readingOf({ note: 'Hi Anna, we met near Gdansk in 2019 with the choir' }));
    expect(keys).toEqual(expect.arrayContaining(['cue:met', 'word:choir', 'word:the choir', 'word:gdansk']));
    expect(keys.join()).not.toMatch(/anna|2019|§/);
  });
});
