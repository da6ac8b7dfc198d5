import type { ChildProcess } from 'node:child_process';

const PATIENCE_MS = 10_000;

/** Waits for a process that was asked to end, and calls `force` when it has not after 10 s. */
export async function endOrForce(ended: Promise<void>, force: () => void): Promise<void> {
  const timer = setTimeout(force, PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/** Ends a browser with this process, however this one ends: a test that crashed leaves nothing running. */
export function endWithUs(child: ChildProcess): void {
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}
