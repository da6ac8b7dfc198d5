/** People I can help: the rules as they are written, and whom the open one finds. What is written is saved by itself. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyRule, type Preset, presetRule } from '../../lib/domain/presets';
import type { HelpRule } from '../../lib/domain/rule';
import { RULE_LIMITS } from '../../lib/domain/rule-shape';
import type { ask as askBackground } from '../../lib/messages/ask';
import type { Failure, HelpFinds } from '../../lib/messages/protocol';
import { watchSettings } from '../../lib/settings/store';

/** Examples at first, and when all are asked for. */
export const EXAMPLES = { few: 3, many: 100 } as const;

export interface RulesState {
  /** Null before the first answer. */
  readonly rules: readonly HelpRule[] | null;
  readonly ownWords: readonly string[];
  readonly openId: string | null;
  /** Of the open rule; null while it is not known. */
  readonly finds: HelpFinds | null;
  readonly examples: number;
  /** What was deleted last, and where it stood: it can be brought back. */
  readonly removed: { readonly rule: HelpRule; readonly at: number } | null;
  readonly state: 'untouched' | 'saving' | 'saved';
  readonly failure: Failure | null;
}

export interface RulesDeps {
  readonly ask: typeof askBackground;
  /** A name that no other rule has. */
  readonly newId: () => string;
  /** Calls once, later; returns how to call it off. */
  readonly later: (ms: number, then: () => void) => () => void;
}

export interface Rules {
  readonly store: StoreApi<RulesState>;
  readonly watch: () => () => void;
  readonly add: (preset: Preset | null, name: string) => void;
  readonly change: (rule: HelpRule) => void;
  readonly remove: (id: string) => void;
  readonly bringBack: () => void;
  /** Opens a rule, closes the one that is open. */
  readonly open: (id: string | null) => void;
  readonly showMore: () => void;
}

/** Long enough to type a word: the background judges everybody anew with every change. */
export const SETTLE_MS = 500;

export const canAdd = (rules: readonly HelpRule[] | null): boolean =>
  rules !== null && rules.length < RULE_LIMITS.rules;

export function createRules({ ask, newId, later }: RulesDeps): Rules {
  const store = createStore<RulesState>(() => ({
    rules: null,
    ownWords: [],
    openId: null,
    finds: null,
    examples: EXAMPLES.few,
    removed: null,
    state: 'untouched',
    failure: null,
  }));
  const { setState: set, getState: get } = store;
  let cancelSave: (() => void) | null = null;
  let questions = 0;

  const opened = (): HelpRule | undefined => get().rules?.find((rule) => rule.id === get().openId);

  async function look(): Promise<void> {
    const rule = opened();
    questions += 1;
    const mine = questions;
    if (rule === undefined) return;
    const answer = await ask('help.try', { rule, examples: get().examples });
    if (mine !== questions) return; // the rule has changed since: that answer will come
    set(answer.ok ? { finds: answer.value } : { finds: null, failure: answer.failure });
  }

  async function save(): Promise<void> {
    cancelSave = null;
    void look();
    const answer = await ask('settings.set', { help: get().rules ?? [] });
    set(answer.ok ? { state: 'saved', failure: null } : { state: 'untouched', failure: answer.failure });
  }

  function put(rules: readonly HelpRule[], waitMs = 0): void {
    set({ rules, state: 'saving', failure: null });
    cancelSave?.();
    cancelSave = later(waitMs, () => void save());
  }

  function open(openId: string | null): void {
    set({ openId, finds: null, examples: EXAMPLES.few });
    void look();
  }

  return {
    store,
    open,
    add: (preset, name) => {
      const rules = get().rules;
      if (rules === null || !canAdd(rules)) return;
      const id = newId();
      const rule = preset === null ? emptyRule(id, name) : presetRule(preset, id, name);
      set({ removed: null });
      put([...rules, rule]);
      open(id);
    },
    change: (rule) =>
      put(
        (get().rules ?? []).map((one) => (one.id === rule.id ? rule : one)),
        SETTLE_MS,
      ),
    remove: (id) => {
      const rules = get().rules ?? [];
      const at = rules.findIndex((one) => one.id === id);
      const rule = rules[at];
      if (rule === undefined) return;
      set({ removed: { rule, at } });
      if (get().openId === id) open(null);
      put(rules.filter((one) => one.id !== id));
    },
    bringBack: () => {
      const { removed, rules } = get();
      if (removed === null || rules === null) return;
      set({ removed: null });
      put(rules.toSpliced(removed.at, 0, removed.rule));
    },
    showMore: () => {
      set({ examples: EXAMPLES.many });
      void look();
    },
    watch: () => {
      const stop = watchSettings(({ help, ownWords }) => {
        set({ ownWords });
        if (cancelSave === null) set({ rules: help });
      });
      void look();
      return () => {
        stop();
        if (cancelSave === null) return;
        cancelSave();
        void save(); // what was written last is not lost with the screen
      };
    },
  };
}
