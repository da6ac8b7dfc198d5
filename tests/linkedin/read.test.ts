import { describe, expect, it } from 'vitest';
import { PAGE_CASES } from './pages';
import { RULES } from './rules';

describe.each(PAGE_CASES)('the page $name', (page) => {
  it.each(Object.entries(RULES))('%s', async (_, rule) => {
    expect(await rule(page)).toEqual([]);
  });
});

describe('the fixtures', () => {
  it('are at least sixty pages, of every generation, some of them read and some refused', () => {
    expect(PAGE_CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PAGE_CASES.map((p) => p.generation))).toEqual(new Set(['a', 'b1', 'b2', 'structure', 'messaging']));
    expect(new Set(PAGE_CASES.map((p) => p.expected.state))).toContain('unrecognised');
  });
});
