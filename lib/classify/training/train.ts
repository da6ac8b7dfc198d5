/** Trains the shipped model on every voice but the test voices and writes `data/model.ts`. Run: npm run train */
import { writeFileSync } from 'node:fs';
import { DENSE, DENSE_PRIOR } from '../dense';
import { BUCKETS } from '../grams';
import type { ModelData } from '../model';
import { calibrate } from './calibrate';
import { crossValidate } from './crossval';
import { personalExamples, pitchExamples, readAll } from './examples';
import { regress } from './fit';
import { inputsHash, weightsHash } from './inputs';
import { isTest, loadCorpus } from './notes';

const NO_PRIOR = DENSE.map(() => 0);
/** Pitch against generic is a word on the screen, not a decision: it gets a small part of the room. */
const PITCH_BUCKETS = 1 << 14;
const DIGITS = 4;

/** 8-bit weights with one step for the head; base64. */
function quantise(hashed: Float32Array): { readonly step: number; readonly text: string } {
  const most = hashed.reduce((sofar, weight) => Math.max(sofar, Math.abs(weight)), 0);
  const step = Number((most / 127).toPrecision(6));
  const bytes = Int8Array.from(hashed, (weight) => (step === 0 ? 0 : Math.round(weight / step)));
  return { step, text: Buffer.from(bytes.buffer).toString('base64') };
}

function main(): void {
  const notes = readAll(loadCorpus().filter((note) => !isTest(note)));
  const calibration = calibrate(crossValidate(notes));
  const personal = regress(personalExamples(notes), DENSE_PRIOR, BUCKETS);
  const pitch = regress(pitchExamples(notes), NO_PRIOR, PITCH_BUCKETS);
  const [a, b] = [quantise(personal.hashed), quantise(pitch.hashed)];
  const rounded = (weight: number | undefined): number => Number((weight ?? 0).toFixed(DIGITS));
  const weights = {
    dense: Object.fromEntries(
      DENSE.map((name, i) => [name, [rounded(personal.dense[i]), rounded(pitch.dense[i])] as const]),
    ),
    calibration: { scale: rounded(calibration.scale), shift: rounded(calibration.shift) },
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

main();
