/** A run that stands still: why, and the one thing to do about it. Nothing is tried again behind the person's back. */

import type { VNode } from 'preact';
import type { PauseCause } from '../../lib/domain/outcome';
import { type Run, settledCount } from '../../lib/domain/run';
import { Bar } from '../parts/Bar';
import { DockBox } from '../parts/DockBox';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { t, tn } from '../text';
import { useDeeds, usePart } from './context';
import { GOES_ON, REMEDY, type Remedy } from './pauses';
import { endOf, progressName, progressWords, readWords } from './RunDock';

export function PausedDock({ run }: { readonly run: Run }): VNode {
  const deeds = useDeeds();
  const cause = run.pausedBecause ?? 'by-person';
  const isShown = usePart((s) => s.only?.outcome === 'left');
  const remedy = remedyOf(run, cause, isShown);
  const byPerson = cause === 'by-person';
  const words = run.kind === 'read' ? readWords(run) : progressWords(run);
  const [value, of] = run.kind === 'read' ? [run.read, run.expected] : [settledCount(run), endOf(run)];
  return (
    <DockBox label={t('popup_run_paused')} halt={!byPerson}>
      <p class="say" role={byPerson ? 'status' : 'alert'}>
        {byPerson ? null : <Icon name="warn" />}
        <span>{t(keyed('pause', cause))}</span>
      </p>
      <Bar
        label={run.kind === 'read' ? t('popup_reading') : progressName(run)}
        value={value}
        of={of}
        text={words}
        still
      />
      <p class="num">{words}</p>
      <div class="dock-row end">
        <button type="button" class="btn btn-s btn-quiet" onClick={() => deeds.stop(run.id)}>
          <Icon name="stop" />
          {t(run.kind === 'read' ? 'popup_stop_reading' : 'popup_stop')}
        </button>
        {remedy === 'resume' ? null : (
          <button type="button" class="btn btn-s" onClick={() => deeds.resume(run.id)}>
            {t('popup_resume')}
          </button>
        )}
        <RemedyButton run={run} cause={cause} remedy={remedy} />
      </div>
    </DockBox>
  );
}

const leftBy = (run: Run): readonly string[] => (run.kind === 'policy' ? run.left : []);

/** Those left to the person can be shown where the run knows them; once they are on the screen, going on is next. */
function remedyOf(run: Run, cause: PauseCause, isShown: boolean): Remedy {
  const remedy = REMEDY[cause];
  if (remedy !== 'left') return remedy;
  return isShown ? 'resume' : leftBy(run).length > 0 ? 'left' : 'front';
}

interface RemedyProps {
  readonly run: Run;
  readonly cause: PauseCause;
  readonly remedy: Remedy;
}

function RemedyButton({ run, cause, remedy }: RemedyProps): VNode {
  const deeds = useDeeds();
  const isCopied = usePart((s) => s.copied);
  const tabId = usePart((s) => s.view?.tabId ?? null);
  const left = leftBy(run);
  if (remedy === 'settings' || remedy === 'data') {
    return (
      <a class="btn btn-s btn-main" href={`options.html#${remedy}`} target="_blank" rel="noreferrer">
        {t(`popup_do_${remedy}`)}
      </a>
    );
  }
  const press = (): void => {
    if (remedy === 'resume') deeds.resume(run.id);
    if (remedy === 'report') void deeds.copyReport();
    if (remedy === 'open') deeds.openPage();
    if (remedy === 'left') deeds.showLeft(left);
    if (remedy === 'front') deeds.front();
    if (remedy === 'reload' && tabId !== null) deeds.reload(tabId);
    if (GOES_ON.has(cause)) deeds.resume(run.id);
  };
  const words =
    remedy === 'report' && isCopied
      ? 'popup_copied'
      : cause === 'no-notes-seen'
        ? 'popup_do_agree'
        : `popup_do_${remedy}`;
  return (
    <button type="button" class="btn btn-s btn-main" onClick={press}>
      {remedy === 'left' ? tn('popup_do_left', left.length) : t(words)}
    </button>
  );
}
