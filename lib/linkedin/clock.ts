/** Time as it is handed in: a hidden tab's timers are slow, so patience is measured by the clock and not by counting waits. */

export interface Clock {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Resolves after the time, or earlier where the page changes: whoever needs time to pass looks at `now`. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Looks every `glanceMs` until it is so or `patienceMs` have passed; says whether it is so. */
export async function until(isSo: () => boolean, patienceMs: number, glanceMs: number, clock: Clock): Promise<boolean> {
  const since = clock.now();
  while (!isSo()) {
    if (clock.now() - since >= patienceMs) return false;
    await clock.wait(glanceMs);
  }
  return true;
}
