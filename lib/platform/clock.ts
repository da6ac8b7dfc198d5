/** Time and chance as the rest of the code receives them, so that tests can hold both still. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that nobody can set: they only ever grow, from the start of this script. They may stand while the machine sleeps. */
  readonly steady: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** An unguessable short word. */
  readonly token: () => string;
}

export const world: World = {
  now: () => Date.now(),
  steady: () => performance.now(),
  random: () => Math.random(),
  token: () => crypto.randomUUID(),
};

/** Calls again and again; returns how to stop. */
export function every(ms: number, then: () => void): () => void {
  const id = setInterval(then, ms);
  return () => clearInterval(id);
}
