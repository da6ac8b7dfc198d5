/** Registry of the page generations that can be read, newest first. */

import type { Generation } from '../shape';
import { A } from './a';
import { B1 } from './b1';
import { B2 } from './b2';

export const GENERATIONS: readonly Generation[] = [B2, B1, A];
