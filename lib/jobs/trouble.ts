/** What stands in the way of a run on the page that asks. Pure. */

import type { PauseCause } from '../domain/outcome';
import type { PageReport, PageState } from '../domain/page';
import { isActRun, looksBlind, type Run } from '../domain/run';
import { CLOCK_SLACK_MS } from './claims';

const CAUSE_OF: Partial<Record<PageState, PauseCause>> = {
  'signed-out': 'signed-out',
  'security-check': 'security-check',
  'rate-limited': 'rate-limited',
  unrecognised: 'layout',
};

/** Why the run has to stand still, whatever it was about to do; null where nothing is in the way. `version`: the classifier's, now. */
export function troubleOf(run: Run, report: PageReport, now: number, version: string): PauseCause | null {
  const cause = CAUSE_OF[report.state];
  if (cause !== undefined) return cause;
  if (report.state === 'reading-only' && isActRun(run)) return 'layout';
  if ((report.state !== 'list' && report.state !== 'empty') || !isActRun(run)) return null;
  if (now < run.clockAt - CLOCK_SLACK_MS) return 'clock-back';
  if (report.state === 'empty') return null;
  if (report.drift.includes('note')) return 'layout';
  if (run.page !== null && run.page.generation !== report.generation) return 'layout';
  if (run.page !== null && run.page.locale !== report.locale) return 'language';
  if (run.kind !== 'policy') return null;
  if (run.classifierVersion !== version) return 'updated';
  return looksBlind(run) ? 'no-notes-seen' : null;
}
