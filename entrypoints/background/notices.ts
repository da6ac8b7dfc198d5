/** Notices of the operating system when a run pauses or ends: only where the person has switched them on. */

import { liveQuery } from 'dexie';
import type { Db } from '../../lib/db/open';
import { currentRun } from '../../lib/db/queries';
import { isActRun, type Run } from '../../lib/domain/run';
import { browser } from '../../lib/platform/browser';
import { loadSettings } from '../../lib/settings/store';
import { openInvitations } from '../../lib/usecases/tabs';

/** A notice as keys of our words; `values` fill their gaps. */
export interface Notice {
  readonly title: string;
  readonly message: string;
  readonly values: readonly number[];
}

/** What there is to say of a run as it stands now; null where it goes on or where the person did it. */
export function noticeOf(run: Run): Notice | null {
  if (run.status === 'paused' && run.pausedBecause !== null && run.pausedBecause !== 'by-person')
    return { title: 'popup_run_paused', message: `pause_${run.pausedBecause.replaceAll('-', '_')}`, values: [] };
  if (run.status !== 'finished') return null;
  if (!isActRun(run)) return { title: 'popup_reading', message: 'popup_read_done', values: [run.read] };
  return run.dry
    ? { title: 'popup_dry_finished', message: 'popup_sum_dry', values: [] }
    : { title: 'popup_run_finished', message: 'notice_accepted', values: [run.tally.accepted ?? 0, run.total] };
}

/** Where a run stands, in a word: a notice comes once for each. */
const placeOf = (run: Run | null): string =>
  run === null ? 'none' : `${run.id} ${run.status} ${run.pausedBecause ?? ''}`;

const KEY = 'noticed';
/** One name for all: a later notice takes the place of the one before, so that they never pile up. */
const ID = 'run';

async function tell(run: Run | null, place: string): Promise<void> {
  const { [KEY]: before } = await browser.storage.session.get(KEY);
  if (before === place) return;
  await browser.storage.session.set({ [KEY]: place });
  // The first look since the browser began: what stood still yesterday is no news.
  const notice = before === undefined || run === null ? null : noticeOf(run);
  if (notice === null || !(await loadSettings()).notify) return;
  // The person can take the permission back in the browser's own settings.
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const numbers = new Intl.NumberFormat(browser.i18n.getUILanguage());
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: browser.i18n.getMessage(notice.title),
    message: browser.i18n.getMessage(
      notice.message,
      notice.values.map((value) => numbers.format(value)),
    ),
  });
}

/** A press on the notice leads to LinkedIn's list. The browser offers this only once the permission is there. */
let isHearing = false;
function hear(): void {
  if (isHearing || browser.notifications === undefined) return;
  isHearing = true;
  browser.notifications.onClicked.addListener((id) => {
    if (id === ID) void openInvitations();
  });
}

export function watchNotices(db: Db): void {
  hear();
  browser.permissions.onAdded.addListener(hear);
  let last = Promise.resolve();
  let told = '';
  liveQuery(() => currentRun(db)).subscribe((run) => {
    const place = placeOf(run);
    if (place === told) return; // one more step of the same run
    told = place;
    last = last.then(() => tell(run, place));
  });
}
