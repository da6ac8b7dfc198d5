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

const FILES = { 'source.html': '<p>Bana</p>', 'expected.json': '{}', 'meta.json': '{"origin":"captured"}' };

describe('diagnostics', () => {
  let db: Db;
  let bg: Background;
  let state: State;
  let copied: string[];
  let mayCopy: boolean;
  let saved: (readonly [string, string])[];
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
    bg.answers['page.save'] = fine({ folder: 'b2/en/saved', files: FILES });
    saved = [];
    const save = (name: string, bytes: Uint8Array): void => void saved.push([name, new TextDecoder().decode(bytes)]);
    state = createDiagnostics({ db, ask: bg.ask, copy, save, now: () => NOW });
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

  it('shows every letter of a page before it is saved, and saves it only by a click', async () => {
    await open();
    await click('Save this page (scrubbed)');
    await until(() => document.querySelectorAll('textarea').length === 3, 'the files');
    expect([...document.querySelectorAll('textarea')].map((e) => e.value)).toEqual(Object.values(FILES));
    expect(saved).toEqual([]);
    await click('Do not save');
    expect(document.querySelector('textarea')).toBe(null);
    expect(saved).toEqual([]);
    await click('Save this page (scrubbed)');
    await until(() => document.querySelectorAll('textarea').length === 3, 'the files again');
    await click('Save these files');
    expect(saved.map(([name]) => name)).toEqual(['replyworthy-b2-en-saved.zip']);
    for (const [name, content] of Object.entries(FILES))
      expect(saved[0]?.[1]).toContain(`b2/en/saved/${name}${content}`);
    expect(text()).toContain('Handed to the browser');
  });

  it('says why a page could not be had', async () => {
    bg.answers['page.save'] = { ok: false, failure: 'no-receiver' };
    await open();
    await click('Save this page (scrubbed)');
    await until(() => text().includes('reload it once'), 'the reason');
    expect(document.querySelector('textarea')).toBe(null);
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
