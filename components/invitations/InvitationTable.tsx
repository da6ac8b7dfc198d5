import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import type { SortKey } from '../state/arrange';
import { useStore } from '../state/hook';
import type { Invitations } from '../state/invitations';
import { t } from '../text';
import { InvitationDetails } from './InvitationDetails';
import { InvitationRow } from './InvitationRow';
import { piecesOf } from './window';

interface Props {
  readonly invitations: Invitations;
  readonly now: () => number;
}

const COLUMNS: readonly { readonly name: string; readonly sort?: SortKey }[] = [
  { name: 'person', sort: 'name' },
  { name: 'note' },
  { name: 'verdict' },
  { name: 'decision' },
  { name: 'outcome' },
  { name: 'came', sort: 'came' },
  { name: 'settled', sort: 'settled' },
  { name: 'more' },
];

/** Assumed until the first row is measured, and in documents without layout. */
const ROW_PX = 45;
const HEIGHT_PX = 600;

/** A table of any length: a real `table`, of which only the rows in sight are in the document. */
export function InvitationTable({ invitations, now }: Props): JSX.Element {
  const shown = useStore(invitations.store, (s) => s.shown);
  const view = useStore(invitations.store, (s) => s.view);
  const openId = useStore(invitations.store, (s) => s.openId);
  const box = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ topPx: 0, heightPx: HEIGHT_PX, rowPx: ROW_PX, detailPx: 0 });
  const [focusId, setFocusId] = useState<string | null>(null);

  const measure = useCallback((): void => {
    const el = box.current;
    if (el === null) return;
    const row = el.querySelector('tr[data-row]')?.getBoundingClientRect().height ?? 0;
    const detail = el.querySelector('tr[data-details]')?.getBoundingClientRect().height ?? 0;
    setSight((s) => {
      const next = {
        topPx: el.scrollTop,
        heightPx: el.clientHeight || HEIGHT_PX,
        rowPx: row || s.rowPx,
        detailPx: detail,
      };
      return Object.keys(next).every((k) => next[k as keyof typeof next] === s[k as keyof typeof s]) ? s : next;
    });
  }, []);

  useLayoutEffect(measure);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined' || box.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [measure]);
  // Another search, filter or order is another list: it starts at its top.
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
    setFocusId(null);
  }, [view]);

  const place = (id: string | null): number => (id === null ? -1 : shown.findIndex((r) => r.id === id));
  const pieces = piecesOf({ ...sight, count: shown.length, opened: place(openId), kept: [place(focusId)] });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section class="wrap" ref={box} onScroll={measure} tabIndex={0} aria-label={t('opt_inv_all')}>
      <table class="grid" aria-rowcount={shown.length + 1}>
        <caption class="sr">{t('opt_inv_caption')}</caption>
        <colgroup>
          {COLUMNS.map(({ name }) => (
            <col key={name} class={`c-${name}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(({ name, sort }) => (
              <th
                key={name}
                scope="col"
                class={`c-${name}`}
                aria-sort={sort === view.sort ? (view.down ? 'descending' : 'ascending') : undefined}
              >
                {sort === undefined ? (
                  <span class={name === 'more' ? 'sr' : ''}>{t(`opt_inv_${name}`)}</span>
                ) : (
                  <button type="button" onClick={() => invitations.sortBy(sort)}>
                    {t(`opt_inv_${name}`)}
                    {sort === view.sort && <Icon name={view.down ? 'down' : 'up'} />}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => {
            if ('gapPx' in piece) {
              return (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
                <tr key={`gap-${piece.key}`} class="gap" aria-hidden="true">
                  <td colSpan={COLUMNS.length} style={{ blockSize: `${piece.gapPx}px` }} />
                </tr>
              );
            }
            const row = shown[piece.row];
            if (row === undefined) return null;
            const open = row.id === openId;
            return [
              <InvitationRow
                key={row.id}
                row={row}
                index={piece.row}
                open={open}
                now={now()}
                invitations={invitations}
                onFocus={setFocusId}
              />,
              open && (
                <tr key={`${row.id} details`} data-details={row.id} class="details">
                  <td colSpan={COLUMNS.length}>
                    <InvitationDetails row={row} invitations={invitations} now={now()} />
                  </td>
                </tr>
              ),
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}
