/** Our own signs: 16 grid, 1.5 stroke, round ends (see `.i` in parts.css). Always beside words or a name, so hidden from assistive software. */

import type { VNode } from 'preact';

/** Path data; circles and boxes are drawn as paths too, so that a sign is one string. */
const PATHS = {
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2m-5 0 .6 9h5.8l.6-9',
  buoy: 'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 1 1 11.5 0zM10.25 8a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 1 1 4.5 0zM4 4l2.4 2.4m3.2 3.2L12 12m0-8L9.6 6.4M6.4 9.6 4 12',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 3V2.5h-8v8H3',
  down: 'm4 6 4 4 4-4',
  end: 'm6 4 4 4-4 4',
  filter: 'M2.5 4.5h11M4.5 8h7m-5 3.5h3',
  help: 'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 1 1 11.5 0zM6.25 6.5a1.75 1.75 0 1 1 2.7 1.45c-.6.4-.95.75-.95 1.3M8 11.25v.01',
  horn: 'M2.5 6.25v3.5h2l6 3V3.25l-6 3zM13.5 6.5v3M5 9.75l1 3.5',
  house: 'M3.5 13.5v-11h9v11M2 13.5h12M6.25 5.5h.5m2.5 0h.5M6.25 8h.5m2.5 0h.5M7 13.5V11h2v2.5',
  later: 'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 1 1 11.5 0zM8 4.75V8l2.25 1.5',
  layout: 'M2.5 3.5h11v9h-11zM2.5 6.5h5M6 6.5v6m4-9-1 3 1.5 2-1 4',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.25a2.5 2.5 0 0 1 5 0V7.5',
  none: 'M4.5 8h7',
  open: 'M7 3.5H3v9.5h9.5V9M9.5 3H13v3.5M13 3 7.5 8.5',
  pause: 'M6 4v8m4-8v8',
  pen: 'm3 13 .6-2.7 7.2-7.2 2.1 2.1-7.2 7.2zM9.5 4.4l2.1 2.1',
  play: 'M5.5 3.5v9l7-4.5z',
  plus: 'M8 3.5v9M3.5 8h9',
  point: 'M3.5 3 13 7.25 9 8.75 7.25 13z',
  quote: 'M6.5 4.25C4.5 4.75 3 6.25 3 8.5v3h3.75V8H4.75M13 4.25c-2 .5-3.5 2-3.5 4.25v3h3.75V8h-2',
  reload: 'M13 8.25A5 5 0 1 1 11.5 4.5l1.5 1.25M13.25 2.75v3h-3',
  reply: 'M6 3.5 2.5 7 6 10.5M2.5 7h7a4 4 0 0 1 4 4v1.5',
  save: 'M8 2.5v7.75m-3-3 3 3 3-3M2.75 13.5h10.5',
  search: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 1 1 8.5 0zM10.25 10.25l3.25 3.25',
  sliders:
    'M2.5 5h5m4 0h2m-11 6h2m4 0h5M10.75 5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 1 1 3.5 0zM8.25 11a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 1 1 3.5 0z',
  stamp: 'M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4m-4 2.5h2',
  stop: 'M5 4h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z',
  tray: 'M2.5 9.5 4.5 3.5h7l2 6v3.5h-11zM2.5 9.5h3.25L7 11.25h2l1.25-1.75h3.25',
  undo: 'M5.25 3.25 2.5 6l2.75 2.75M2.5 6h6.75a3.75 3.75 0 0 1 0 7.5H6',
  up: 'm4 10 4-4 4 4',
  warn: 'M8 2.5 14 13H2zM8 6.5v3M8 11.25v.01',
  x: 'm4 4 8 8m0-8-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** Signs that point: they mirror where the interface runs from right to left. */
const MIRRORED: ReadonlySet<IconName> = new Set(['end', 'horn', 'open', 'play', 'point', 'quote', 'reply', 'undo']);

export const Icon = ({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }): VNode => (
  <svg class={`i${MIRRORED.has(name) ? ' i-flip' : ''} ${extra}`.trim()} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
