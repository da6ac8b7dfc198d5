/** A list of any length with rows of any height, of which only those in sight are in the document. Stays `ul` and `li` to assistive software. */

import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { indexAt, offsetsOf } from './offsets';

/** Height assumed where the list has none (documents without layout). */
const NO_LAYOUT_PX = 600;
/** Rows kept ready on either side of what is seen, in pixels. */
const MARGIN_PX = 240;

export interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of a row before it is measured. */
  readonly estimatePx: number | ((item: T) => number);
  /** What stands inside the row's `li`. */
  readonly renderRow: (item: T, index: number) => ComponentChildren;
  /** Accessible name of the list. */
  readonly label: string;
  /** The one row that Tab reaches; it is kept in the document and brought into sight when it changes. */
  readonly currentKey?: string | null;
  readonly onCurrent?: (key: string) => void;
  readonly rowClass?: (item: T, index: number) => string;
  /** The row at the upper edge when the list appears, and whoever wants to remember it. */
  readonly startKey?: string | null;
  readonly onTop?: (key: string) => void;
}

export function VirtualList<T>(props: VirtualListProps<T>): VNode {
  const { items, keyOf, estimatePx, currentKey = null } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef(new Map<string, HTMLLIElement>());
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [view, setView] = useState({ top: 0, height: 0 });

  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const offsets = useMemo(
    () =>
      offsetsOf(
        items,
        (item, i) =>
          heights.current.get(keys[i] ?? '') ?? (typeof estimatePx === 'number' ? estimatePx : estimatePx(item)),
      ),
    // `measured` counts changes of `heights`
    [items, keys, estimatePx, measured],
  );
  const latest = useRef({ keys, offsets, onTop: props.onTop });
  latest.current = { keys, offsets, onTop: props.onTop };

  const look = useCallback(() => {
    const el = scroller.current;
    if (el === null) return;
    setView((v) =>
      v.top === el.scrollTop && v.height === el.clientHeight ? v : { top: el.scrollTop, height: el.clientHeight },
    );
  }, []);
  const onScroll = useCallback(() => {
    look();
    const { keys: k, offsets: o, onTop } = latest.current;
    const top = k[indexAt(o, scroller.current?.scrollTop ?? 0)];
    if (top !== undefined) onTop?.(top);
  }, [look]);

  // Rows tell their height; one above the upper edge that turns out taller must not push what is being read.
  const observer = useMemo(() => {
    if (typeof ResizeObserver === 'undefined') return null;
    return new ResizeObserver((entries) => {
      const el = scroller.current;
      let shift = 0;
      let changed = false;
      for (const { target } of entries) {
        if (target === el) continue;
        const key = (target as HTMLElement).dataset.key ?? '';
        const height = target.getBoundingClientRect().height;
        const { keys: k, offsets: o } = latest.current;
        const index = k.indexOf(key);
        const before = index < 0 ? height : (o[index + 1] ?? 0) - (o[index] ?? 0);
        if (height === 0 || Math.abs(height - before) < 0.5) continue;
        heights.current.set(key, height);
        changed = true;
        if (el !== null && (o[index] ?? 0) + before <= el.scrollTop) shift += height - before;
      }
      if (changed) setMeasured((n) => n + 1);
      if (el !== null && shift !== 0) el.scrollTop += shift;
      look();
    });
  }, [look]);
  useEffect(() => () => observer?.disconnect(), [observer]);

  useLayoutEffect(() => {
    const el = scroller.current;
    if (el === null) return;
    const start = props.startKey == null ? -1 : keys.indexOf(props.startKey);
    if (start > 0) el.scrollTop = offsets[start] ?? 0;
    look();
    observer?.observe(el);
    // only when the list appears
  }, []);

  // The current row shows more than others. While the mouse button is down nothing may grow or move, else the click hits nobody.
  const isPressed = useRef(false);
  const { onCurrent } = props;
  const focused = useRef<string | null>(null);
  const press = (): void => {
    isPressed.current = true;
    const release = (): void => {
      isPressed.current = false;
      const key = focused.current;
      focused.current = null;
      if (key !== null) onCurrent?.(key);
    };
    const soon = (): void => void setTimeout(release); // the click comes first
    document.addEventListener('pointerup', soon, { once: true });
    document.addEventListener('pointercancel', soon, { once: true });
  };
  const focus = (key: string): void => {
    if (isPressed.current) focused.current = key;
    else onCurrent?.(key);
  };

  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const el = scroller.current;
    const index = currentKey === null ? -1 : latest.current.keys.indexOf(currentKey);
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (el === null || index < 0 || (wasFirst && props.startKey != null)) return;
    const top = latest.current.offsets[index] ?? 0;
    const bottom = latest.current.offsets[index + 1] ?? top;
    if (top < el.scrollTop) el.scrollTop = top;
    else if (bottom > el.scrollTop + el.clientHeight && el.clientHeight > 0)
      el.scrollTop = Math.min(top, bottom - el.clientHeight);
    look();
    // Focus follows the current row only from inside the list or from nowhere: never out of a field.
    const at = document.activeElement;
    const row = rows.current.get(currentKey ?? '');
    if (!wasFirst && (at === null || at === document.body || (el.contains(at) && !row?.contains(at))))
      row?.focus({ preventScroll: true });
  }, [currentKey]);

  const height = view.height || NO_LAYOUT_PX;
  const first = indexAt(offsets, view.top - MARGIN_PX);
  const last = Math.min(items.length - 1, indexAt(offsets, view.top + height + MARGIN_PX));
  const shown: number[] = [];
  for (let i = first; i <= last; i += 1) shown.push(i);
  const current = currentKey === null ? -1 : keys.indexOf(currentKey);
  if (current >= 0 && current < first) shown.unshift(current);
  if (current > last) shown.push(current);
  const reachable = current >= 0 ? current : (shown[0] ?? -1);

  return (
    <div class="list" ref={scroller} onScroll={onScroll} onPointerDown={press}>
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: some browsers drop the list where its marks are styled away
        role="list"
        aria-label={props.label}
        class="list-all"
        style={{ blockSize: `${offsets[items.length] ?? 0}px` }}
      >
        {shown.map((i) => {
          const item = items[i] as T;
          const key = keys[i] ?? '';
          return (
            <li
              key={key}
              data-key={key}
              id={`row-${key}`}
              class={props.rowClass?.(item, i)}
              tabIndex={i === reachable ? 0 : -1}
              aria-setsize={items.length}
              aria-posinset={i + 1}
              aria-current={i === current ? 'true' : undefined}
              style={{ insetBlockStart: `${offsets[i] ?? 0}px` }}
              onFocusIn={() => focus(key)}
              ref={(el) => {
                const known = rows.current.get(key);
                if (el !== null && el !== known) {
                  rows.current.set(key, el);
                  observer?.observe(el);
                } else if (el === null && known !== undefined) {
                  observer?.unobserve(known);
                  rows.current.delete(key);
                }
              }}
            >
              {props.renderRow(item, i)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
