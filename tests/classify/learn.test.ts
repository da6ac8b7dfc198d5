// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { classify, type LocalLayer } from '../../lib/classify/classify';
import { DEFAULT_TEXTS } from '../../lib/classify/data/defaults';
import {
  type Commonness,
  type Correction,
  commonnessOf,
  HALF_LIFE_MS,
  KEY_MOST,
  learn,
  lessonOf,
  NO_COMMONNESS,
} from '../../lib/classify/learn';
import { isTest, loadCorpus } from '../../lib/classify/training/notes';
import { BAND, SCHOOL } from './kinds';

// Real notes through the real classifier by the hundred: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const TAUGHT = 20;
const NOW = 1_800_000_000_000;
const corpus = loadCorpus();

const corrections = (kind: readonly string[], personal: boolean, at = NOW): Correction[] =>
  kind.slice(0, TAUGHT).map((note) => ({ ...lessonOf({ note }), personal, at }));

/** How many notes come out as the person said. */
const right = (notes: readonly string[], personal: boolean, local?: LocalLayer): number =>
  notes.filter((note) => (classify({ note }, local === undefined ? {} : { local }).label === 'personal') === personal)
    .length;

/** F1 of personal on the voices that no training saw. */
function f1(local?: LocalLayer): number {
  let [hit, said, there] = [0, 0, 0];
  for (const { note, label } of corpus.filter(isTest)) {
    const isPersonal = classify({ note }, local === undefined ? {} : { local }).label === 'personal';
    if (isPersonal) said += 1;
    if (label === 'personal') there += 1;
    if (isPersonal && label === 'personal') hit += 1;
  }
  return (2 * hit) / (said + there);
}

const SHIPPED = f1();

/** A new profile has read nothing else; a used one has read some hundred notes. */
const PROFILES: readonly (readonly [string, Commonness])[] = [
  ['a new profile', NO_COMMONNESS],
  [
    'a profile with 600 notes',
    commonnessOf(
      corpus
        .filter((n) => !isTest(n))
        .filter((_, i) => i % 16 === 0)
        .slice(0, 600)
        .map(({ note }) => lessonOf({ note })),
    ),
  ],
];

describe.each(PROFILES)('after 20 corrections of one kind of note in %s', (_, common) => {
  it.each([
    ['students of the own school are reasons', SCHOOL, true],
    ['friends of the old band are none', BAND, false],
  ] as const)('%s: unseen ones are judged right, the test voices lose at most half a point', (name, kind, personal) => {
    const local = learn(corrections(kind, personal), common, NOW);
    const unseen = kind.slice(TAUGHT);
    const [before, after] = [SHIPPED, f1(local)];
    console.log(
      `${name}: ${right(unseen, personal)} -> ${right(unseen, personal, local)} of ${unseen.length}, F1 ${before.toFixed(4)} -> ${after.toFixed(4)}`,
    );
    expect(right(unseen, personal, local)).toBeGreaterThanOrEqual(unseen.length - 1);
    expect(right(kind.slice(0, TAUGHT), personal, local)).toBe(TAUGHT);
    expect(after).toBeGreaterThanOrEqual(before - 0.005);
  });
});

describe('what can be learnt', () => {
  it('never makes a default text personal, whatever is clicked', () => {
    const texts = Object.values(DEFAULT_TEXTS).flat();
    const clicked = texts.map((note) => ({ ...lessonOf({ note }), personal: true, at: NOW }));
    const local = learn([...clicked, ...corrections(SCHOOL, true)], NO_COMMONNESS, NOW);
    const loud: LocalLayer = { bias: 1e9, weights: local.weights };
    expect(texts.filter((note) => classify({ note }, { local }).label !== 'generic')).toEqual([]);
    expect(texts.filter((note) => classify({ note }, { local: loud }).label !== 'generic')).toEqual([]);
    expect(clicked.every(({ keys }) => keys.length === 0)).toBe(true);
    const greetings = [
      'Hello dear Marta, warm greetings!',
      'Hola Marta, un saludo cordial',
      'Good evening, Marta Solheim',
    ];
    expect(greetings.map((note) => lessonOf({ note }).keys)).toEqual([[], [], []]);
  });

  it('is bounded for each key, and turns round when the person says the opposite', () => {
    const yes = learn(corrections(SCHOOL, true), NO_COMMONNESS, NOW);
    const no = learn(corrections(SCHOOL, false), NO_COMMONNESS, NOW);
    expect(Math.max(...Object.values(yes.weights))).toBeLessThanOrEqual(KEY_MOST);
    expect(yes.weights['word:tidewell']).toBeGreaterThan(0.2);
    expect(no.weights['word:tidewell'] ?? 0).toBeLessThanOrEqual(0);
  });

  it('decays towards the shipped model', () => {
    const weight = (age: number): number =>
      learn(corrections(SCHOOL, true, NOW - age), NO_COMMONNESS, NOW).weights['word:college'] ?? 0;
    expect(weight(0)).toBeGreaterThan(weight(HALF_LIFE_MS));
    expect(weight(HALF_LIFE_MS)).toBeGreaterThan(weight(10 * HALF_LIFE_MS));
    expect(weight(30 * HALF_LIFE_MS)).toBe(0);
  });

  it('counts for little where every other note holds it', () => {
    const common: Commonness = { notes: 600, count: new Map([['word:tidewell', 500]]) };
    const rare = learn(corrections(SCHOOL, true), NO_COMMONNESS, NOW).weights['word:tidewell'] ?? 0;
    expect(learn(corrections(SCHOOL, true), common, NOW).weights['word:tidewell'] ?? 0).toBeLessThan(rare / 4);
  });

  it('is nothing without corrections, and the same for the same corrections in any order', () => {
    expect(learn([], NO_COMMONNESS, NOW)).toEqual({ bias: 0, weights: {} });
    const some = corrections(BAND, false);
    const there = learn(some, NO_COMMONNESS, NOW).weights;
    const back = learn([...some].reverse(), NO_COMMONNESS, NOW).weights;
    for (const [key, weight] of Object.entries(there)) expect(back[key]).toBeCloseTo(weight, 2);
  });
});
