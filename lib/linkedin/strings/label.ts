/** How the label of a control is known. */

import type { Label } from '../shape';

/** Seen on LinkedIn's own page by at least one dated source. */
export const verified = (text: string): Label => ({ text, known: 'verified' });

/** Translated with care from the English label; not seen on LinkedIn's page yet. */
export const translated = (text: string): Label => ({ text, known: 'translated' });
