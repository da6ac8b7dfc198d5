import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../support/paths';
import { buildAll } from './build';
import { type Counts, countVitest, FAILED, PASSED, sum, type VitestReport } from './count';
import { runTool } from './tool';

/**
 * Everything that must be green, in order; later suites run after failures too, so that one run tells all. For developers:
 * `--only unit,lint` runs some of them (`browser` then uses the builds that are there: name `build` as well after a change).
 */
interface Suite {
  readonly name: string;
  /** A suite that has to have passed, if it was to run at all. */
  readonly needs?: string;
  run(): Promise<Counts>;
}

const passedIf = (ok: boolean): Counts => (ok ? PASSED : FAILED);

const SUITES: readonly Suite[] = [
  { name: 'lint', run: async () => passedIf((await runTool('biome', ['check', '--error-on-warnings'])) === 0) },
  {
    name: 'types',
    run: async () => passedIf((await runTool('wxt', ['prepare'])) === 0 && (await runTool('tsc', ['--noEmit'])) === 0),
  },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: async () => passedIf(await buildAll()) },
  {
    name: 'add-on',
    needs: 'build',
    run: async () => passedIf((await runTool('addons-linter', [builtExtension('firefox', 'shipped')])) === 0),
  },
  { name: 'browser', needs: 'build', run: () => vitest('browser') },
];

async function vitest(project: string): Promise<Counts> {
  const file = join(mkdtempSync(join(tmpdir(), 'replyworthy-')), 'report.json');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await runTool('vitest', args);
  return countVitest(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null, exitCode);
}

function chosen(args: readonly string[]): readonly Suite[] {
  if (args.length === 0) return SUITES;
  const names = (args[0] === '--only' ? args[1] : undefined)?.split(',') ?? [];
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (args.length !== 2 || names.length === 0 || unknown.length > 0) {
    throw new Error(`Usage: npm test [-- --only ${SUITES.map(({ name }) => name).join(',')}]`);
  }
  return SUITES.filter(({ name }) => names.includes(name));
}

interface Row extends Counts {
  readonly name: string;
  readonly seconds: string;
}

const rows: Row[] = [];
for (const { name, needs, run } of chosen(process.argv.slice(2))) {
  console.log(`\n=== ${name}`);
  const isBlocked = rows.some((row) => row.name === needs && row.failed > 0);
  if (isBlocked) console.log(`not run, because ${needs} failed: counted as failed`);
  const startMs = performance.now();
  const counts = isBlocked ? FAILED : await run();
  rows.push({ name, ...counts, seconds: ((performance.now() - startMs) / 1000).toFixed(1) });
}
const line = (name: unknown, passed: unknown, failed: unknown, seconds: unknown): string =>
  `${String(name).padEnd(10)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(seconds).padStart(10)}`;
const total = sum(rows);
console.log(`\n${line('suite', 'passed', 'failed', 'seconds')}`);
for (const { name, passed, failed, seconds } of rows) console.log(line(name, passed, failed, seconds));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
