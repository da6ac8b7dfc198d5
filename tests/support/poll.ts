const STEP_MS = 50;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface PollOptions {
  /** What is waited for, for the error: "a popup with the button Start". */
  readonly what: string;
  readonly timeoutMs?: number;
  /** Says at the end what was there instead. */
  readonly instead?: () => Promise<string> | string;
}

/** Asks again and again until the answer is neither null, undefined nor false; throws when the time is over. */
export async function poll<T>(
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { what, timeoutMs = 15_000, instead }: PollOptions,
): Promise<T> {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > endMs) {
      throw new Error(`Waited ${timeoutMs} ms for ${what}${instead ? `; there was: ${await instead()}` : ''}`);
    }
    await sleep(STEP_MS);
  }
}
