import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { num, t } from '../text';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What is stored. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly tooLow: string;
  readonly tooHigh: string;
  /** The last change was stored as another number than the one asked for. */
  readonly repaired: boolean;
  readonly onChange: (value: number) => void;
}

/** Long enough to type a second digit: a pace of 1 is never stored on the way to 12. */
const SETTLE_MS = 600;

/** A whole number with limits. Outside them a sentence says so and nothing is stored; inside, it is stored when typing pauses. */
export function NumberField(props: Props): JSX.Element {
  const { id, label, value, least, most, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // Once something was stored, that is what is shown; but a digit typed meanwhile is not taken away.
  useEffect(
    () => setTyped((now) => (now === null || props.repaired || Number(now) === value ? null : now)),
    [value, props.repaired],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const errorOf = (text: string): string | null => {
    const n = Number(text);
    if (text.trim() === '' || !Number.isFinite(n)) return t('opt_set_no_number');
    if (n < least) return props.tooLow;
    return n > most ? props.tooHigh : null;
  };
  const store = (text: string): void => {
    clearTimeout(timer.current);
    if (errorOf(text) === null && Number(text) !== value) onChange(Number(text));
  };
  const error = typed === null ? null : errorOf(typed);
  const said = error ?? (props.repaired ? t('opt_set_repaired', num(value)) : null);
  return (
    <span class="number">
      <input
        class="field short num"
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={`${id}-said`}
        value={typed ?? String(value)}
        onInput={(e) => {
          const text = e.currentTarget.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => store(text), SETTLE_MS);
        }}
        onChange={(e) => store(e.currentTarget.value)}
      />
      <span class={error === null ? 'said-by hint' : 'said-by bad'} id={`${id}-said`} role="status">
        {said}
      </span>
    </span>
  );
}
