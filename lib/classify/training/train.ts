/** Trains the shipped model on every voice but the test voices and writes `data/model.ts`. Run: npm run train */
import { writeFileSync } from 'node:fs';
import { DENSE, DENSE_PRIOR } from '../dense';
import type { ModelData } from '../model';
import { calibrate } from './calibrate';
import { crossValidate } from './crossval';
import { personalExamples, pitchExamples, readAll } from './examples';
import { inputsHash, weightsHash } from './inputs';
import { isTest, loadCorpus } from './notes';
import { pack } from './pack';
import { fitKept, KEPT } from './select';

const NO_PRIOR = DENSE.map(() => 0);
const DIGITS = 4;

function main(): void {
  const notes = readAll(loadCorpus().filter((note) => !isTest(note)));
  const calibration = calibrate(crossValidate(notes));
  const personal = fitKept(personalExamples(notes), DENSE_PRIOR, KEPT.personal);
  // Pitch against generic is a word on the screen, not a decision: it gets a small part of the room.
  const pitch = fitKept(pitchExamples(notes), NO_PRIOR, KEPT.pitch);
  const [a, b] = [pack(personal.hashed), pack(pitch.hashed)];
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
