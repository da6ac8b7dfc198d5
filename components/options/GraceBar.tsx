import type { JSX } from 'preact';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import type { Grace } from '../state/grace';
import { useStore } from '../state/hook';
import { t } from '../text';

/** Above every screen: a run that was started and can still be undone; then what became of the undo. */
export function GraceBar({ grace }: { readonly grace: Grace }): JSX.Element | null {
  const run = useStore(grace.store, (s) => s.run);
  const left = useStore(grace.store, (s) =>
    s.run === null ? 0 : Math.max(1, Math.ceil((s.run.graceUntil - s.now) / 1000)),
  );
  const undone = useStore(grace.store, (s) => s.undone);
  const failure = useStore(grace.store, (s) => s.failure);
  if (run !== null) {
    return (
      <section class="grace" aria-label={t('popup_grace')}>
        <p role="timer">
          <strong class="num">{t('popup_starts_in', left)}</strong> <span dir="auto">{run.words}</span>
        </p>
        <button type="button" class="btn" onClick={() => void grace.undo()}>
          <Icon name="undo" />
          {t('popup_undo')}
        </button>
      </section>
    );
  }
  if (!undone && failure === null) return null;
  return (
    <section class="grace" aria-label={t('popup_grace')}>
      <p role={failure === null ? 'status' : 'alert'}>
        {failure === null ? t('opt_grace_undone') : t(keyed('failure', failure))}
      </p>
      <button type="button" class="btn" onClick={grace.close}>
        {t('popup_close')}
      </button>
    </section>
  );
}
