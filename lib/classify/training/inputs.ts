import { createHash } from 'node:crypto';
import { CUES } from '../codes';
import { COURTESY, DEFAULT_TEXTS, NAME_PARTS } from '../data/defaults';
import { TABLES } from '../data/tables';
import { DENSE } from '../dense';
import { BUCKETS } from '../grams';
import type { ModelData } from '../model';
import { THRESHOLDS } from '../thresholds';
import { corpusText, LANGUAGES } from './corpus';
import { SETTINGS } from './fit';
import { TEST_VOICES } from './voices';

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Fingerprint of everything a model is made from, so that a forgotten training shows. */
export function inputsHash(): string {
  const data = [CUES, COURTESY, DEFAULT_TEXTS, NAME_PARTS, TABLES, DENSE, BUCKETS, THRESHOLDS, SETTINGS, TEST_VOICES];
  return sha256([data, LANGUAGES.map(corpusText)]);
}

/** Fingerprint of the weights themselves. */
export function weightsHash(model: Omit<ModelData, 'inputs' | 'checksum'>): string {
  return sha256([model.dense, model.steps, model.personal, model.pitch]);
}
