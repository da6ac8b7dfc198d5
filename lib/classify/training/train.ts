/** Trains the shipped model on every voice but the test voices and writes `data/model.ts`. Run: npx tsx lib/classify/training/train.ts */
import { writeFileSync } from 'node:fs';
import { readingOf } from '../classify';
import { DENSE, DENSE_PRIOR } from '../dense';
import type { ModelData } from '../model';
import type { Reading } from '../reading';
import { type Example, regress, SETTINGS } from './fit';
import { inputsHash, weightsHash } from './inputs';
import { isTest, type LabelledNote, loadCorpus } from './notes';

const NO_PRIOR = DENSE.map(() => 0);
const DIGITS = 4;

type Read = { readonly note: LabelledNote; readonly reading: Reading };

/** Notes a veto decides teach the model nothing. */
function read(notes: readonly LabelledNote[]): readonly Read[] {
  return notes.map((note) => ({ note, reading: readingOf(note) })).filter(({ reading }) => reading.veto === null);
}

/** Personal against the rest. */
export function personalExamples(notes: readonly LabelledNote[]): readonly Example[] {
  return read(notes).map(({ note, reading }): Example => {
    const target = note.label === 'personal' ? 1 : 0;
    return { reading, target, weight: target ? SETTINGS.personalWeight : 1 };
  });
}

/** Pitch against generic. */
function pitchExamples(notes: readonly LabelledNote[]): readonly Example[] {
  const rest = notes.filter((note) => note.label !== 'personal');
  return read(rest).map(
    ({ note, reading }): Example => ({ reading, target: note.label === 'pitch' ? 1 : 0, weight: 1 }),
  );
}

/** 8-bit weights with one step for the head; base64. */
function quantise(hashed: Float64Array): { readonly step: number; readonly text: string } {
  const most = hashed.reduce((sofar, weight) => Math.max(sofar, Math.abs(weight)), 0);
  const step = Number((most / 127).toPrecision(6));
  const bytes = Int8Array.from(hashed, (weight) => (step === 0 ? 0 : Math.round(weight / step)));
  return { step, text: Buffer.from(bytes.buffer).toString('base64') };
}

function main(): void {
  const notes = loadCorpus().filter((note) => !isTest(note));
  const personal = regress(personalExamples(notes), DENSE_PRIOR);
  const pitch = regress(pitchExamples(notes), NO_PRIOR);
  const [a, b] = [quantise(personal.hashed), quantise(pitch.hashed)];
  const rounded = (weight: number | undefined): number => Number((weight ?? 0).toFixed(DIGITS));
  const weights = {
    dense: Object.fromEntries(
      DENSE.map((name, i) => [name, [rounded(personal.dense[i]), rounded(pitch.dense[i])] as const]),
    ),
    steps: [a.step, b.step] as const,
    personal: a.text,
    pitch: b.text,
  };
  const model: ModelData = { inputs: inputsHash(), checksum: weightsHash(weights), ...weights };
  const head = "// Written by training/train.ts; do not edit.\nimport type { ModelData } from '../model';\n\n";
  writeFileSync(
    'lib/classify/data/model.ts',
    `${head}export const MODEL: ModelData = ${JSON.stringify(model, null, 1)};\n`,
  );
  console.log(`trained on ${notes.length} notes`);
}

if (process.argv[1]?.endsWith('train.ts')) main();
