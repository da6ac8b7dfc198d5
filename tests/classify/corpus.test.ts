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
const LEAST: Readonly<Record<(typeof LANGUAGES)[number], number>> = {
  en: 400,
  es: 120,
  fr: 40,
  de: 40,
  pt: 40,
  it: 40,
  nl: 40,
};
const VOICE_MOST = 60;
const RUN = 7;

describe('the labelled notes', () => {
  it.each(LANGUAGES)('are enough in %s', (language) => {
    expect(notes.filter((note) => note.language === language).length).toBeGreaterThanOrEqual(LEAST[language]);
  });

  it('have an id of their own, a label, a voice and two words or more within 300 signs', () => {
    expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
    for (const note of notes) {
      expect(['personal', 'pitch', 'generic']).toContain(note.label);
      expect(note.id.startsWith(`${note.voice}-`)).toBe(true);
      expect([note.id, note.note.length <= 300, words(note.note).length >= 2]).toEqual([note.id, true, true]);
    }
  });

  it('are at least two fifths hard', () => {
    expect(notes.filter((note) => note.hard).length / notes.length).toBeGreaterThanOrEqual(0.4);
  });

  it('are of voices with at most 60 notes each', () => {
    for (const voice of new Set(notes.map((note) => note.voice)))
      expect(notes.filter((note) => note.voice === voice).length).toBeLessThanOrEqual(VOICE_MOST);
  });

  it('are split by voice, about a fifth for the test, with every label in every language', () => {
    const test = notes.filter(isTest);
    expect(new Set(test.map((note) => note.voice)).size).toBe(TEST_VOICES.length);
    expect(test.length / notes.length).toBeGreaterThanOrEqual(0.2);
    for (const language of LANGUAGES)
      expect(new Set(test.filter((note) => note.language === language).map((note) => note.label)).size).toBe(3);
  });

  it('share no run of seven words between voices, default texts apart', () => {
    const defaults = Object.values(DEFAULT_TEXTS)
      .flat()
      .map((text) => words(text).join(' '));
    const owner = new Map<string, string>();
    for (const { note, voice, id } of notes) {
      const own = words(note);
      for (let at = 0; at + RUN <= own.length; at++) {
        const run = own.slice(at, at + RUN).join(' ');
        if (defaults.some((text) => text.includes(run))) continue;
        expect([id, run, owner.get(run) ?? voice]).toEqual([id, run, voice]);
        owner.set(run, voice);
      }
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

  it('and its data stay under 200 kB', () => {
    const bytes = readFileSync('lib/classify/data/model.ts').length;
    expect(bytes).toBeLessThan(200_000);
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
