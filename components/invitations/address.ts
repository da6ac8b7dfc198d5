import type { Row } from '../../lib/domain/row';

/** LinkedIn's address of whoever invited: a person by name in the address, anything else by the path it came with. */
export const addressOf = ({ personId }: Row): string =>
  !personId.startsWith('/')
    ? `https://www.linkedin.com/in/${encodeURIComponent(personId)}/`
    : `https://www.linkedin.com${personId}`;
