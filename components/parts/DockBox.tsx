import type { ComponentChildren, VNode } from 'preact';

interface DockProps {
  readonly label: string;
  /** Something stopped or failed. */
  readonly halt?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the lower edge, where whatever touches more than one person happens. */
export const DockBox = ({ label, halt = false, children }: DockProps): VNode => (
  <section class={halt ? 'dock dock-halt' : 'dock'} aria-label={label}>
    {children}
  </section>
);
