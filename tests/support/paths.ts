import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, absolute. */
export const REPO_ROOT: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export type Build = 'shipped' | 'test';
export type Target = 'chrome' | 'firefox';

/** The folder of one built extension; see `buildAll` for how it gets there. */
export const builtExtension = (target: Target, build: Build = 'test'): string =>
  join(REPO_ROOT, '.output', build, `${target}-mv3`);
