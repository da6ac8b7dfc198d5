import { expect, it } from 'vitest';
import { measureTest, shortfallsOf } from '../../lib/classify/training/evaluate';
import { table } from '../../lib/classify/training/measure';

it('reaches every goal on voices the training never saw', () => {
  const figures = measureTest();
  console.log(table(figures));
  expect(shortfallsOf(figures)).toEqual([]);
});
