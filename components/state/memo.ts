/** Remembers the last answer of a derived value, so that the same parts give the same object. */
export function memo<S, P extends unknown[], T>(
  parts: (state: S) => readonly [...P],
  work: (...parts: P) => T,
): (state: S) => T {
  let last: { readonly parts: readonly [...P]; readonly value: T } | null = null;
  return (state) => {
    const now = parts(state);
    if (last === null || now.some((part, i) => part !== last?.parts[i]))
      last = { parts: now, value: work(...(now as P)) };
    return last.value;
  };
}
