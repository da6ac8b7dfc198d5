import { describe, expect, it } from 'vitest';
import { badgeText, badgeTitle } from '../../entrypoints/background/badge';
import { noticeOf } from '../../entrypoints/background/notices';
import { listRun, policyRun, readRun } from '../components/support/runs';
import { LOCALES } from '../components/support/words';

const paused = (pausedBecause: 'by-person' | 'day-limit') => ({ status: 'paused', pausedBecause }) as const;
const running = { status: 'running', pausedBecause: null } as const;
const words = (key: string): string => LOCALES.en[key]?.message ?? '';

describe('the badge', () => {
  it.each([
    ['count', 31, null, '31'],
    ['count', 0, null, ''],
    ['count', 4100, null, '999+'],
    ['dot', 31, null, '•'],
    ['count', 31, running, '▶31'],
    ['count', 4100, running, '▶999'],
    ['dot', 0, running, '▶'],
    ['count', 31, paused('day-limit'), '!'],
    ['count', 31, paused('by-person'), '31'],
    ['off', 31, paused('day-limit'), ''],
    ['off', 31, running, ''],
  ] as const)('%s of %i, %j: %s', (mode, reasons, run, text) => {
    expect(badgeText(mode, reasons, run)).toBe(text);
  });

  it('says in its title what the run is at', () => {
    expect(badgeTitle(null, words)).toBe('Replyworthy');
    expect(badgeTitle(running, words)).toBe('Replyworthy: a run is going on');
    expect(badgeTitle(paused('day-limit'), words)).toBe('Replyworthy: Today’s number is reached; it goes on tomorrow.');
  });
});

describe('notices', () => {
  const runs = [
    listRun({ status: 'paused', pausedBecause: 'signed-out' }),
    listRun({ status: 'finished', total: 15 }),
    policyRun({ status: 'finished', dry: true }),
    readRun({ status: 'finished' }),
  ];

  it('come when a run pauses for a cause and when it ends by itself, not when the person did it', () => {
    expect(runs.map(noticeOf)).toEqual([
      { title: 'popup_run_paused', message: 'pause_signed_out', values: [] },
      { title: 'popup_run_finished', message: 'notice_accepted', values: [12, 15] },
      { title: 'popup_dry_finished', message: 'popup_sum_dry', values: [] },
      { title: 'popup_reading', message: 'popup_read_done', values: [120] },
    ]);
    for (const run of [
      listRun(),
      listRun({ status: 'stopped' }),
      listRun({ status: 'undone' }),
      listRun({ status: 'paused', pausedBecause: 'by-person' }),
    ])
      expect(noticeOf(run)).toBeNull();
  });

  it.each(Object.entries(LOCALES))('have words in %s', (_, messages) => {
    const keys = runs.map(noticeOf).flatMap((n) => (n === null ? [] : [n.title, n.message]));
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });
});
