import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { useStore } from '../state/hook';
import { canOpen, type Queue, type ReplyItem } from '../state/queue';
import { num, t } from '../text';
import { stateOf } from './words';

interface Props {
  readonly queue: Queue;
  readonly items: readonly ReplyItem[];
  readonly currentId: string | null;
}

/** Everybody who is owed a reply: those that can leave now, then those that wait to be accepted. */
export function ReplyList({ queue, items, currentId }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = box.current?.querySelector('[aria-current]');
    // Beside the reply the list scrolls by itself; below it (narrow) the page must not jump away from the reply.
    if (box.current !== null && row instanceof HTMLElement && box.current.scrollHeight > box.current.clientHeight) {
      row.scrollIntoView({ block: 'nearest' });
    }
  }, [currentId]);
  const groups = [
    { title: t('opt_queue_to_write'), items: items.filter(canOpen) },
    { title: t('opt_queue_waiting'), items: items.filter((i) => !canOpen(i)) },
  ].filter((group) => group.items.length > 0);

  return (
    <nav class="beside" aria-label={t('opt_queue_list')} ref={box}>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>
            {group.title} <span class="num">{num(group.items.length)}</span>
          </h3>
          <ul>
            {group.items.map((item) => (
              <Entry
                key={item.reply.invitationId}
                queue={queue}
                item={item}
                current={item.reply.invitationId === currentId}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const ICON = { drafted: 'pen', opened: 'open' } as const;

function Entry(props: { readonly queue: Queue; readonly item: ReplyItem; readonly current: boolean }): JSX.Element {
  const { queue, item, current } = props;
  const drafts = useStore(queue.store, (s) => s.drafts);
  const state = stateOf(item, drafts);
  return (
    <li>
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => queue.select(item.reply.invitationId)}
      >
        <b dir="auto">{item.row.name}</b>
        <span class="state">
          {(state === 'drafted' || state === 'opened') && <Icon name={ICON[state]} />}
          {t(`opt_reply_${state}`)}
        </span>
        <span class="peek" dir="auto">
          {item.row.note ?? item.row.headline}
        </span>
      </button>
    </li>
  );
}
