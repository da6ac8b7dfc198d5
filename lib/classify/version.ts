import { MODEL } from './data/model';

/** Raised by hand when the code judges differently with the same data. */
const RULES = 1;

/** Changes with the code's rules, the tables and the model; a verdict is stored under it. */
export const CLASSIFIER_VERSION: string = `${RULES}-${MODEL.inputs.slice(0, 8)}-${MODEL.checksum.slice(0, 8)}`;
