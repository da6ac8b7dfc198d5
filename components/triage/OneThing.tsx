/** Screens with one thing to say and one thing to do. */

import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { countsOf, knownOf } from '../state/popup';
import type { Screen } from '../state/screen';
import { lasting, moment, num, t, tn } from '../text';
import { useDeeds, usePart } from './context';

type One = Exclude<Screen, 'triage' | 'summary'>;

const LOOK: Readonly<Record<One, { readonly icon?: IconName; readonly halt?: boolean }>> = {
  loading: {},
  elsewhere: {},
  reload: { icon: 'reload' },
  preview: { icon: 'tray' },
  sent: { icon: 'open' },
  'nothing-read': { icon: 'tray' },
  empty: { icon: 'check' },
  layout: { icon: 'layout', halt: true },
  'signed-out': { icon: 'lock', halt: true },
  'security-check': { icon: 'warn', halt: true },
  'rate-limited': { icon: 'pause', halt: true },
};

export function OneThing({ screen }: { readonly screen: One }): VNode {
  const { icon, halt = false } = LOOK[screen];
  return (
    <>
      <section class={halt ? 'one one-halt' : 'one'} aria-live="polite">
        {icon === undefined ? null : <Icon name={icon} class="pic" />}
        <Says screen={screen} />
      </section>
      <End screen={screen} />
    </>
  );
}

/** LinkedIn's own number over all its buckets; null where it prints none. */
const useLinkedInCount = (): number | null =>
  usePart((s) => {
    const buckets = s.view?.report?.buckets ?? [];
    return buckets.length === 0 ? null : buckets.reduce((sum, bucket) => sum + bucket.count, 0);
  });

/** About ten invitations come with each load, and a load takes about 2.25 s (see readGapMs). */
const secondsToRead = (count: number): number => Math.ceil(count / 10) * 2.25;

function Says({ screen }: { readonly screen: One }): VNode {
  const deeds = useDeeds();
  const replies = usePart((s) => s.replies);
  const count = useLinkedInCount();
  const tabId = usePart((s) => s.view?.tabId ?? null);
  const isCopied = usePart((s) => s.copied);
  const known = usePart(knownOf);
  const title = keyed('one', screen);
  const open = <Main onClick={deeds.openPage}>{t('popup_do_open')}</Main>;
  switch (screen) {
    case 'loading':
      return <p role="status">{t('popup_loading')}</p>;
    case 'nothing-read':
      return (
        <>
          <h2 class="num">{count === null ? t('one_nothing_read_uncounted') : tn('one_nothing_read', count)}</h2>
          <p class="num">
            {count === null
              ? t('one_nothing_read_text_uncounted')
              : t('one_nothing_read_text', lasting(secondsToRead(count)))}
          </p>
          <Main onClick={() => deeds.read(true)}>{t('popup_read_all')}</Main>
        </>
      );
    case 'empty':
      return (
        <>
          <h2>{t(title)}</h2>
          <p>{replies > 0 ? tn('one_empty_replies', replies) : t('one_empty_text')}</p>
          {replies > 0 ? (
            <a class="btn btn-main btn-l" href="options.html#queue" target="_blank" rel="noreferrer">
              {tn('popup_write_replies', replies)}
            </a>
          ) : null}
        </>
      );
    case 'layout':
      return (
        <>
          <h2>{t(title)}</h2>
          <p>{t(`${title}_text`)}</p>
          <Main onClick={() => void deeds.copyReport()}>
            <Icon name="copy" />
            {t('popup_do_report')}
          </Main>
          <p role="status">{isCopied ? t('popup_copied') : null}</p>
        </>
      );
    case 'reload':
      return (
        <>
          <h2>{t(title)}</h2>
          <p>{t(`${title}_text`)}</p>
          {tabId === null ? open : <Main onClick={() => deeds.reload(tabId)}>{t('popup_reload')}</Main>}
        </>
      );
    case 'signed-out':
    case 'security-check':
    case 'rate-limited':
      return (
        <>
          <h2>{t(title)}</h2>
          <p>{t(`${title}_text`)}</p>
          <Main onClick={deeds.front}>{t('popup_do_front')}</Main>
        </>
      );
    case 'elsewhere':
      return (
        <>
          <h2>{t(title)}</h2>
          <p>{t(`${title}_text`)}</p>
          {open}
          {(known ?? 0) > 0 || replies > 0 ? <Facts /> : null}
        </>
      );
    default:
      return (
        <>
          <h2>{t(title)}</h2>
          <p>{t(`${title}_text`)}</p>
          {open}
        </>
      );
  }
}

const Main = ({ onClick, children }: { readonly onClick: () => void; readonly children: ComponentChildren }): VNode => (
  <button type="button" class="btn btn-main btn-l" onClick={onClick}>
    {children}
  </button>
);

function Facts(): VNode {
  const reasons = usePart((s) => countsOf(s)?.reason ?? 0);
  const replies = usePart((s) => s.replies);
  const read = useLastRead();
  return (
    <ul class="plain num">
      {read === null ? null : (
        <li>
          {t('popup_last_read')} <b>{read}</b>
        </li>
      )}
      <li>
        {t('popup_gave_reason')} <b>{num(reasons)}</b>
      </li>
      <li>
        {t('popup_replies_waiting')} <b>{num(replies)}</b>
      </li>
    </ul>
  );
}

const useLastRead = (): string | null =>
  usePart((s) => (s.lastReadAt === null ? null : moment(s.lastReadAt, Math.floor(s.now / 60_000) * 60_000)));

/** The lower edge: what else is known, and the way to it. */
function End({ screen }: { readonly screen: One }): VNode | null {
  const deeds = useDeeds();
  const known = usePart(knownOf) ?? 0;
  const buckets = usePart((s) => s.view?.report?.buckets);
  const drift = usePart((s) => s.view?.report?.drift);
  const read = useLastRead();
  const said =
    screen === 'nothing-read'
      ? (buckets ?? []).length > 1 && buckets?.map((bucket) => `${bucket.name} ${num(bucket.count)}`).join(' · ')
      : screen === 'layout'
        ? (drift ?? []).length > 0 && t('popup_missing', drift?.join(', ') ?? '')
        : read !== null && t('popup_read_at', read);
  const more =
    screen === 'layout' ? (
      <a class="link" href="options.html#diagnostics" target="_blank" rel="noreferrer">
        {t('popup_save_page')}
      </a>
    ) : screen === 'elsewhere' ? (
      <a class="link" href="options.html#log" target="_blank" rel="noreferrer">
        {t('popup_log')}
      </a>
    ) : null;
  const peek =
    known > 0 && screen !== 'loading' ? (
      <button type="button" class="btn btn-s" onClick={() => deeds.peek(true)}>
        {tn('popup_peek', known)}
      </button>
    ) : null;
  if (!said && more === null && peek === null) return null;
  return (
    <footer class="pop-end">
      <span class="num">{said || null}</span>
      {more}
      {peek}
    </footer>
  );
}
