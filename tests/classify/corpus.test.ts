import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TEXTS } from '../../lib/classify/data/defaults';
import { MODEL } from '../../lib/classify/data/model';
import { words } from '../../lib/classify/text';
import { inputsHash, weightsHash } from '../../lib/classify/training/inputs';
import { isTest, LANGUAGES, loadCorpus } from '../../lib/classify/training/notes';
import { TEST_VOICES } from '../../lib/classify/training/voices';

const notes = loadCorpus();
const LEAST: Readonly<Record<string, number>> = { en: 2000, es: 1200, fr: 400, de: 400, pt: 400, it: 400, nl: 400 };
const LEAST_ELSEWHERE = 150;
const VOICE_MOST = 60;
/** Words that no two notes share in a row; in scripts without blanks a word is one sign. */
const RUN = 7;
const RUN_OF_SIGNS = 14;
const SIGNS: readonly string[] = ['zh', 'ja'];

describe('the labelled notes', () => {
  it.each(LANGUAGES)('are enough in %s', (language) => {
    expect(notes.filter((note) => note.language === language).length).toBeGreaterThanOrEqual(
      LEAST[language] ?? LEAST_ELSEWHERE,
    );
  });

  it('have an id of their own, a label, a voice and two words or more within 300 signs', () => {
    expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
    const isWhole = ({ id, label, voice, note }: (typeof notes)[number]): boolean =>
      ['personal', 'pitch', 'generic'].includes(label) &&
      id.startsWith(`${voice}-`) &&
      note.length <= 300 &&
      words(note).length >= 2;
    expect(notes.filter((note) => !isWhole(note)).map(({ id }) => id)).toEqual([]);
  });

  it('are at least two fifths hard', () => {
    expect(notes.filter((note) => note.hard).length / notes.length).toBeGreaterThanOrEqual(0.4);
  });

  it('are of voices with at most 60 notes each', () => {
    const counts = new Map<string, number>();
    for (const { voice } of notes) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > VOICE_MOST)).toEqual([]);
  });

  it('are split by voice, a fifth of each language for the test, with every label', () => {
    expect([...new Set(notes.filter(isTest).map((note) => note.voice))].sort()).toEqual([...TEST_VOICES].sort());
    for (const language of LANGUAGES) {
      const own = notes.filter((note) => note.language === language);
      const test = own.filter(isTest);
      expect([language, test.length / own.length >= 0.19 && test.length / own.length <= 0.3]).toEqual([language, true]);
      expect([language, new Set(test.map((note) => note.label)).size]).toEqual([language, 3]);
    }
  });

  it('share no long run of words, default texts and declared pairs apart', () => {
    const defaults = Object.values(DEFAULT_TEXTS)
      .flat()
      .map((text) => words(text).join(' '));
    const shared: string[] = [];
    const owner = new Map<string, (typeof notes)[number]>();
    for (const note of notes) {
      const own = words(note.note);
      const length = SIGNS.includes(note.language) ? RUN_OF_SIGNS : RUN;
      for (let at = 0; at + length <= own.length; at++) {
        const run = own.slice(at, at + length).join(' ');
        const other = owner.get(run);
        const isPair = other !== undefined && note.pair !== undefined && other.pair === note.pair;
        if (other === undefined) owner.set(run, note);
        else if (other !== note && !isPair && !defaults.some((text) => text.includes(run)))
          shared.push(`${note.id} and ${other.id}: ${run}`);
      }
    }
    expect(shared).toEqual([]);
  });

  it('have pairs within one voice', () => {
    const pairs = new Map<string, typeof notes>();
    for (const note of notes) if (note.pair) pairs.set(note.pair, [...(pairs.get(note.pair) ?? []), note]);
    expect(pairs.size).toBeGreaterThan(300);
    for (const [pair, members] of pairs) {
      expect([pair, new Set(members.map((note) => note.voice)).size]).toEqual([pair, 1]);
    }
  });
});

describe('the shipped model', () => {
  it('was trained with these notes, tables and settings (else run lib/classify/training/train.ts)', () => {
    expect(MODEL.inputs).toBe(inputsHash());
  });

  it('is whole', () => {
    expect(MODEL.checksum).toBe(weightsHash(MODEL));
  });

  it('and all its data stay under 400 kB', () => {
    const files = readdirSync('lib/classify/data');
    const bytes = files.reduce((sum, file) => sum + readFileSync(join('lib/classify/data', file)).length, 0);
    expect(bytes).toBeLessThan(400_000);
  });

  it('is used without the training: no shipped file of the classifier imports it', () => {
    const files = readdirSync('lib/classify', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('training'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(join('lib/classify', file), 'utf8');
      const imports = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
      for (const path of imports)
        expect([file, path.includes('training') || !/^\.{1,2}\//.test(path)]).toEqual([file, false]);
    }
  });
});
