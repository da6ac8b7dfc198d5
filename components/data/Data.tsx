import type { JSX } from 'preact';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import type { DataBox } from '../state/data';
import { useStore } from '../state/hook';
import type { Import as ImportState } from '../state/import';
import type { SettingsForm } from '../state/settings';
import { bytes, num, t, tn } from '../text';
import { Import } from './Import';
import { Learnt } from './Learnt';
import { Retention } from './Retention';

/** How much is kept, and how to be rid of all of it. */
interface DataProps {
  readonly data: DataBox;
  readonly importing: ImportState;
  readonly form: SettingsForm;
}
export function Data({ data, importing, form }: DataProps): JSX.Element {
  const stored = useStore(data.store, (s) => s.stored);
  const room = useStore(data.store, (s) => s.room);
  const erasing = useStore(data.store, (s) => s.erasing);
  const failure = useStore(data.store, (s) => s.failure);
  const counts = [
    ['opt_data_invitations', stored?.invitations],
    ['opt_data_replies', stored?.replies],
    ['opt_data_log', stored?.log],
  ] as const;
  return (
    <>
      <div class="screen-top">
        <div>
          <h2>{t('opt_tab_data')}</h2>
          <p>{t('opt_data_where')}</p>
        </div>
      </div>
      {room !== null && (
        <div class="room">
          <p class="num">{t('opt_data_room', bytes(room.used), bytes(room.left))}</p>
          <div class="bar bar-l" aria-hidden="true">
            <span style={{ inlineSize: `${Math.max(0.5, (100 * room.used) / (room.used + room.left || 1))}%` }} />
          </div>
        </div>
      )}
      <h3 class="sub">{t('opt_data_kept')}</h3>
      <dl class="pairs">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd class="num">{count === undefined ? '' : num(count)}</dd>
          </div>
        ))}
      </dl>
      <Import box={importing} />
      <Learnt data={data} />
      <h3 class="sub">{t('opt_data_forgetting')}</h3>
      <div class="form">
        <Retention form={form} />
        <div>
          <div>
            <p class="label">{t('opt_data_all')}</p>
            <p class="hint" id="erase-why">
              {t('opt_data_all_why')}
            </p>
          </div>
          <div class="ctl">
            <button
              type="button"
              class="btn btn-halt"
              aria-describedby="erase-why"
              aria-disabled={erasing === 'going'}
              onClick={() => erasing !== 'going' && data.askErase()}
            >
              <Icon name="bin" />
              {t('opt_data_erase')}
            </button>
          </div>
        </div>
      </div>
      <div role="status">
        {erasing === 'going' && <p class="hint">{t('opt_data_erasing')}</p>}
        {erasing === 'done' && (
          <p class="ok">
            <Icon name="check" />
            {t('opt_data_erased')}
          </p>
        )}
      </div>
      <div role="alert">
        {failure !== null && (
          <p class="bad">
            <Icon name="warn" />
            {t('opt_data_not_erased')} {t(keyed('failure', failure))}
          </p>
        )}
      </div>
      {erasing === 'asked' && <Asking data={data} />}
    </>
  );
}

function Asking({ data }: { readonly data: DataBox }): JSX.Element {
  const stored = useStore(data.store, (s) => s.stored);
  const runGoing = useStore(data.store, (s) => s.runGoing);
  return (
    <Dialog role="alertdialog" titleId="erase-title" textId="erase-text" onClose={data.cancelErase}>
      <h2 id="erase-title">{t('opt_data_ask')}</h2>
      <div id="erase-text">
        <ul class="goes">
          <li>{tn('opt_data_goes_invitations', stored?.invitations ?? 0)}</li>
          <li>{tn('opt_data_goes_replies', stored?.replies ?? 0)}</li>
          <li>{tn('opt_data_goes_log', stored?.log ?? 0)}</li>
          <li>{t('opt_data_goes_settings')}</li>
        </ul>
        {runGoing && <p>{t('opt_data_run_stops')}</p>}
        <p>{t('opt_data_linkedin_stays')}</p>
        <p class="final">
          <Icon name="warn" />
          {t('opt_data_no_way_back')}
        </p>
      </div>
      <div class="dock-row">
        <button type="button" class="btn" data-focus onClick={data.cancelErase}>
          {t('opt_cancel')}
        </button>
        <button type="button" class="btn btn-halt" onClick={() => void data.erase()}>
          <Icon name="bin" />
          {t('opt_data_erase')}
        </button>
      </div>
    </Dialog>
  );
}
