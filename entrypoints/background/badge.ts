import { liveQuery } from 'dexie';
import type { Db } from '../../lib/db/open';
import { countWorthy, currentRun } from '../../lib/db/queries';
import type { Run } from '../../lib/domain/run';
import type { Settings } from '../../lib/domain/settings';
import { storageFailureOf } from '../../lib/messages/failure';
import { browser } from '../../lib/platform/browser';
import { watchSettings } from '../../lib/settings/store';

type Standing = Pick<Run, 'status' | 'pausedBecause'> | null;

const isHalted = (run: Standing): boolean => run?.status === 'paused' && run.pausedBecause !== 'by-person';

/** More would be cut off by the browser. */
const MOST = 999;

/** Words for the toolbar: a pause that nobody asked for stands out, a run that goes on is marked, and how many gave a reason. */
export function badgeText(mode: Settings['badge'], reasons: number, run: Standing): string {
  if (mode === 'off') return '';
  if (isHalted(run)) return '!';
  const count = reasons === 0 ? '' : mode === 'dot' ? '•' : reasons > MOST ? `${MOST}+` : String(reasons);
  return run?.status === 'running' ? `▶${count}`.slice(0, 4) : count;
}

/** What the icon says when the pointer rests on it: the same in a sentence. */
export function badgeTitle(run: Standing, words: (key: string) => string): string {
  const name = words('extensionName');
  const cause = run?.status === 'paused' ? run.pausedBecause : null;
  if (cause !== null) return `${name}: ${words(`pause_${cause.replaceAll('-', '_')}`)}`;
  return run?.status === 'running' ? `${name}: ${words('badge_running')}` : name;
}

/** Keeps the icon up to date: with every change of the journal and of the settings. */
export function watchBadge(db: Db): void {
  let mode: Settings['badge'] | null = null;
  let known: { readonly reasons: number; readonly run: Standing } | null = null;
  const words = (key: string): string => browser.i18n.getMessage(key);
  let shown = '';
  const draw = (): void => {
    if (mode === null || known === null) return;
    const text = badgeText(mode, known.reasons, known.run);
    const title = badgeTitle(known.run, words);
    if (`${text} ${title}` === shown) return;
    shown = `${text} ${title}`;
    void browser.action.setBadgeBackgroundColor({ color: isHalted(known.run) ? '#9c2a10' : '#f6c91e' });
    void browser.action.setBadgeText({ text });
    void browser.action.setTitle({ title });
  };
  watchSettings((settings) => {
    mode = settings.badge;
    draw();
  });
  liveQuery(async () => {
    const [reasons, run] = await Promise.all([countWorthy(db), currentRun(db)]);
    return { reasons, run };
  }).subscribe({
    next: (state) => {
      known = state;
      draw();
    },
    // Nothing can be read any more, so no run goes on either: the icon is all that is left to say so.
    error: (error) => {
      const failure = storageFailureOf(error).replaceAll('-', '_');
      void browser.action.setBadgeText({ text: '!' });
      void browser.action.setTitle({ title: `${words('extensionName')}: ${words(`failure_${failure}`)}` });
    },
  });
}
