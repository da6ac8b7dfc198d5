import { describe, expect, it } from 'vitest';
import { openDb } from '../../lib/db/open';
import type { PageReport } from '../../lib/domain/page';
import { reportText } from '../../lib/usecases/report';

const SECRET = 'Zenzele Quux';

const REPORT: PageReport = {
  state: 'list',
  generation: 'b2',
  locale: 'de',
  buckets: [{ name: SECRET, count: 3900, shown: true }],
  cards: 10,
  parts: { card: 10, note: 3 },
  drift: ['accept'],
  visible: true,
  ownProfile: SECRET,
};

describe('the report that can be given away', () => {
  it('says what the page is and what was found on it, and nothing that came from its people', async () => {
    const db = openDb('report-test');
    const text = await reportText(db, { tabId: 1, state: 'list', report: REPORT }, '1.2.3', 'Firefox');
    expect(JSON.parse(text).page).toEqual({
      state: 'list',
      generation: 'b2',
      locale: 'de',
      buckets: [{ count: 3900, shown: true }],
      cards: 10,
      parts: { card: 10, note: 3 },
      drift: ['accept'],
      visible: true,
    });
    expect(text).not.toContain(SECRET);
    await db.delete();
  });
});
