import { classifying } from '../bench/classifying';
import { reading } from '../bench/reading';
import { buildAll } from './build';

/** What reading and judging cost, as ratios within one run. Fails where one is beyond its limit. */
const isBuilt = await buildAll(['chrome']);
const held = [await reading(), isBuilt && (await classifying())];
process.exitCode = held.every(Boolean) ? 0 : 1;
