import { describe, expect, it } from 'vitest';
import { probe } from '../../lib/linkedin/probe';
import { caseOf, openCase, PAGE_CASES } from './pages';
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

describe('the filters beside the buckets', () => {
  it.each([
    ['Verified', 4],
    ['Mutual Connections', 12],
    ['Your Company', 1],
    ['Your School', 2],
  ])('where %s is chosen, its own number is what there is to read', (name, count) => {
    const doc = openCase(caseOf('chips'));
    const chip = [...doc.querySelectorAll('[role="radio"]')].find((e) => e.textContent?.includes(name));
    chip?.setAttribute('aria-checked', 'true');
    const [shown, ...others] = probe(doc, doc.URL).buckets;
    expect(shown).toEqual({ name, count, shown: true });
    expect(others.some((b) => b.shown)).toBe(false);
  });
});
