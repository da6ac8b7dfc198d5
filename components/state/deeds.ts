/** What a person can do in the popup. Everything that lasts is asked of the background; a failure stays on the screen until it is closed. */

import { stepsOf } from '../../lib/db/queries';
import type { Outcome } from '../../lib/domain/outcome';
import { DEFAULT_POLICY, type Policy, type PolicyChoice, type PolicySplit } from '../../lib/domain/policy';
import type { Split } from '../../lib/domain/split';
import { storageFailureOf } from '../../lib/messages/failure';
import { type Armed, armedItems } from './bulk';
import { type Asked, changesOf } from './changes';
import { type Filter, NO_FILTER } from './filter';
import { bulkOfShown, carryOf, currentOf, type PopupDeps, type PopupState, type PopupStore, shownOf } from './popup';

export type Deeds = ReturnType<typeof deedsOf>;

/** All deeds of a popup; `Deeds` is read from here. */
export function deedsOf(store: PopupStore, deps: PopupDeps) {
  const set = store.setState;
  const get = store.getState;

  const asked: Asked = async (type, what) => {
    const answer = await deps.ask(type, what);
    if (!answer.ok) set({ failure: answer.failure });
    return answer.ok;
  };

  const move = (by: number): void => {
    const rows = shownOf(get());
    const at = rows.findIndex((row) => row.id === currentOf(get())?.id);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next !== undefined) set({ current: next.id });
  };

  const arm = (how: Armed['how'], words: string): void => {
    const s = get();
    const rows = how === 'carry' ? carryOf(s).rows : bulkOfShown(s).rows;
    const items = armedItems(rows, how === 'carry' ? null : how);
    if (items.length > 0) set({ armed: { items, how, words } });
  };

  /** The wave that left them is over when its run goes on or ends. */
  const closeLeft = (): void => set((s) => (s.only?.outcome === 'left' ? { only: null, current: null } : {}));

  /** Shows the rule and asks what it would do; an answer about a rule that was changed meanwhile is dropped. */
  const preview = (policy: Policy): void => {
    set({ rule: { policy, preview: null } });
    void deps.ask('policy.preview', { policy }).then((answer) => {
      if (get().rule?.policy !== policy) return;
      set(answer.ok ? { rule: { policy, preview: answer.value } } : { failure: answer.failure, rule: null });
    });
  };

  return {
    show: (split: Split): void =>
      set((s) =>
        s.split === split && s.only === null
          ? {}
          : { split, only: null, current: null, anchor: null, ticked: new Set(), lastTick: null },
      ),
    filter: (change: Partial<Filter>): void => set((s) => ({ filter: { ...s.filter, ...change } })),
    clearFilter: (): void => set({ filter: NO_FILTER }),
    openFilters: (filtersOpen: boolean): void => set({ filtersOpen }),
    openKeys: (keysOpen: boolean): void => set({ keysOpen }),
    peek: (peek: boolean): void => set({ peek }),
    closeFailure: (): void => set({ failure: null }),
    reopen: (): void => deps.reload(),
    anchor: (anchor: string): void => set({ anchor }),
    move,
    current: (current: string): void => set({ current }),
    expand: (id: string): void => set((s) => ({ expanded: toggled(s.expanded, id) })),

    tick: (id: string, range: boolean): void =>
      set((s) => {
        if (!range || s.lastTick === null) return { ticked: toggled(s.ticked, id), lastTick: id };
        const ids = shownOf(s).map((row) => row.id);
        const [from, to] = [ids.indexOf(s.lastTick), ids.indexOf(id)].sort((a, b) => a - b) as [number, number];
        return { ticked: new Set([...s.ticked, ...(from < 0 ? [id] : ids.slice(from, to + 1))]), lastTick: id };
      }),
    clearTicks: (): void => set({ ticked: new Set(), lastTick: null }),

    ...changesOf(store, deps, asked),
    couldNotTell: (id: string, was: 'accepted' | 'not-accepted'): void => void asked('could-not-tell', { id, was }),

    arm,
    disarm: (): void => set({ armed: null }),
    openTerms: (termsOpen: boolean): void => set({ termsOpen }),
    /** Agreed to once; what was armed stands there again, not started. */
    agree: async (): Promise<void> => {
      const answer = await deps.ask('terms.agree', null);
      set(answer.ok ? { settings: answer.value, termsOpen: false } : { failure: answer.failure, termsOpen: false });
    },
    /** Sends exactly what was armed; `dry`: everything but the clicks. */
    start: async (dry: boolean): Promise<void> => {
      const { armed, starting } = get();
      if (armed === null || starting) return;
      set({ starting: true });
      await asked('run.start', {
        items: armed.items.map(({ id, kind }) => ({ id, kind })),
        words: armed.words,
        dry,
      });
      set({ armed: null, starting: false, ticked: new Set(), lastTick: null });
    },

    openRule: (): void => preview(DEFAULT_POLICY),
    chooseRule: (split: PolicySplit, choice: PolicyChoice): void => {
      const { rule } = get();
      if (rule !== null) preview({ ...rule.policy, [split]: choice });
    },
    closeRule: (): void => set({ rule: null }),
    /** Starts the run by the rule as it stands in the dialog. */
    startRule: async (words: string, dry: boolean): Promise<void> => {
      const { rule, starting } = get();
      if (rule === null || starting) return;
      set({ starting: true });
      await asked('policy.start', { policy: rule.policy, words, dry });
      set({ rule: null, starting: false });
    },

    read: (all: boolean): void => void asked('read.start', { all }),
    pause: (runId: string): void => void asked('run.pause', { runId }),
    resume: (runId: string): void => {
      closeLeft();
      void asked('run.resume', { runId });
    },
    stop: (runId: string): void => {
      closeLeft();
      void asked('run.stop', { runId });
    },
    undoRun: (runId: string): void => void asked('run.undo', { runId }),
    seen: (runId: string): void => void asked('run.seen', { runId }),
    openPage: (): void => void asked('page.open', null),
    front: (): void => void asked('page.front', null),
    reload: (tabId: number): void => void asked('page.reload', { tabId }),

    copyReport: async (): Promise<void> => {
      const answer = await deps.ask('report.text', null);
      if (!answer.ok) return set({ failure: answer.failure });
      try {
        await deps.copy(answer.value.text);
        set({ copied: true });
      } catch (error) {
        set({ failure: storageFailureOf(error) }); // the browser keeps the clipboard to itself
      }
    },

    /** Shows the invitations of a run that ended with an outcome, in place of a tab. */
    showOnly: async (runId: string, outcome: Outcome): Promise<void> => {
      try {
        const steps = await stepsOf(deps.db, runId);
        const ids = steps.filter((step) => step.outcome === outcome).map((step) => step.invitationId);
        set({ only: { outcome, ids }, current: null, anchor: null, ticked: new Set() });
      } catch (error) {
        set({ failure: storageFailureOf(error) });
      }
    },
    /** Shows those that the last wave of a run left to the person. */
    showLeft: (ids: readonly string[]): void =>
      set({ only: { outcome: 'left', ids }, current: null, anchor: null, ticked: new Set() }),
    closeOnly: (): void => set({ only: null, current: null }),

    /** One step back: the innermost thing that is open. False where nothing is. */
    back: (): boolean => {
      const s = get();
      const change = backFrom(s);
      if (change !== null) set(change);
      return change !== null;
    },
  };
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

function backFrom(s: PopupState): Partial<PopupState> | null {
  if (s.termsOpen) return { termsOpen: false };
  if (s.keysOpen) return { keysOpen: false };
  if (s.armed !== null) return { armed: null };
  if (s.rule !== null) return { rule: null };
  if (s.failure !== null) return { failure: null };
  if (s.filter.search !== '') return { filter: { ...s.filter, search: '' } };
  if (s.filtersOpen) return { filtersOpen: false };
  if (s.ticked.size > 0) return { ticked: new Set(), lastTick: null };
  if (s.only !== null) return { only: null };
  return null;
}
