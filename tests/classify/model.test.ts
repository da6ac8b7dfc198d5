import { expect, it } from 'vitest';
import { readingOf } from '../../lib/classify/classify';
import { MODEL } from '../../lib/classify/data/model';
import { DENSE } from '../../lib/classify/dense';
import { BUCKETS } from '../../lib/classify/grams';
import { weigh } from '../../lib/classify/model';
import { readAll } from '../../lib/classify/training/examples';
import { type Fitted, score } from '../../lib/classify/training/fit';
import { loadCorpus } from '../../lib/classify/training/notes';
import { unpack } from '../../lib/classify/weights';

const notes = loadCorpus().filter((_, i) => i % 50 === 0);

/** The shipped weights of one head as the trainer holds them. */
function fitted(head: 0 | 1): Fitted {
  const hashed = new Float32Array(BUCKETS);
  const { bucket, weight } = unpack(head === 0 ? MODEL.personal : MODEL.pitch);
  bucket.forEach((each, i) => {
    hashed[each] = (weight[i] ?? 0) * MODEL.steps[head];
  });
  return { dense: Float64Array.from(DENSE, (name) => MODEL.dense[name]?.[head] ?? 0), hashed };
}

it('says of each note what the trainer would say with the same weights', () => {
  const [personal, pitch] = [fitted(0), fitted(1)];
  const { scale, shift } = MODEL.calibration;
  for (const { note, features } of readAll(notes)) {
    const said = weigh(readingOf({ note: note.note }));
    expect(said.odds).toBeCloseTo(scale * score(personal, features) + shift, 4);
    expect(said.pitch).toBeCloseTo(score(pitch, features), 4);
  }
});

it('shares out among the words all that their features say', () => {
  const { scale, shift } = MODEL.calibration;
  for (const { note } of notes) {
    const reading = readingOf({ note });
    const { odds, pulls } = weigh(reading);
    const dense = DENSE.reduce((sum, name, i) => sum + (MODEL.dense[name]?.[0] ?? 0) * (reading.dense[i] ?? 0), 0);
    const shared = pulls.reduce((sum, pull) => sum + pull, 0);
    expect(scale * (shared + dense) + shift).toBeCloseTo(odds, 6);
  }
});
