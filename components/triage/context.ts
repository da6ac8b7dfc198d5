/** The popup's store and deeds, for every part of its screen. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Deeds } from '../state/deeds';
import { useStore } from '../state/hook';
import type { PopupState, PopupStore } from '../state/popup';

export interface Popup {
  readonly store: PopupStore;
  readonly deeds: Deeds;
}

export const PopupContext = createContext<Popup | null>(null);

function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (popup === null) throw new Error('a part of the popup stands outside it');
  return popup;
}

export const useDeeds = (): Deeds => usePopup().deeds;
export const usePart = <T>(select: (state: PopupState) => T): T => useStore(usePopup().store, select);
export const usePopupStore = (): PopupStore => usePopup().store;
