import { buildAll } from './build';
import { runTool } from './tool';

/** The long fault run: more seeds than `npm test` has time for, in the simulated world and in real Chromium. Prints its figures. */
const RUNS = { FAULT_RUNS: '2000', FAULT_RUNS_CHROMIUM: '40', LONG_RUN_PEOPLE: '4100' };

const suite = (project: string, file: string): Promise<number> =>
  runTool('vitest', ['run', '--project', project, file], RUNS);

const isBuilt = await buildAll(['chrome']);
const codes = [await suite('unit', 'tests/faults'), isBuilt ? await suite('browser', 'tests/e2e/faults.test.ts') : 1];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
