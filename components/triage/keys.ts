/** Keys of the triage screen: which key means what, and doing it. */

import { isActRun } from '../../lib/domain/run';
import type { Deeds } from '../state/deeds';
import { currentOf, dialogOf, type PopupState, type PopupStore, readsOnly } from '../state/popup';
import type { Screen } from '../state/screen';

export type Command =
  | 'down'
  | 'up'
  | 'tick'
  | 'range'
  | 'silent'
  | 'reply'
  | 'later'
  | 'undo'
  | 'reason'
  | 'no_reason'
  | 'open'
  | 'expand'
  | 'search'
  | 'help'
  | 'back';

/** The table as people read it; the first column is also what is listened for. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: Command | 'ignore' }[] = [
  { keys: ['j', '↓'], does: 'down' },
  { keys: ['k', '↑'], does: 'up' },
  { keys: ['x'], does: 'tick' },
  { keys: ['Shift+x'], does: 'range' },
  { keys: ['a'], does: 'silent' },
  { keys: ['r'], does: 'reply' },
  { keys: ['l'], does: 'later' },
  { keys: ['u'], does: 'undo' },
  { keys: ['1'], does: 'reason' },
  { keys: ['2'], does: 'no_reason' },
  { keys: ['o'], does: 'open' },
  { keys: ['Enter'], does: 'expand' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
  { keys: ['Esc'], does: 'back' },
];

const COMMANDS: Readonly<Record<string, Command>> = {
  j: 'down',
  ArrowDown: 'down',
  k: 'up',
  ArrowUp: 'up',
  x: 'tick',
  X: 'range',
  a: 'silent',
  r: 'reply',
  l: 'later',
  u: 'undo',
  '1': 'reason',
  '2': 'no_reason',
  o: 'open',
  Enter: 'expand',
  '/': 'search',
  '?': 'help',
  Escape: 'back',
};

/** What a key press asks for; null where it belongs to the field, button or dialog it was pressed in. Esc works even with keys off. */
export function commandOf(
  event: KeyboardEvent,
  s: Pick<PopupState, 'settings'> & Parameters<typeof dialogOf>[0],
): Command | null {
  const command = COMMANDS[event.key] ?? null;
  if (command === 'back') return command;
  if (
    !s.settings.keys ||
    dialogOf(s) !== null ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.defaultPrevented
  )
    return null;
  const target = event.target instanceof Element ? event.target : null;
  const isTyping = target?.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') != null;
  if (isTyping) return null;
  const isPressing = event.key === 'Enter' && target?.closest('button, a, summary, input, label') != null;
  return isPressing ? null : command;
}

/** Decisions that a page must be able to carry out. */
const SETTLING: ReadonlySet<Command> = new Set(['silent', 'reply']);

/** Does it; true where something was done, so that the browser need not. */
export function obey(command: Command, store: PopupStore, deeds: Deeds, screen: Screen): boolean {
  if (command === 'back') return deeds.back();
  if (command === 'help') {
    deeds.openKeys(true);
    return true;
  }
  if (screen !== 'triage') return false;
  if (command === 'search') {
    document.getElementById('search')?.focus();
    return true;
  }
  if (command === 'undo') {
    undo(store.getState(), deeds);
    return true;
  }
  const row = currentOf(store.getState());
  if (row === null || (SETTLING.has(command) && readsOnly(store.getState()))) return false;
  const act: Readonly<Record<Exclude<Command, 'back' | 'help' | 'search' | 'undo'>, () => void>> = {
    down: () => deeds.move(1),
    up: () => deeds.move(-1),
    tick: () => deeds.tick(row.id, false),
    range: () => deeds.tick(row.id, true),
    silent: () => deeds.decide([row.id], 'silent'),
    reply: () => deeds.decide([row.id], 'reply'),
    later: () => deeds.decide([row.id], 'later'),
    reason: () => deeds.correct(row.id, 'reason'),
    no_reason: () => deeds.correct(row.id, 'no-reason'),
    open: () => document.getElementById(`row-${row.id}`)?.querySelector<HTMLElement>('[data-profile]')?.click(),
    expand: () => deeds.expand(row.id),
  };
  act[command]();
  return true;
}

/** In grace the run, on a decided row that row, else the last decision made here. */
function undo(s: PopupState, deeds: Deeds): void {
  const isGrace = isActRun(s.run) && s.run.status === 'running' && s.now < s.run.graceUntil;
  const row = currentOf(s);
  if (isGrace && s.run) deeds.undoRun(s.run.id);
  else deeds.undo(row?.decision != null && row.status === 'open' ? row.id : null);
}
