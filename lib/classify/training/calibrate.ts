import { sigmoid } from '../model';
import type { Scored } from './crossval';

export interface Calibration {
  readonly scale: number;
  readonly shift: number;
}

const ROUNDS = 200;

/**
 * Platt scaling: the straight line through log-odds that makes them honest on notes whose voice the model did not see. Newton's method
 * on two numbers.
 */
export function calibrate(scored: readonly Scored[]): Calibration {
  const points = scored
    .filter(({ vetoed }) => !vetoed)
    .map(({ note, odds }) => ({ odds, is: note.label === 'personal' ? 1 : 0 }));
  let [scale, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-6, 0, 1e-6];
    for (const { odds, is } of points) {
      const p = sigmoid(scale * odds + shift);
      const spread = p * (1 - p);
      g1 += (p - is) * odds;
      g2 += p - is;
      h11 += spread * odds * odds;
      h12 += spread * odds;
      h22 += spread;
    }
    const det = h11 * h22 - h12 * h12;
    const [d1, d2] = [(h22 * g1 - h12 * g2) / det, (h11 * g2 - h12 * g1) / det];
    scale -= d1;
    shift -= d2;
    if (Math.abs(d1) + Math.abs(d2) < 1e-9) break;
  }
  return { scale, shift };
}
