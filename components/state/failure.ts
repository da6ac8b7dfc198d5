/** Failures of our own storage under the names that messages use. */

import type { Failure } from '../../lib/messages/protocol';

/** Dexie wraps the browser's error and keeps its name, at times one level down. */
export function failureOf(error: unknown): Failure {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((e) => (e instanceof Error ? e.name : ''));
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (
    names.some((name) =>
      ['OpenFailedError', 'MissingAPIError', 'SecurityError', 'InvalidStateError', 'DatabaseClosedError'].includes(
        name,
      ),
    )
  )
    return 'storage-blocked';
  return 'unexpected';
}
