/** Which screen the popup shows. One rule after the other; the first that fits wins. */

import { isActRun, type Run } from '../../lib/domain/run';
import type { PageView } from '../../lib/messages/protocol';

export type Screen =
  | 'loading'
  | 'summary'
  | 'triage'
  | 'elsewhere'
  | 'reload'
  | 'preview'
  | 'sent'
  | 'nothing-read'
  | 'empty'
  | 'layout'
  | 'signed-out'
  | 'security-check'
  | 'rate-limited';

export interface ScreenInput {
  /** Null until the background has told. */
  readonly view: PageView | null;
  /** Invitations stored; null until counted. */
  readonly known: number | null;
  /** Null: none; undefined: not looked up yet. */
  readonly run: Run | null | undefined;
  /** The person wants to see what was read, whatever page is open. */
  readonly peek: boolean;
  /** The invitations behind one line of the summary are shown. */
  readonly only: boolean;
}

export const isLive = (run: Run | null | undefined): run is Run & { readonly status: 'running' | 'paused' } =>
  run?.status === 'running' || run?.status === 'paused';

const BY_STATE: Readonly<Record<PageView['state'], Screen>> = {
  'no-tab': 'elsewhere',
  elsewhere: 'elsewhere',
  messaging: 'elsewhere',
  'no-receiver': 'reload',
  preview: 'preview',
  sent: 'sent',
  loading: 'loading',
  list: 'nothing-read',
  'reading-only': 'nothing-read',
  empty: 'empty',
  unrecognised: 'layout',
  'signed-out': 'signed-out',
  'security-check': 'security-check',
  'rate-limited': 'rate-limited',
};

/** A run in progress is never hidden; its summary comes next; after that the page decides, unless the person looks at what was read. */
export function screenOf({ view, known, run, peek, only }: ScreenInput): Screen {
  if (known === null || run === undefined) return 'loading';
  if (isLive(run) || only) return 'triage';
  if (isActRun(run) && !run.seen && run.status !== 'undone') return 'summary';
  if (peek && known > 0) return 'triage';
  if (view === null) return 'loading';
  const screen = BY_STATE[view.state];
  return known > 0 && (screen === 'nothing-read' || screen === 'loading') ? 'triage' : screen;
}
