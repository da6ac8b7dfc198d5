/** Sleeping that a `wake` can end early. */

const BURST_MS = 2;

const sleepers = new Set<() => void>();
const listeners = new Set<() => void>();

/** Resolves after the time, not earlier. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Resolves when the page has changed, or after the time. A hidden tab's timers are slow; its changes are not. */
export function changeOr(doc: Document, ms: number): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      done();
    };
    // A burst of changes is one change.
    const observer = new MutationObserver(() => {
      observer.disconnect();
      setTimeout(end, BURST_MS);
    });
    observer.observe(doc, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(end, ms);
  });
}

/** Resolves after the time or with the next `wake`. */
export function doze(ms: number): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      sleepers.delete(end);
      done();
    };
    const timer = setTimeout(end, ms);
    sleepers.add(end);
  });
}

export function onWake(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function wakeAll(): void {
  for (const end of [...sleepers]) end();
  for (const listener of [...listeners]) listener();
}
