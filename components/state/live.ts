/** Live queries at a pace a screen can bear: a run may change rows many times a second. */

import { liveQuery } from 'dexie';

/** At most about four answers a second are passed on. */
export const LEAST_MS = 250;

export interface Timers {
  readonly now: () => number;
  readonly later: (ms: number, then: () => void) => () => void;
}

const timers: Timers = {
  now: () => performance.now(),
  later: (ms, then) => {
    const id = setTimeout(then, ms);
    return () => clearTimeout(id);
  },
};

/**
 * Tells the answer now and after every change. A change is told at once; then the query rests for `LEAST_MS`, or four times as long as
 * it took, and is asked once more, so that nothing is missed and a slow query takes at most about a third of the time.
 */
export function watch<T>(
  query: () => Promise<T>,
  tell: (value: T) => void,
  failed: (error: unknown) => void,
  clock: Timers = timers,
): () => void {
  let live: { unsubscribe: () => void } | null = null;
  let cancelRest: () => void = () => {};
  let tookMs = 0;

  const listen = (): void => {
    let isFirst = true;
    const timed = async (): Promise<T> => {
      const from = clock.now();
      const value = await query();
      tookMs = clock.now() - from;
      return value;
    };
    live = liveQuery(timed).subscribe({
      next: (value) => {
        tell(value);
        if (!isFirst) {
          live?.unsubscribe();
          cancelRest = clock.later(Math.max(LEAST_MS, 4 * tookMs), listen);
        }
        isFirst = false;
      },
      error: failed,
    });
  };

  listen();
  return () => {
    cancelRest();
    live?.unsubscribe();
  };
}
