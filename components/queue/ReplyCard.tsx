import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { Initials } from '../parts/Initials';
import { keyed } from '../parts/keyed';
import { Note } from '../parts/Note';
import { useStore } from '../state/hook';
import { canOpen, type Queue, type ReplyItem, textOf } from '../state/queue';
import { t, tn } from '../text';
import { acceptedWords, saidWell, saidWords } from './words';

interface Props {
  readonly queue: Queue;
  readonly item: ReplyItem;
  /** Nobody else is in the queue: there is no next one. */
  readonly alone: boolean;
}

const SAVING = { typed: 'saving', saving: 'saving', saved: 'saved', failed: 'unsaved' } as const;

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The person, their note, the reply, and what can be done with it. */
export function ReplyCard({ queue, item, alone }: Props): JSX.Element {
  const drafts = useStore(queue.store, (s) => s.drafts);
  const opening = useStore(queue.store, (s) => s.opening);
  const said = useStore(queue.store, (s) => s.said);
  const field = useRef<HTMLTextAreaElement>(null);
  const moved = useRef(false);
  const { row, reply } = item;
  const id = reply.invitationId;
  const draft = drafts[id];
  const text = textOf(item, drafts);
  const ready = canOpen(item);
  const written = text.trim() !== '';

  // Only a move that the person made takes the focus along: somebody who is typing must not end up in another reply.
  useEffect(() => {
    if (moved.current) field.current?.focus();
    moved.current = false;
  }, [id]);
  const moving = (act: () => unknown) => (): void => {
    moved.current = true;
    void act();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (ready) moving(queue.openAndNext)();
  };

  const facts = [row.headline, row.mutuals > 0 ? tn('opt_mutual', row.mutuals) : ''].filter(Boolean);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key works wherever the focus is inside the reply
    <div class="reply" onKeyDown={onKeyDown}>
      <div class="person">
        <Initials name={row.name} large />
        <div>
          <h2>
            <a
              href={`https://www.linkedin.com/in/${encodeURIComponent(row.personId)}/`}
              target="_blank"
              rel="noreferrer"
              dir="auto"
            >
              {row.name}
            </a>
          </h2>
          <p>
            {facts.map((fact, i) => (
              <span key={fact}>
                {i > 0 && ' · '}
                <bdi>{fact}</bdi>
              </span>
            ))}
            {facts.length > 0 && ' · '}
            {acceptedWords(item)}
          </p>
        </div>
      </div>
      {row.note === null ? (
        <p class="hint">{t('opt_queue_no_note')}</p>
      ) : (
        <blockquote>
          <Note note={row.note} trace={row.verdict.trace} />
        </blockquote>
      )}
      <div class="write">
        <div class="write-top">
          <label class="label" for={`reply-${id}`}>
            {t('opt_queue_reply_to', row.name)}
          </label>
          <span class="hint">{t(`opt_queue_${draft === undefined ? 'saved' : SAVING[draft.state]}`)}</span>
        </div>
        <textarea
          key={id}
          ref={field}
          class="field"
          id={`reply-${id}`}
          dir="auto"
          value={text}
          aria-describedby="queue-why"
          onInput={(e) => queue.type(e.currentTarget.value)}
          onBlur={queue.save}
        />
        <div role="alert">
          {draft?.failure != null && (
            <p class="bad">
              <Icon name="warn" />
              <span>
                {t('opt_queue_not_saved')} {t(keyed('failure', draft.failure))}
              </span>
              <button type="button" class="btn btn-s" onClick={queue.save}>
                {t('opt_queue_save_again')}
              </button>
            </p>
          )}
        </div>
      </div>
      <div class="send">
        <button
          type="button"
          class="btn btn-main btn-l"
          aria-disabled={!ready || opening}
          aria-describedby="queue-why"
          onClick={() => void queue.open('place')}
        >
          {t('opt_queue_open')}{' '}
          <span aria-hidden="true">
            <kbd>{isMac() ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
          </span>
        </button>
        <button
          type="button"
          class="btn btn-l"
          aria-disabled={!ready || opening || !written}
          aria-describedby="queue-why"
          onClick={() => written && void queue.open('copy')}
        >
          <Icon name="copy" />
          {t('opt_queue_copy')}
        </button>
        <span class="end">
          <button type="button" class="btn btn-quiet" onClick={moving(() => queue.mark('sent'))}>
            {t('opt_queue_mark_sent')}
          </button>
          <button type="button" class="btn btn-quiet" onClick={moving(() => queue.mark('dismissed'))}>
            {t('opt_queue_dismiss')}
          </button>
          <button type="button" class="btn" aria-disabled={alone} onClick={moving(queue.next)}>
            {t('opt_queue_next')}
            <Icon name="end" />
          </button>
        </span>
      </div>
      <p class="hint" id="queue-why">
        {t(ready ? 'opt_queue_why' : 'opt_queue_why_waits', row.name)}
      </p>
      <div role="status">
        {said !== null && (
          <p class={saidWell(said) ? 'ok' : 'bad'}>
            <Icon name={saidWell(said) ? 'check' : 'warn'} />
            {saidWords(said)}
          </p>
        )}
      </div>
    </div>
  );
}
