import type { Row } from '../../lib/domain/row';
import { t } from '../text';

/** The name as it is shown; after the time that names are kept there is none any more. */
export const nameOf = (row: Pick<Row, 'name'>): string => row.name || t('name_forgotten');
