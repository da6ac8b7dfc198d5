import type { PageReport } from '../../lib/domain/page';

/** LinkedIn builds its page in steps; for a moment any layout can look like none. A new layout stays. */
const LASTING_MS = 3_000;

let strangeSince: number | null = null;

/** A report whose `unrecognised` has lasted; before that the page is still loading. */
export function steady(report: PageReport, now: number): PageReport {
  if (report.state !== 'unrecognised') {
    strangeSince = null;
    return report;
  }
  strangeSince ??= now;
  return now - strangeSince >= LASTING_MS ? report : { ...report, state: 'loading' };
}
