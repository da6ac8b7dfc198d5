import { liveQuery } from 'dexie';
import type { Db } from '../../lib/db/open';
import { countWorthy, currentRun } from '../../lib/db/queries';
import { browser } from '../../lib/platform/browser';
import { loadSettings } from '../../lib/settings/store';

/** Words for the toolbar: a pause stands out, else how many invitations gave a reason. */
export function badgeText(mode: 'count' | 'dot' | 'off', reasons: number, isPaused: boolean): string {
  if (mode === 'off') return '';
  if (isPaused) return '!';
  if (reasons === 0) return '';
  return mode === 'dot' ? '•' : reasons > 999 ? '999+' : String(reasons);
}

export function watchBadge(db: Db): void {
  const state = liveQuery(async () => {
    const [reasons, run] = await Promise.all([countWorthy(db), currentRun(db)]);
    return {
      reasons,
      isPaused: run?.status === 'paused' && run.pausedBecause !== 'by-person',
    };
  });
  let shown: string | null = null;
  state.subscribe(async ({ reasons, isPaused }) => {
    const text = badgeText((await loadSettings()).badge, reasons, isPaused);
    if (text === shown) return;
    shown = text;
    await browser.action.setBadgeBackgroundColor({ color: isPaused ? '#9c2a10' : '#f6c91e' });
    await browser.action.setBadgeText({ text });
  });
}
