import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { SPLITS, type Split } from '../../lib/domain/split';
import { keyed } from '../parts/keyed';
import { countsOf } from '../state/popup';
import { num, t } from '../text';
import { useDeeds, usePart } from './context';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The splits as tabs, those with nothing in them left out (the chosen one stays until the person moves). Arrow keys move. */
export function Tabs(): VNode | null {
  const deeds = useDeeds();
  const counts = usePart(countsOf);
  const split = usePart((s) => s.split);
  const box = useRef<HTMLDivElement>(null);
  const tabs = SPLITS.filter((one) => (counts?.[one] ?? 0) > 0 || one === split);

  if (tabs.every((one) => (counts?.[one] ?? 0) === 0)) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const step = (STEPS[event.key] ?? 0) * (isRtl && event.key !== 'ArrowDown' && event.key !== 'ArrowUp' ? -1 : 1);
    const at = tabs.indexOf(split);
    const next: Split | undefined =
      event.key === 'Home'
        ? tabs[0]
        : event.key === 'End'
          ? tabs.at(-1)
          : step === 0
            ? undefined
            : tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deeds.show(next);
    box.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={t('popup_splits')} ref={box} onKeyDown={onKeyDown}>
      {tabs.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={one === split}
          aria-controls="triage-panel"
          tabIndex={one === split ? 0 : -1}
          onClick={() => deeds.show(one)}
        >
          {(counts?.[one] ?? 0) > 0 ? <span class="tab-n">{num(counts?.[one] ?? 0)}</span> : null}{' '}
          <span class="tab-l">{t(keyed('split', one))}</span>
        </button>
      ))}
    </div>
  );
}
