import { buildAll } from './build';
import { runTool } from './tool';

/** `npm run pages`: every generation, language and way of loading in a real browser, and everybody on each page settled. Minutes, not seconds. */
const args = ['run', '--project', 'browser', 'tests/e2e/pages.test.ts', ...process.argv.slice(2)];
process.exitCode = (await buildAll()) ? await runTool('vitest', args, { PAGES: 'all' }) : 1;
