/** Progress as a bar with a name; numbers tell the rest. */

import type { VNode } from 'preact';

interface BarProps {
  readonly label: string;
  readonly value: number;
  /** Null where the end is not known. */
  readonly of: number | null;
  /** The words that go with it, for assistive software. */
  readonly text: string;
  /** Standing still, as while paused. */
  readonly still?: boolean;
}

export const Bar = ({ label, value, of, text, still = false }: BarProps): VNode => (
  <div
    class={still ? 'bar bar-still' : 'bar'}
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuetext={text}
    {...(of === null ? {} : { 'aria-valuemax': of, 'aria-valuenow': Math.min(value, of) })}
  >
    <span
      style={{ inlineSize: `${of === null || of === 0 ? 0 : Math.min(100, Math.max(0.5, (100 * value) / of))}%` }}
    />
  </div>
);
