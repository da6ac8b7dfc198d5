import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../components/diagnostics/Diagnostics';
import { createDiagnostics, type Diagnostics as State } from '../../../components/state/diagnostics';
import type { Db } from '../../../lib/db/open';
import type { PageReport } from '../../../lib/domain/page';
import {
  type Background,
  background,
  clear,
  click,
  fine,
  freshDb,
  NOW,
  show,
  speakEnglish,
  text,
  until,
} from './support';

const REPORT: PageReport = {
  state: 'list',
  generation: '2026-a',
  locale: 'es',
  buckets: [
    { name: 'Focused', count: 3900, shown: true },
    { name: 'Other', count: 200, shown: false },
  ],
  cards: 10,
  parts: { card: 10, note: 3, accept: 9 },
  drift: ['accept'],
  visible: true,
  ownProfile: 'mara-secret',
};

describe('diagnostics', () => {
  let db: Db;
  let bg: Background;
  let state: State;
  let copied: string[];
  let mayCopy: boolean;
  const open = async (): Promise<void> => {
    show(<Diagnostics diagnostics={state} version="1.2.3" now={() => NOW} />);
    await until(() => bg.asked.length > 0, 'the question');
  };

  beforeEach(() => {
    speakEnglish();
    db = freshDb();
    bg = background();
    copied = [];
    mayCopy = true;
    bg.answers['page.view'] = fine({ tabId: 1, state: 'list', report: REPORT });
    bg.answers['report.text'] = fine({ text: 'the report' });
    const copy = async (t: string): Promise<void> => {
      if (!mayCopy) throw new Error('refused');
      copied.push(t);
    };
    state = createDiagnostics({ db, ask: bg.ask, copy, now: () => NOW });
  });
  afterEach(async () => {
    clear();
    await db.delete();
  });

  it('shows the last report in words, without anybody’s name', async () => {
    await open();
    await until(() => text().includes('2026-a'), 'the report');
    for (const word of [
      'list of invitations',
      'Spanish (es)',
      '3,900 in Focused (shown) and 200 in Other',
      '1.2.3',
      'not as known in: accept',
    ]) {
      expect(text()).toContain(word);
    }
    expect(text()).not.toContain('mara-secret');
  });

  it('judges each part', async () => {
    await open();
    await until(() => document.querySelector('table') !== null, 'the table');
    const lines = [...document.querySelectorAll('tbody tr')].map((tr) => tr.textContent);
    expect(lines).toEqual([
      'card10as it should be',
      'note3as it should be',
      'accept9missing, or at odds with the rest',
    ]);
  });

  it('says so where there is no LinkedIn tab', async () => {
    bg.answers['page.view'] = fine({ tabId: null, state: 'no-tab', report: null });
    await open();
    await until(() => text().includes('no LinkedIn tab open'), 'the sentence');
  });

  it('copies the report, or shows it where the browser refuses', async () => {
    await open();
    await click('Copy report');
    await until(() => text().includes('Copied.'), 'copied');
    expect(copied).toEqual(['the report']);
    mayCopy = false;
    await click('Copy report');
    await until(() => document.querySelector('textarea')?.value === 'the report', 'by hand');
  });

  it('lists what went wrong last, newest first, and nothing else', async () => {
    await db.log.bulkAdd([
      { at: NOW - 3, code: 'run.paused', by: 'person', detail: 'by-person' },
      { at: NOW - 2, code: 'step', by: 'run', invitationId: 'a', outcome: 'accepted' },
      { at: NOW - 2, code: 'step', by: 'run', invitationId: 'b', outcome: 'no-effect' },
      { at: NOW - 1, code: 'run.paused', by: 'linkedin', detail: 'security-check' },
    ]);
    await open();
    await until(() => text().includes('security check'), 'the failures');
    const lines = [...document.querySelectorAll('table:last-of-type tbody tr')].map(
      (tr) => tr.lastElementChild?.textContent,
    );
    expect(lines.slice(-2)).toEqual(['Run paused: security check', 'Carried out: The click had no effect']);
  });
});
