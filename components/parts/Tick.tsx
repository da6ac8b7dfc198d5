import type { VNode } from 'preact';

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  /** `range`: Shift was held, everything between the last tick and this one is meant. */
  readonly onTick: (range: boolean) => void;
  readonly tabIndex?: number;
}

/** A check box of at least 24 px whose name is for assistive software; the row beside it says the same to the eye. */
export const Tick = ({ label, on, onTick, tabIndex = 0 }: TickProps): VNode => (
  <label class="tick">
    <input
      type="checkbox"
      aria-label={label}
      checked={on}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.preventDefault(); // the store says what is ticked; a range needs the Shift key of the click
        onTick(event.shiftKey);
      }}
    />
  </label>
);
