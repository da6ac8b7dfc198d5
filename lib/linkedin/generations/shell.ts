/** What all generations share, and what stands in for a page that LinkedIn does not show. */

import type { Part } from '../shape';

export const SHELL: Readonly<Record<'main' | 'challenge', Part>> = {
  main: {
    expect: 'one',
    alternatives: [{ css: 'main, [role="main"]', because: 'every real page has one; pages about limits have none' }],
  },
  challenge: {
    expect: 'maybe',
    alternatives: [{ css: 'iframe[src*="challenge"]', because: 'a security check inside an ordinary address' }],
  },
};
