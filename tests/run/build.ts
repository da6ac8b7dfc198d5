import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension, type Target } from '../support/paths';
import { runTool } from './tool';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** The one constant of lib/platform/floor.ts, as it stands in the built background, and what the test build has instead: same length, no floor. */
export const SHIPPED_MARK = 'pace-floor-ms:2000';
export const TEST_MARK = 'pace-floor-ms:0000';

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

/** Makes the test build: a copy of the shipped one with the floor lifted. Throws unless the mark stands in exactly one place. */
export function makeTestBuild(target: Target): void {
  const from = builtExtension(target, 'shipped');
  const to = builtExtension(target, 'test');
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  let places = 0;
  for (const name of scripts(to)) {
    const file = join(to, name);
    const parts = readFileSync(file, 'utf8').split(SHIPPED_MARK);
    places += parts.length - 1;
    if (parts.length > 1) writeFileSync(file, parts.join(TEST_MARK));
  }
  if (places !== 1) throw new Error(`The pace floor stands in ${places} places of the ${target} build, not in one`);
}

/** Builds one after the other (they share `.wxt`) and stops at the first that fails. True when all were built. */
export async function buildAll(targets: readonly Target[] = TARGETS): Promise<boolean> {
  for (const target of targets) {
    if ((await runTool('wxt', ['build', '-b', target])) !== 0) return false;
    makeTestBuild(target);
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await buildAll()) ? 0 : 1;
}
