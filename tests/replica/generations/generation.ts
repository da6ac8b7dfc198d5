import type { Faults } from '../faults';
import type { Words } from '../languages/language';
import type { Invitation, Stranger } from '../model';
import type { Element, Tree } from '../tree';
import type { Counts, View } from '../world';

/** What every drawing needs to know besides its subject. */
export interface Scene {
  readonly words: Words;
  readonly faults: Faults;
  /** Hashed class names of this "build". */
  readonly hashed: (name: string) => string;
  readonly me: { readonly slug: string; readonly name: string };
}

/** One thing in the list: an invitation, with whoever LinkedIn suggests right behind it. */
export interface Slot {
  readonly invitation: Invitation;
  readonly suggestion: Stranger | null;
}

export interface ListModel {
  readonly view: View;
  readonly counts: Counts;
  readonly slots: readonly Slot[];
  /** What stands at the end of the list: something that loads by itself, a button, or nothing. */
  readonly growth: 'loader' | 'button' | 'none';
}

export interface ProfileModel {
  readonly person: Stranger | Invitation;
  readonly state: 'pending' | 'connected' | 'stranger' | 'self';
}

/**
 * One generation of LinkedIn's pages: how a neutral model is drawn. The page script finds its way by these refs:
 * `scroller` (where it is not the window), `list`, `loader` or `more`, `chips`, `card:ID`.
 */
export interface Generation {
  readonly id: string;
  /** Focused and Other apart, as since 2026. */
  readonly hasBuckets: boolean;
  readonly frame: (scene: Scene, here: string, main: Tree) => readonly Tree[];
  readonly invitations: (scene: Scene, model: ListModel) => Element;
  readonly chips: (scene: Scene, view: View, counts: Counts) => Element;
  readonly slots: (scene: Scene, slots: readonly Slot[]) => readonly Tree[];
  /** What is left of a settled card; null where it just goes. */
  readonly acknowledgement: (scene: Scene, invitation: Invitation, as: 'accept' | 'ignore') => Element | null;
  readonly careDialog: (scene: Scene, invitation: Invitation) => Element;
  readonly toast: (scene: Scene, role: 'alert' | 'status', text: string) => Element;
  readonly cookieBanner: (scene: Scene) => Element;
  readonly feed: (scene: Scene) => Element;
  readonly network: (
    scene: Scene,
    pending: number,
    preview: readonly Invitation[],
    suggestions: readonly Stranger[],
  ) => Element;
  readonly sent: (scene: Scene, people: readonly Stranger[]) => Element;
  readonly profile: (scene: Scene, model: ProfileModel) => Element;
}
