import type { VNode } from 'preact';

/** Our own mark, drawn in the document; the name stands beside it or in the heading. */
export const Logo = (): VNode => (
  <svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
    <path
      fill="#f6c91e"
      d="M24 4h80a20 20 0 0 1 20 20v60a20 20 0 0 1-20 20H56l-24 20a4 4 0 0 1-6.5-3V104H24A20 20 0 0 1 4 84V24A20 20 0 0 1 24 4Z"
    />
    <path
      fill="none"
      stroke="#14181a"
      stroke-width="14"
      stroke-linecap="round"
      stroke-linejoin="round"
      d="M52 28 28 52l24 24M30 52h44a24 24 0 0 1 24 24v4"
    />
  </svg>
);
