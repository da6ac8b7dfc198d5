/** Search and filters of the triage screen. Bulk acts on exactly what they leave. */

import type { InvitationKind } from '../../lib/domain/invitation';
import type { Row } from '../../lib/domain/row';

export interface Filter {
  /** Looked for in name, headline and note. */
  readonly search: string;
  readonly hasNote: boolean;
  readonly mutualsAtLeast: number;
  readonly headline: string;
  readonly kind: InvitationKind | null;
}

export const NO_FILTER: Filter = { search: '', hasNote: false, mutualsAtLeast: 0, headline: '', kind: null };

/** The same letters whatever their case and accents: who types `joaquin` means `Joaquín`. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();

export const isFiltering = (f: Filter): boolean =>
  folded(f.search) !== '' || f.hasNote || f.mutualsAtLeast > 0 || folded(f.headline) !== '' || f.kind !== null;

/** A test for rows; every word of the search has to be somewhere in the row. */
export function passes(filter: Filter): (row: Row) => boolean {
  const words = folded(filter.search).split(/\s+/u).filter(Boolean);
  const headline = folded(filter.headline);
  return (row) => {
    if (filter.hasNote && row.note === null) return false;
    if (row.mutuals < filter.mutualsAtLeast) return false;
    if (filter.kind !== null && row.kind !== filter.kind) return false;
    if (headline !== '' && !folded(row.headline).includes(headline)) return false;
    if (words.length === 0) return true;
    const text = folded(`${row.name} ${row.headline} ${row.note ?? ''}`);
    return words.every((word) => text.includes(word));
  };
}
