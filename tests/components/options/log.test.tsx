import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Log } from '../../../components/log/Log';
import { createHistory, type History } from '../../../components/state/history';
import type { Db } from '../../../lib/db/open';
import { listRun, policyRun, readRun } from '../support/runs';
import { accepted, clear, click, freshDb, NOW, reply, row, show, speakEnglish, text, until } from './support';

const DAY_MS = 86_400_000;

describe('the log', () => {
  let db: Db;
  let history: History;
  let saved: [string, string][];

  beforeEach(async () => {
    speakEnglish();
    db = freshDb();
    saved = [];
    history = createHistory({ db, now: () => NOW, save: (name, csv) => saved.push([name, csv]) });
  });
  afterEach(async () => {
    clear();
    await db.delete();
  });
  const open = async (): Promise<void> => {
    show(<Log history={history} now={() => NOW} />);
    await until(() => history.store.getState().runs !== null, 'the runs');
  };
  const lines = (): string[] => [...document.querySelectorAll('.run-line')].map((el) => el.textContent ?? '');

  it('says of every run what it was, what came of it and how it stands, newest first', async () => {
    await db.runs.bulkPut([
      readRun({ id: 'a', status: 'finished', startedAt: NOW - 3 * DAY_MS, read: 4100 }),
      listRun({
        id: 'b',
        dry: true,
        status: 'stopped',
        startedAt: NOW - 2 * DAY_MS,
        total: 9,
        tally: { 'would-act': 7 },
      }),
      policyRun({ id: 'c', status: 'paused', pausedBecause: 'day-limit', startedAt: NOW - DAY_MS, total: 15 }),
    ]);
    await open();
    expect(lines()).toEqual([
      'yesterday, 12:00 PMBy rule12 accepted of 15.paused: limit of the day reached',
      'Nov 21, 2026, 12:00 PMTrial of a list7 of 9 would be acceptedstopped by you',
      'Nov 20, 2026, 12:00 PMReading4,100 readfinished',
    ]);
  });

  it('tells the story of one run: who did what when, without its single steps', async () => {
    await db.runs.put(listRun({ status: 'finished', startedAt: NOW - DAY_MS, total: 12, words: 'All twelve' }));
    await db.log.bulkAdd([
      { at: NOW - DAY_MS, code: 'run.started', by: 'person', runId: 'run', detail: 'list', count: 12 },
      { at: NOW - DAY_MS, code: 'step', by: 'run', runId: 'run', invitationId: 'x', outcome: 'accepted' },
      { at: NOW - 3_600_000, code: 'run.paused', by: 'run', runId: 'run', detail: 'signed-out' },
      { at: NOW, code: 'run.finished', by: 'run', runId: 'run' },
    ]);
    await open();
    document.querySelector<HTMLElement>('.run-line')?.click();
    await until(() => document.querySelectorAll('.story li').length > 0, 'the story');
    expect([...document.querySelectorAll('.story li')].map((li) => li.textContent)).toEqual([
      'yesterday, 12:00 PMRun started: Chosen listby you',
      'today, 11:00 AMRun paused: signed outby a run',
      'today, 12:00 PMRun finishedby a run',
    ]);
    expect(text()).toContain('All twelve');
    expect(document.querySelector('dl')?.textContent).toBe('Accepted12');
  });

  it('goes into a file with one row for each invitation, in words, and no formula', async () => {
    await db.runs.put(listRun({ startedAt: NOW - DAY_MS }));
    await db.invitations.bulkPut([
      accepted('a', { name: 'Ada, "the" Berg', headline: '=HYPERLINK("https://example.org")' }),
      row('b', { name: '', note: null }),
    ]);
    await db.replies.put(reply('a', { state: 'sent' }));
    await db.log.bulkAdd([
      {
        at: NOW,
        code: 'decided',
        by: 'person',
        invitationId: 'a',
        detail: 'reply',
        label: 'pitch',
        band: 'unsure',
        version: '6',
      },
      {
        at: NOW,
        code: 'step',
        by: 'run',
        runId: 'run',
        invitationId: 'a',
        outcome: 'accepted',
        label: 'personal',
        band: 'sure',
        version: '7',
      },
    ]);
    await open();
    await click('Export log (CSV)');
    await until(() => saved.length > 0, 'the file');
    const [name, csv] = saved[0] ?? ['', ''];
    expect(name).toBe('replyworthy-2026-11-23.csv');
    const [head, ada, nobody, end] = csv.split('\r\n');
    expect(head?.startsWith('\u{feff}Person,Address on LinkedIn,Kind,Headline,Note,')).toBe(true);
    expect(ada?.startsWith(`"Ada, ""the"" Berg",https://www.linkedin.com/in/slug-a/,Person,"'=HYPERLINK(`)).toBe(true);
    const begun = new Date(NOW - DAY_MS).toISOString();
    expect(
      ada?.endsWith(`,Accepted,${new Date(NOW - 20 * 3_600_000).toISOString()},by a run,${begun},Reason given,7,sent`),
    ).toBe(true);
    expect(nobody?.startsWith('Name forgotten,')).toBe(true);
    expect(end).toBe('');
    await until(() => text().includes('The file has been given to the browser.'), 'the sentence');
  });
});
