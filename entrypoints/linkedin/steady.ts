import type { PageReport } from '../../lib/domain/page';

/** LinkedIn builds its page in steps; for a moment any layout can look like none, or like one that we do not know. A new layout stays. */
export const LASTING_MS = 3_000;

const isStrange = ({ state }: PageReport): boolean => state === 'unrecognised' || state === 'reading-only';

let strangeSince: number | null = null;

/** A report whose strangeness has lasted; before that the page is still loading. */
export function steady(report: PageReport, now: number): PageReport {
  if (!isStrange(report)) {
    strangeSince = null;
    return report;
  }
  strangeSince ??= now;
  return now - strangeSince >= LASTING_MS ? report : { ...report, state: 'loading' };
}
