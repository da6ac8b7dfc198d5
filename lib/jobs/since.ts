/**
 * How long ago a claim was, by a clock that nobody can set. The computer's clock may be put forward between a click and LinkedIn's answer to it:
 * a page loaded right then would seem to come long after. A worker that was born meanwhile counts from when it first hears of the claim.
 */
export type Since = (token: string) => number;

/** `steady`: milliseconds that only ever grow, as `performance.now()`. */
export function sinceKnown(steady: () => number): Since {
  const known = new Map<string, number>();
  return (token) => {
    const now = steady();
    const first = known.get(token) ?? now;
    known.set(token, first);
    return now - first;
  };
}
