/** Errors of the browser's storage under the names that messages use. */

import type { Failure } from './protocol';

/** Dexie wraps the browser's error and keeps its name, at times some levels down. `unexpected` where storage had nothing to do with it. */
export function storageFailureOf(error: unknown): Failure {
  const names: string[] = [];
  for (let e: unknown = error; e instanceof Error; e = 'inner' in e ? e.inner : undefined) names.push(e.name);
  if (names.some((n) => /QuotaExceeded/.test(n))) return 'storage-full';
  return names.some((n) => /VersionError|Blocked|DatabaseClosed|OpenFailed|MissingAPI|InvalidState|Security/.test(n))
    ? 'storage-blocked'
    : 'unexpected';
}
