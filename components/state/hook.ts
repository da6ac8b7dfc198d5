/** zustand/vanilla in Preact without its React binding. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The selected part of a store; renders again when it is another value (by identity). */
export function useStore<S, T>(store: Pick<StoreApi<S>, 'getState' | 'subscribe'>, select: (state: S) => T): T {
  const latest = useRef(select);
  latest.current = select;
  const [value, setValue] = useState<T>(() => select(store.getState()));
  useEffect(() => {
    const update = (): void => setValue(() => latest.current(store.getState()));
    update(); // the state may have changed between render and effect
    return store.subscribe(update);
  }, [store]);
  return value;
}
