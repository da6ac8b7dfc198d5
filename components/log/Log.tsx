import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isActRun, type Run } from '../../lib/domain/run';
import { byWords, coded, logWords } from '../invitations/words';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import type { History } from '../state/history';
import { useStore } from '../state/hook';
import { moment, num, t } from '../text';

interface Props {
  readonly history: History;
  readonly now: () => number;
}

/** Every run, newest first: what it was, how it ended, what happened on the way. And all of the log as a file. */
export function Log({ history, now }: Props): JSX.Element {
  const runs = useStore(history.store, (s) => s.runs);
  const saved = useStore(history.store, (s) => s.saved);
  const failure = useStore(history.store, (s) => s.failure);
  useEffect(() => history.watch(), [history]);
  return (
    <>
      <div class="screen-top">
        <div>
          <h2>{t('opt_tab_log')}</h2>
          <p>{t('opt_log_what')}</p>
        </div>
        <button type="button" class="btn" onClick={() => void history.exportLog()}>
          <Icon name="save" />
          {t('opt_log_export')}
        </button>
      </div>
      <div role="status">
        {saved && (
          <p class="ok">
            <Icon name="check" />
            {t('opt_log_exported')}
          </p>
        )}
        {failure !== null && (
          <p class="bad">
            <Icon name="warn" />
            {t(keyed('failure', failure))}
          </p>
        )}
      </div>
      {runs !== null && runs.length === 0 && <p class="lead">{t('opt_log_none')}</p>}
      {runs !== null && runs.length > 0 && (
        <ol class="runs" aria-label={t('opt_log_runs')}>
          {runs.map((run) => (
            <RunLine key={run.id} run={run} history={history} now={now()} />
          ))}
        </ol>
      )}
    </>
  );
}

const kindOf = (run: Run): string => coded('opt_run_kind', isActRun(run) && run.dry ? `dry-${run.kind}` : run.kind);

/** `12 accepted of 15`, `4,100 read` */
function countsOf(run: Run): string {
  if (!isActRun(run)) return t('opt_run_read', run.read);
  const done = (run.tally.accepted ?? 0) + (run.tally['settled-probably'] ?? 0);
  return run.dry ? t('opt_run_would', run.tally['would-act'] ?? 0, run.total) : t('notice_accepted', done, run.total);
}

function RunLine({
  run,
  history,
  now,
}: {
  readonly run: Run;
  readonly history: History;
  readonly now: number;
}): JSX.Element {
  const isOpen = useStore(history.store, (s) => s.openId === run.id);
  const standing =
    run.status === 'paused' && run.pausedBecause !== null
      ? t('opt_log_with', t('opt_run_status_paused'), coded('opt_cause', run.pausedBecause))
      : coded('opt_run_status', run.status);
  return (
    <li>
      <button
        type="button"
        class="run-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `run-${run.id}` : undefined}
        onClick={() => history.toggle(run.id)}
      >
        <time class="num" dateTime={new Date(run.startedAt).toISOString()}>
          {moment(run.startedAt, now)}
        </time>
        <strong>{kindOf(run)}</strong>
        <span class="num">{countsOf(run)}</span>
        <span>{standing}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      {isOpen && <RunStory run={run} history={history} now={now} />}
    </li>
  );
}

function RunStory({
  run,
  history,
  now,
}: {
  readonly run: Run;
  readonly history: History;
  readonly now: number;
}): JSX.Element {
  const story = useStore(history.store, (s) => s.story);
  const tally = isActRun(run) ? Object.entries(run.tally) : [];
  return (
    <div class="run-story" id={`run-${run.id}`}>
      {isActRun(run) && (
        <p dir="auto">
          {run.words} <small class="hint">{t('opt_run_version', run.classifierVersion)}</small>
        </p>
      )}
      {tally.length > 0 && (
        <dl class="pairs num">
          {tally.map(([outcome, count]) => (
            <div key={outcome}>
              <dt>{coded('outcome', outcome)}</dt>
              <dd>{num(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ol class="story">
        {(story ?? []).map((entry) => (
          <li key={entry.seq}>
            <time class="num" dateTime={new Date(entry.at).toISOString()}>
              {moment(entry.at, now)}
            </time>
            <span>{logWords(entry)}</span>
            <small class="hint">{byWords(entry.by)}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
