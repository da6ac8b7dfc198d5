/** A run in the dock: reading, grace, carrying out, and what is said when reading ends. */

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type ActRun, type ReadRun, settledCount } from '../../lib/domain/run';
import { Bar } from '../parts/Bar';
import { DockBox } from '../parts/DockBox';
import { Icon } from '../parts/Icon';
import { estimateOf } from '../state/popup';
import { lasting, t, timeOfDay, tn } from '../text';
import { useDeeds, usePart } from './context';
import { leftWords } from './words';

export const readWords = (run: ReadRun): string =>
  run.expected === null ? t('popup_read_so_far', run.read) : t('popup_read_of', run.read, run.expected);

/** Seconds left at the speed so far; null until there is a speed. */
export function readLeftSeconds(run: ReadRun, now: number): number | null {
  const elapsed = (now - run.startedAt) / 1000;
  if (run.expected === null || run.read < 20 || elapsed < 5) return null;
  return (Math.max(0, run.expected - run.read) * elapsed) / run.read;
}

export function ReadDock({ run }: { readonly run: ReadRun }): VNode {
  const deeds = useDeeds();
  const left = usePart((s) => readLeftSeconds(run, s.now));
  const isHidden = usePart((s) => s.view?.report?.visible === false);
  const words = readWords(run);
  const details = [
    run.bucket === null ? '' : t('popup_read_in', run.bucket),
    ...run.others.map(({ name, count }) => t('popup_read_other', name, count)),
    left === null ? '' : t('time_about', lasting(left)),
  ].filter(Boolean);
  return (
    <DockBox label={t('popup_reading')}>
      <div class="dock-row">
        <p class="say num grow">{words}</p>
        <button type="button" class="btn btn-s" onClick={() => deeds.stop(run.id)}>
          <Icon name="stop" />
          {t('popup_stop_reading')}
        </button>
      </div>
      <Bar label={t('popup_reading')} value={run.read} of={run.expected} text={words} />
      {isHidden ? (
        <div class="dock-row">
          <p class="grow">{t('popup_hidden_hint')}</p>
          <button type="button" class="btn btn-s" onClick={deeds.front}>
            {t('popup_do_front')}
          </button>
        </div>
      ) : (
        <p class="num">{details.join(' · ')}</p>
      )}
      <Announce
        text={run.expected === null ? words : t('popup_read_of', Math.floor(run.read / 100) * 100, run.expected)}
      />
    </DockBox>
  );
}

/** Says how reading ended, until it is closed. */
export function ReadEnd({ run }: { readonly run: ReadRun }): VNode {
  const deeds = useDeeds();
  const isShort = run.expected !== null && run.all && run.read < run.expected;
  const key = run.onlyFew
    ? 'popup_only_few'
    : run.status === 'stopped'
      ? 'popup_read_stopped'
      : isShort
        ? 'popup_read_short'
        : 'popup_read_done';
  return (
    <DockBox label={t('popup_reading')}>
      <div class="dock-row">
        <p class="say num grow" role="status">
          {t(key, run.read, run.expected ?? run.read)}
        </p>
        <button type="button" class="btn btn-s" onClick={() => deeds.seen(run.id)}>
          {t('popup_close')}
        </button>
      </div>
    </DockBox>
  );
}

/** The time in which nothing has happened yet. */
export function GraceDock({ run }: { readonly run: ActRun }): VNode {
  const deeds = useDeeds();
  const left = usePart((s) => Math.max(1, Math.ceil((run.graceUntil - s.now) / 1000)));
  const grace = usePart((s) => s.settings.pace.graceSeconds);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <DockBox label={t('popup_grace')}>
      <div class="dock-row">
        <p class="say num grow" role="timer">
          {t('popup_starts_in', left)}
        </p>
        <button type="button" class="btn" ref={undo} onClick={() => deeds.undoRun(run.id)}>
          <Icon name="undo" />
          {t('popup_undo')}
        </button>
      </div>
      <div class="bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (100 * left) / Math.max(grace, left))}%` }} />
      </div>
      <p class="num">{run.words}</p>
    </DockBox>
  );
}

