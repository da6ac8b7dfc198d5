/** How well the shipped classifier tells personal notes of the test voices. Run: npm run eval [-- --study] */

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { classify } from '../classify';
import { baselines } from './baselines';
import { type Figures, type Judged, measure, table } from './measure';
import { isTest, LANGUAGES, type LabelledNote, loadCorpus } from './notes';
import { printStudy } from './study';

const WORST = 30;
const BINS = 10;
const LABELS = ['personal', 'pitch', 'generic'] as const;

/** A note's text alone, language detected inside. */
export function judge(note: LabelledNote): Judged {
  const { label, band, score } = classify({ note: note.note });
  return { note, score, personal: label === 'personal', unsure: band === 'unsure' };
}

/** Figures on the test voices: each language, all, and the hard notes among them. */
export function measureTest(): Readonly<Record<string, Figures>> {
  const judged = loadCorpus().filter(isTest).map(judge);
  const parts = LANGUAGES.map((name) => [name, measure(judged.filter(({ note }) => note.language === name))] as const);
  const hard = measure(judged.filter(({ note }) => note.hard));
  return Object.fromEntries([...parts, ['all', measure(judged)], ['hard', hard]]);
}

/** What the classifier has to reach on voices it never saw. */
const GOALS = {
  f1: { en: 0.95, es: 0.95, elsewhere: 0.9 },
  found: 0.97,
  unsure: 0.1,
  unsureAnywhere: 0.15,
  sureRight: 0.95,
};

/** By how much each figure misses its goal; empty where all are reached. */
export function shortfallsOf(figures: Readonly<Record<string, Figures>>): readonly string[] {
  const misses: string[] = [];
  const must = (name: string, what: string, missing: number): void => {
    if (missing > 0) misses.push(`${name}: ${what} by ${missing.toFixed(3)}`);
  };
  for (const name of LANGUAGES) {
    const { f1 = 0, unsure = 1 } = figures[name] ?? {};
    must(name, 'F1 falls short', (name === 'en' || name === 'es' ? GOALS.f1[name] : GOALS.f1.elsewhere) - f1);
    must(name, 'unsure is too often', unsure - GOALS.unsureAnywhere);
  }
  const { recallWithUnsure = 0, unsure = 1, surePrecision = 0 } = figures.all ?? {};
  must('all', 'found with unsure falls short', GOALS.found - recallWithUnsure);
  must('all', 'unsure is too often', unsure - GOALS.unsure);
  must('all', 'sure ones right fall short', GOALS.sureRight - surePrecision);
  return misses;
}

function printConfusion(notes: readonly LabelledNote[]): void {
  console.log(
    `\nlabel given (down) against label found (across)\n${' '.repeat(10)}${LABELS.map((l) => l.padStart(10)).join('')}`,
  );
  for (const given of LABELS) {
    const found = notes.filter(({ label }) => label === given).map(({ note }) => classify({ note }).label);
    const counts = LABELS.map((label) => String(found.filter((each) => each === label).length).padStart(10));
    console.log(`${given.padEnd(10)}${counts.join('')}`);
  }
}

/** Does "80 in 100" come true 80 times in 100? */
function printReliability(judged: readonly Judged[]): void {
  console.log('\nprobability   notes   foretold   personal');
  for (let bin = 0; bin < BINS; bin++) {
    const here = judged.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);
    if (here.length === 0) continue;
    const foretold = here.reduce((sum, { score }) => sum + score, 0) / here.length;
    const real = here.filter(({ note }) => note.label === 'personal').length / here.length;
    console.log(
      `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}${String(here.length).padStart(9)}${foretold.toFixed(2).padStart(11)}${real.toFixed(2).padStart(11)}  ${'#'.repeat(Math.round(real * 40))}`,
    );
  }
}

/** Time of the processor, not of the clock: the machine may have other work. */
function printCost(notes: readonly LabelledNote[]): void {
  const run = (): number => {
    const before = process.cpuUsage();
    for (const { note } of notes) classify({ note });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / notes.length;
  };
  run();
  const micros = Array.from({ length: 5 }, run).sort((a, b) => a - b)[2] ?? 0;
  const folder = 'lib/classify/data';
  const data = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`));
  const bytes = data.reduce((sum, file) => sum + file.length, 0);
  console.log(
    `\n${micros.toFixed(0)} µs a note, ${Math.round(1e6 / micros).toLocaleString('en')} notes a second; data ${(bytes / 1000).toFixed(0)} kB, ${(gzipSync(Buffer.concat(data)).length / 1000).toFixed(0)} kB compressed`,
  );
}

function printWorst(judged: readonly Judged[]): void {
  const off = ({ note, score }: Judged): number => Math.abs(score - (note.label === 'personal' ? 1 : 0));
  console.log(`\nthe ${WORST} worst`);
  for (const each of [...judged].sort((a, b) => off(b) - off(a)).slice(0, WORST))
    console.log(
      `${each.score.toFixed(2)} ${each.note.label.padEnd(9)}${each.note.id}: ${each.note.note.replaceAll('\n', ' / ')}`,
    );
}

if (process.argv[1]?.endsWith('evaluate.ts')) {
  const notes = loadCorpus().filter(isTest);
  const judged = notes.map(judge);
  const figures = measureTest();
  console.log(table(figures));
  const misses = shortfallsOf(figures);
  console.log(misses.length === 0 ? '\nevery goal is reached' : `\nshort of the goals\n${misses.join('\n')}`);
  console.log('\nF1 of personal, for comparison');
  for (const [name, figures] of Object.entries(baselines()))
    console.log(
      `${name.padEnd(52)}${Object.entries(figures)
        .map(([language, f1]) => `${language} ${f1.toFixed(2)}`)
        .join('  ')}`,
    );
  printConfusion(notes);
  printReliability(judged);
  printCost(loadCorpus());
  if (process.argv.includes('--study')) printStudy();
  printWorst(judged);
}
