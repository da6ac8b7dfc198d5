/** Registry of the page generations that can be read, newest first. */

import type { Generation } from '../shape';
import { B2 } from './b2';

export const GENERATIONS: readonly Generation[] = [B2];
