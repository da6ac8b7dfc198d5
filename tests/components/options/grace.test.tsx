import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GraceBar } from '../../../components/options/GraceBar';
import { createGrace, type Grace } from '../../../components/state/grace';
import type { Db } from '../../../lib/db/open';
import { listRun } from '../support/runs';
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

describe('the grace time on the options page', () => {
  let db: Db;
  let bg: Background;
  let grace: Grace;
  let now: number;
  let ticks: (() => void)[];
  let stop: () => void;

  beforeEach(async () => {
    speakEnglish();
    db = freshDb();
    bg = background();
    now = NOW;
    ticks = [];
    grace = createGrace({
      db,
      ask: bg.ask,
      now: () => now,
      every: (_, then) => {
        ticks.push(then);
        return () => {
          ticks = [];
        };
      },
    });
    show(<GraceBar grace={grace} />);
    stop = grace.watch();
    await db.runs.put(listRun({ graceUntil: NOW + 8_000, words: 'No note: all shown' }));
    await until(() => text().includes('Starts in 8 s. Nothing has happened yet.'), 'the bar');
  });
  afterEach(async () => {
    stop();
    clear();
    await db.delete();
  });
  const later = (ms: number): Promise<void> =>
    act(async () => {
      now += ms;
      for (const then of [...ticks]) then();
    });

  it('counts down with the words of the run, then is gone and leaves no clock ticking', async () => {
    expect(text()).toContain('No note: all shown');
    await later(3_000);
    expect(text()).toContain('Starts in 5 s.');
    await later(5_000);
    expect(text()).toBe('');
    expect(ticks).toEqual([]);
  });

  it('undoes the run and says so', async () => {
    bg.answers['run.undo'] = async () => {
      await db.runs.put(listRun({ status: 'undone', seen: true }));
      return fine();
    };
    await click('Undo');
    await until(() => text().includes('Undone. Everything is as it was.'), 'the sentence');
    expect(bg.asked).toEqual([{ type: 'run.undo', ask: { runId: 'run' } }]);
    await click('Close');
    expect(text()).toBe('');
  });

  it('says honestly when it was too late', async () => {
    bg.answers['run.undo'] = { ok: false, failure: 'too-late' };
    await click('Undo');
    await later(9_000);
    expect(text()).toContain('It was too late to undo');
    expect(text()).toContain('an accept cannot be recalled');
  });
});
