/** Which screen of the options is shown: kept in the address after the `#`, so that links, Back and reload work. */

import { createStore, type StoreApi } from 'zustand/vanilla';

export const TABS = ['queue', 'invitations', 'log', 'rules', 'data', 'settings', 'diagnostics'] as const;
export type Tab = (typeof TABS)[number];

export interface Route {
  readonly store: StoreApi<{ readonly tab: Tab }>;
  readonly go: (tab: Tab) => void;
  readonly watch: () => () => void;
}

const tabOf = (hash: string): Tab => TABS.find((tab) => `#${tab}` === hash) ?? 'queue';

export function createRoute(window: Window): Route {
  const store = createStore<{ readonly tab: Tab }>(() => ({ tab: tabOf(window.location.hash) }));
  const read = (): void => store.setState({ tab: tabOf(window.location.hash) });
  return {
    store,
    go: (tab) => {
      window.location.hash = tab;
      read();
    },
    watch: () => {
      window.addEventListener('hashchange', read);
      return () => window.removeEventListener('hashchange', read);
    },
  };
}
