import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { REPO_ROOT } from '../support/paths';

/** Runs a tool of node_modules at the repository's top with our own output; answers its exit code (1 when a signal ended it). */
export const runTool = (
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(REPO_ROOT, 'node_modules', '.bin', tool), args, {
      cwd: REPO_ROOT,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32', // the tools are .cmd files there
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
