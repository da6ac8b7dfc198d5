import type { VNode } from 'preact';

/** A key as a hint for the eye inside a button or field; the name of the button stays what it is. */
export const Key = ({ name }: { readonly name: string }): VNode => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: kbd takes no focus
  <kbd aria-hidden="true">{name}</kbd>
);
