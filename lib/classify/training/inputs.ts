import { createHash } from 'node:crypto';
import { CUES } from '../codes';
import { COURTESY, DEFAULT_TEXTS, NAME_PARTS, SENTENCE_WORDS } from '../data/defaults';
import { TABLES } from '../data/tables';
import { DENSE } from '../dense';
import { BUCKETS } from '../grams';
import type { ModelData } from '../model';
import { THRESHOLDS } from '../thresholds';
import { PERSONAL_WEIGHT } from './examples';
import { SETTINGS } from './fit';
import { corpusText, LANGUAGES } from './notes';
import { KEPT } from './select';
import { TEST_VOICES } from './voices';

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Fingerprint of everything a model is made from, so that a forgotten training shows. */
export function inputsHash(): string {
  const data = [
    CUES,
    COURTESY,
    DEFAULT_TEXTS,
    NAME_PARTS,
    SENTENCE_WORDS,
    TABLES,
    DENSE,
    BUCKETS,
    THRESHOLDS,
    SETTINGS,
    KEPT,
    PERSONAL_WEIGHT,
    TEST_VOICES,
  ];
  return sha256([data, LANGUAGES.map(corpusText)]);
}

/** Fingerprint of the weights themselves. */
export function weightsHash(model: Omit<ModelData, 'inputs' | 'checksum'>): string {
  return sha256([model.dense, model.steps, model.personal, model.pitch]);
}
