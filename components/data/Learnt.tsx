import type { JSX } from 'preact';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import type { DataBox } from '../state/data';
import { useStore } from '../state/hook';
import { t, tn } from '../text';

/** What corrections taught: how many, to be taken along as a file, to be forgotten. */
export function Learnt({ data }: { readonly data: DataBox }): JSX.Element {
  const learnt = useStore(data.store, (s) => s.learnt);
  const failure = useStore(data.store, (s) => s.learntFailure);
  const none = learnt === null || learnt === 0;
  return (
    <>
      <h3 class="sub">{t('opt_learnt')}</h3>
      <div class="form">
        <div>
          <div>
            <p class="label">{learnt === null ? '' : tn('opt_learnt_count', learnt)}</p>
            <p class="hint">{t('opt_learnt_why')}</p>
          </div>
          <div class="ctl">
            <button type="button" class="btn" aria-disabled={none} onClick={() => !none && void data.exportLearnt()}>
              <Icon name="copy" />
              {t('opt_learnt_export')}
            </button>
            <button type="button" class="btn" aria-disabled={none} onClick={() => !none && void data.forgetLearnt()}>
              <Icon name="undo" />
              {t('opt_learnt_reset')}
            </button>
          </div>
        </div>
      </div>
      <div role="alert">
        {failure !== null && (
          <p class="bad">
            <Icon name="warn" />
            {t(keyed('failure', failure))}
          </p>
        )}
      </div>
    </>
  );
}
