import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/linkedin/detect';
import { probe } from '../../lib/linkedin/probe';
import { openCase, PAGE_CASES, readerOf, withHash } from './pages';

describe.each(PAGE_CASES)('the page $name', (page) => {
  const doc = openCase(page);

  it('is recognised for what it is', () => {
    expect(detect(doc, page.meta.url).state).toBe(page.expected.state);
  });

  it('is read as expected, or not at all', () => {
    const { generation, strings } = detect(doc, page.meta.url);
    if (page.expected.cards === null || page.expected.state === 'unrecognised') {
      expect(generation === null || strings === null).toBe(true);
      return;
    }
    const cards =
      generation === null
        ? []
        : readerOf(doc)
            .read()
            .map((c) => c.observation);
    expect(cards).toEqual(page.expected.cards.map(withHash));
  });

  it('reports its numbers and what has drifted', () => {
    const report = probe(doc, page.meta.url);
    expect(report.state).toBe(page.expected.state);
    expect(report.cards).toBe(page.expected.cards?.length ?? 0);
    expect(report.drift).toEqual(page.expected.state === 'unrecognised' ? ['generation'] : page.expected.drift);
    if (page.expected.buckets !== undefined) expect(report.buckets).toEqual(page.expected.buckets);
    if (page.expected.ownProfile !== undefined) expect(report.ownProfile).toBe(page.expected.ownProfile);
  });

  it('is not changed by being read', () => {
    const before = doc.documentElement.outerHTML;
    probe(doc, page.meta.url);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
