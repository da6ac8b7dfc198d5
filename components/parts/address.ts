import { isProfile } from '../../lib/domain/invitation';
import type { Row } from '../../lib/domain/row';

const LINKEDIN = 'https://www.linkedin.com';

/** The person's profile, or the page, newsletter or event itself; never any other site. */
export function linkOf(row: Pick<Row, 'personId'>): string {
  const path = isProfile(row.personId) ? `/in/${encodeURI(decodeSafely(row.personId))}/` : row.personId;
  const url = new URL(path, LINKEDIN);
  return url.origin === LINKEDIN ? url.href : LINKEDIN;
}

function decodeSafely(slug: string): string {
  try {
    return decodeURI(slug);
  } catch {
    return slug; // a lone percent sign: taken as it is
  }
}
