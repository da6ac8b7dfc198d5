import { describe, expect, it } from 'vitest';
import type { Observation } from '../../lib/domain/invitation';
import { probe } from '../../lib/linkedin/probe';
import { savePage } from '../../lib/linkedin/scrub/save';
import { open, openCase, PAGE_CASES } from './pages';
import { type Expected, type PageCase, RULES } from './rules';

const saved = (page: PageCase): PageCase => {
  const { folder, files } = savePage(openCase(page), (source) => open(source, page.meta.url));
  const [generation = '', locale = ''] = folder.split('/');
  return {
    name: `${page.name}, saved`,
    generation,
    locale,
    source: files['source.html'],
    expected: JSON.parse(files['expected.json']) as Expected,
    meta: JSON.parse(files['meta.json']) as PageCase['meta'],
  };
};

/** What is left of a reading when names and texts are taken away. */
const shapeOf = ({
  kind,
  note,
  mutuals,
  verified,
  followsYou,
  doubts,
  ...o
}: Omit<Observation, 'noteHash'>): unknown => ({
  kind,
  hasNote: note !== null,
  lines: note?.split('\n').length,
  mutuals,
  verified,
  followsYou,
  doubts,
  keyed: o.invitationId !== null,
  named: o.name !== '',
  headline: o.headline !== '',
  message: o.messagePath !== null,
  aged: o.ageText !== null,
});

/** Which cards are of one person, by any of the three ways in which a page says so. */
const samenessOf = (cards: readonly Omit<Observation, 'noteHash'>[]): unknown =>
  (['invitationId', 'personId', 'name', 'note'] as const).map((field) =>
    cards.map((card) => cards.findIndex((other) => other[field] === card[field])),
  );

const PAGES = PAGE_CASES.filter((page) => page.generation !== 'messaging');

/** Rules that try every click on every card take a while: every eighth page is enough for those. */
const SLOW = /acted on|however its box/;
const rulesFor = (page: PageCase): (readonly [string, (typeof RULES)[string]])[] =>
  Object.entries(RULES).filter(([name]) => !SLOW.test(name) || PAGES.indexOf(page) % 8 === 0);

const SAVED = PAGES.map((page) => ({ name: page.name, page, copy: saved(page) }));

describe.each(SAVED)('the page $name, scrubbed', ({ page, copy }) => {
  it('is read as the original was, but for what people wrote', () => {
    const { expected } = copy;
    expect(expected.state).toBe(page.expected.state);
    expect(expected.drift).toEqual(page.expected.state === 'unrecognised' ? ['generation'] : page.expected.drift);
    const [before, after] = [page.expected, expected].map(({ cards }) => cards?.slice(0, 40) ?? []);
    expect(after?.map(shapeOf)).toEqual(before?.map(shapeOf));
    expect(samenessOf(after ?? [])).toEqual(samenessOf(before ?? []));
    expect(expected.buckets?.map((b) => [b.count, b.shown])).toEqual(
      probe(openCase(page)).buckets.map((b) => [b.count, b.shown]),
    );
  });

  it.each(rulesFor(page))('%s, as any fixture', async (_, rule) => {
    expect(await rule(copy)).toEqual([]);
  });
});
