/** Each cause of a pause has one sentence (`pause_CAUSE`) and one button that does the next thing. */

import type { PauseCause } from '../../lib/domain/outcome';

export type Remedy = 'resume' | 'front' | 'open' | 'left' | 'reload' | 'report' | 'settings' | 'data';

export const REMEDY: Readonly<Record<PauseCause, Remedy>> = {
  'by-person': 'resume',
  'no-page': 'open',
  'tab-asleep': 'front',
  'reload-needed': 'reload',
  'hidden-tab': 'front',
  'security-check': 'front',
  'signed-out': 'front',
  'rate-limited': 'front',
  refused: 'resume',
  'connection-limit': 'front',
  'no-effect-thrice': 'front',
  layout: 'report',
  language: 'resume',
  'no-notes-seen': 'resume',
  'yours-to-decide': 'left',
  'another-account': 'front',
  updated: 'resume',
  'clock-back': 'resume',
  'storage-full': 'data',
  'session-done': 'resume',
  'day-limit': 'settings',
  'quiet-hours': 'settings',
};

/** Causes after which opening or showing the page is all there was to do: the run goes on by itself with it. */
export const GOES_ON: ReadonlySet<PauseCause> = new Set(['no-page', 'hidden-tab']);
