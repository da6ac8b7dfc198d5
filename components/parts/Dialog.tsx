/** A dialog over everything else: takes the focus, keeps it, gives it back; Esc closes. */

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

interface DialogProps {
  readonly role: 'dialog' | 'alertdialog';
  readonly titleId: string;
  readonly textId?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The element with `data-focus` gets the focus, else the first that can. */
export function Dialog({ role, titleId, textId, onClose, children }: DialogProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  // Asked for while rendering: soon after, what lies behind is inert and has lost the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const wanted =
      box.current?.querySelector<HTMLElement>('[data-focus]') ?? box.current?.querySelector<HTMLElement>(FOCUSABLE);
    wanted?.focus();
    return () => {
      // What is behind the dialog can be reached again only when this change of the screen is through.
      queueMicrotask(() => {
        const isFollowed = document.querySelector('[aria-modal="true"]') !== null; // by another dialog, which has the focus
        if (before instanceof HTMLElement && before.isConnected && !isFollowed) before.focus();
      });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (event.key !== 'Tab') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge && box.current?.contains(document.activeElement)) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };

  return (
    <div class="scrim">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is dialog or alertdialog */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the same */}
      <div
        class="ask"
        ref={box}
        role={role}
        aria-modal="true"
        aria-labelledby={titleId}
        aria-describedby={textId}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </div>
  );
}
