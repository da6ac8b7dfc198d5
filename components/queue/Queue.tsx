import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { useStore } from '../state/hook';
import type { Queue as QueueState } from '../state/queue';
import { t } from '../text';
import { ReplyCard } from './ReplyCard';
import { ReplyList } from './ReplyList';

/** One reply at a time, the list beside it. */
export function Queue({ queue }: { readonly queue: QueueState }): JSX.Element {
  const items = useStore(queue.store, (s) => s.items);
  const currentId = useStore(queue.store, (s) => s.currentId);
  const item = items?.find((i) => i.reply.invitationId === currentId) ?? null;

  // Whatever ends this screen (another tab, closing, the browser going to sleep) must not cost a word.
  useEffect(() => {
    const save = (): void => queue.saveAll();
    const warn = (event: BeforeUnloadEvent): void => {
      queue.saveAll();
      const lost = Object.values(queue.store.getState().drafts).some((d) => d.failure !== null);
      if (lost) event.preventDefault();
    };
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', save);
    return () => {
      save();
      window.removeEventListener('pagehide', save);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', save);
    };
  }, [queue]);

  return (
    <div class={item === null ? 'queue queue-empty' : 'queue'}>
      <div class="card">
        <Undo queue={queue} />
        {item !== null && items !== null ? (
          <ReplyCard queue={queue} item={item} alone={items.length === 1} />
        ) : (
          items !== null && (
            <div class="nothing">
              <h2>{t('opt_queue_empty')}</h2>
              <p>{t('opt_queue_empty_how')}</p>
            </div>
          )
        )}
      </div>
      {item !== null && items !== null && <ReplyList queue={queue} items={items} currentId={currentId} />}
    </div>
  );
}

/** What was marked last, and the way back. It stays until the page is left: nobody has to hurry. */
function Undo({ queue }: { readonly queue: QueueState }): JSX.Element {
  const last = useStore(queue.store, (s) => s.marked.at(-1));
  const failure = useStore(queue.store, (s) => s.failure);
  return (
    <div class="undo" role="status">
      {failure !== null && (
        <p class="bad">
          <Icon name="warn" />
          {t(keyed('failure', failure))}
        </p>
      )}
      {last !== undefined && (
        <p>
          <span>{t(last.as === 'sent' ? 'opt_queue_marked_sent' : 'opt_queue_marked_dismissed', last.name)}</span>
          <button type="button" class="btn btn-s" onClick={() => void queue.undo()}>
            <Icon name="undo" />
            {t('opt_undo')}
          </button>
        </p>
      )}
    </div>
  );
}
