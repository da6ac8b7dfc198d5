import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  /** `range`: Shift was held, everything between the last tick and this one is meant. */
  readonly onTick: (range: boolean) => void;
  readonly tabIndex?: number;
}

/** A check box of at least 24 px whose name is for assistive software; the row beside it says the same to the eye. */
export function Tick({ label, on, onTick, tabIndex = 0 }: TickProps): VNode {
  const isRange = useRef(false);
  return (
    <label class="tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={on}
        tabIndex={tabIndex}
        onClick={(event) => {
          isRange.current = event.shiftKey;
        }}
        onChange={(event) => {
          // The store says what is ticked. (Cancelling the click instead would let the browser undo, after the fact, what was drawn meanwhile.)
          event.currentTarget.checked = on;
          onTick(isRange.current);
        }}
      />
    </label>
  );
}