/** What the run is after: accepted, or for a trial, as far as it came without a click. */
const acceptedOf = (run: ActRun): number =>
  run.dry ? settledCount(run) : (run.tally.accepted ?? 0) + (run.tally['settled-probably'] ?? 0);

/** Where it ends, as far as that is known: a list is as long as it was chosen, a rule goes on while LinkedIn counts any. */
export const endOf = (run: ActRun): number | null => {
  if (run.kind === 'list') return run.total;
  if (run.expected === null) return null;
  return run.dry ? Math.max(run.expected, settledCount(run)) : settledCount(run) + run.expected;
};

/** How far it is, e.g. `Accepted 12 of 3,857`. */
export function progressWords(run: ActRun, count: number = acceptedOf(run)): string {
  const end = endOf(run);
  if (run.dry) return end === null ? t('popup_tried', count) : t('popup_tried_of', count, end);
  if (run.kind === 'list') return t('popup_accepted_of', count, run.total);
  return run.expected === null ? t('popup_accepted_so_far', count) : t('popup_accepted_waves', count, run.expected);
}

export const progressName = (run: ActRun): string => t(run.dry ? 'popup_trying' : 'popup_accepting');

/** From here on a time of day says more than a number of seconds. */
const SOON_MS = 120_000;

/** `next in 9 s`, `next now`, `next at 14:06` */
function nextWords(nextAt: number, now: number): string {
  const ms = nextAt - now;
  if (ms <= 0) return t('popup_next_now');
  return ms > SOON_MS ? t('popup_next_at', timeOfDay(nextAt)) : t('popup_next_in', Math.ceil(ms / 1000));
}

export function RunDock({ run }: { readonly run: ActRun }): VNode {
  const deeds = useDeeds();
  const settled = settledCount(run);
  const next = usePart((s) => nextWords(run.nextAt, s.now));
  const today = usePart((s) => t('popup_today', s.spent.today, s.settings.pace.perDay));
  const end = endOf(run);
  const left = usePart((s) => (end === null ? '' : leftWords(estimateOf(s, Math.max(0, end - settled)), s.now)));
  const words = progressWords(run);
  // A trial uses nothing up and is not bound to the pace.
  const details = run.dry ? [] : [next, today, left].filter(Boolean);
  return (
    <DockBox label={t('popup_run')}>
      <div class="dock-row">
        <p class="num grow">
          <span class="say">{words}</span>
          <span class="dot"> · </span>
          <span class="under">{details.join(' · ')}</span>
        </p>
        <button type="button" class="btn btn-s" onClick={() => deeds.pause(run.id)}>
          <Icon name="pause" />
          {t('popup_pause')}
        </button>
        <button type="button" class="btn btn-s btn-quiet" onClick={() => deeds.stop(run.id)}>
          <Icon name="stop" />
          {t('popup_stop')}
        </button>
      </div>
      <Bar label={progressName(run)} value={settled} of={end} text={words} />
      <p class="cut" dir="auto">
        {run.words}
      </p>
      <Announce text={progressWords(run, Math.floor(acceptedOf(run) / 10) * 10)} />
    </DockBox>
  );
}

export function UndoneDock({ run }: { readonly run: ActRun }): VNode {
  const deeds = useDeeds();
  return (
    <DockBox label={t('popup_run')}>
      <div class="dock-row">
        <p class="say grow" role="status">
          {tn('popup_undone', run.total)}
        </p>
        <button type="button" class="btn btn-s" onClick={() => deeds.seen(run.id)}>
          {t('popup_close')}
        </button>
      </div>
    </DockBox>
  );
}

/** Progress for the ear: told in steps, not with every tick of the clock. */
const Announce = ({ text }: { readonly text: string }): VNode => (
  <p class="sr" role="status">
    {text}
  </p>
);
