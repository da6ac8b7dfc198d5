import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ImportResult } from '../../lib/domain/archive';
import { Bar } from '../parts/Bar';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { useStore } from '../state/hook';
import { type ImportStage, type Import as ImportState, isGoing } from '../state/import';
import { num, t, tn } from '../text';

/** Where LinkedIn gives the export away. */
const ORDER_PAGE = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** Takes LinkedIn's own export in: a file is chosen, a bar runs, and what came of it is said in numbers. */
export function Import({ box }: { readonly box: ImportState }): JSX.Element {
  const stage = useStore(box.store, (s) => s.stage);
  const field = useRef<HTMLInputElement>(null);
  const going = isGoing(stage);
  return (
    <>
      <h3 class="sub">{t('opt_import')}</h3>
      <div class="form">
        <div>
          <div>
            <p class="label">{t('opt_import_what')}</p>
            <p class="hint" id="import-why">
              {t('opt_import_why')}{' '}
              <a href={ORDER_PAGE} target="_blank" rel="noreferrer">
                {t('opt_import_order')}
              </a>
            </p>
          </div>
          <div class="ctl">
            <input
              ref={field}
              class="sr"
              type="file"
              accept=".csv,.zip,text/csv,application/zip"
              aria-hidden="true"
              tabIndex={-1}
              onChange={(e) => {
                const file = e.currentTarget.files?.[0];
                e.currentTarget.value = ''; // the same file may be chosen again
                if (file !== undefined) void box.start(file);
              }}
            />
            <button
              type="button"
              class="btn"
              aria-describedby="import-why"
              aria-disabled={going}
              onClick={() => !going && field.current?.click()}
            >
              <Icon name="tray" />
              {t('opt_import_button')}
            </button>
          </div>
        </div>
      </div>
      <Going box={box} stage={stage} />
      <div role="status">
        {stage.at === 'stopped' && <p class="hint">{t('opt_import_stopped')}</p>}
        {stage.at === 'done' && <Done box={box} result={stage.result} outgoing={stage.outgoing} />}
      </div>
      <Trouble box={box} stage={stage} />
    </>
  );
}

function Going({ box, stage }: { readonly box: ImportState; readonly stage: ImportStage }): JSX.Element | null {
  if (stage.at !== 'reading' && stage.at !== 'judging' && stage.at !== 'storing') return null;
  const percent = Math.floor(stage.share * 100);
  const text = t(`opt_import_${stage.at}`, num(percent));
  return (
    <div class="import-going">
      <p class="num">{text}</p>
      <Bar label={t('opt_import_going')} value={percent} of={100} text={text} />
      <button type="button" class="btn btn-s" onClick={box.stop}>
        <Icon name="stop" />
        {t('opt_import_stop')}
      </button>
    </div>
  );
}

function Done({
  box,
  result,
  outgoing,
}: {
  readonly box: ImportState;
  readonly result: ImportResult;
  readonly outgoing: number;
}): JSX.Element {
  const parts: readonly (readonly [string, number])[] = [
    ['opt_import_known', result.known],
    ['opt_import_repeated', result.repeated],
    ['opt_import_outgoing', outgoing],
  ];
  return (
    <div class="import-done">
      <p class="ok">
        <Icon name="check" />
        {tn('opt_import_added', result.added, result.withReason, result.unsure)}
      </p>
      <ul class="hint">
        {parts
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key}>{tn(key, count)}</li>
          ))}
      </ul>
      {result.added > 0 && (
        <button type="button" class="btn btn-s" onClick={box.show}>
          {t('opt_import_show')}
          <Icon name="end" />
        </button>
      )}
    </div>
  );
}

function Trouble({ box, stage }: { readonly box: ImportState; readonly stage: ImportStage }): JSX.Element {
  const fileName = useStore(box.store, (s) => s.fileName);
  return (
    <div role="alert">
      {stage.at === 'refused' && (
        <p class="bad">
          <Icon name="warn" />
          <span>
            {stage.problem.line === null
              ? t('opt_import_refused', fileName)
              : t('opt_import_refused_line', fileName, num(stage.problem.line))}{' '}
            {t(keyed('opt_fault', stage.problem.fault))} {t('opt_import_nothing')}
          </span>
        </p>
      )}
      {stage.at === 'failed' && (
        <p class="bad">
          <Icon name="warn" />
          <span>
            {t(keyed('failure', stage.failure))} {t('opt_import_nothing')}
          </span>
        </p>
      )}
    </div>
  );
}
