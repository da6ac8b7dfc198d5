// @vitest-environment node
import { expect, it } from 'vitest';
import { paceFloorMs } from '../../lib/platform/floor';
import { SHIPPED_MARK, TEST_MARK } from './build';

it('lifts the very constant that the shipped build reads', () => {
  expect(SHIPPED_MARK).toBe(`pace-floor-ms:${paceFloorMs()}`);
  expect(TEST_MARK).toHaveLength(SHIPPED_MARK.length);
});
