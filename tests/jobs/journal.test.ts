import { beforeEach, describe, expect, it } from 'vitest';
import { idsOf } from '../../lib/db/identity';
import { type Db, openDb } from '../../lib/db/open';
import type { Observation } from '../../lib/domain/invitation';
import type { Outcome, StepResult } from '../../lib/domain/outcome';
import { DEFAULT_PACE, type Pace } from '../../lib/domain/pace';
import type { ListRun } from '../../lib/domain/run';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { DEADLINE_MS, LEASE_MS, report } from '../../lib/jobs/claims';
import { next } from '../../lib/jobs/next';
import { resume, stop, undo } from '../../lib/jobs/runs';
import { type Since, sinceKnown } from '../../lib/jobs/since';
import { decide } from '../../lib/usecases/decide';
import { startRun } from '../../lib/usecases/run';
import { see } from '../../lib/usecases/see';
import { card, cards, freshDb, mountedOf, pageReport, plainJudge, question, seeAll } from '../support/make';

const FAST: Pace = { ...DEFAULT_PACE, fromSeconds: 0, toSeconds: 0, perHour: 1000, perDay: 1000 };
const NOON = new Date(2026, 4, 12, 12).getTime();

let db: Db;
let now: number;
let tokens = 0;
let since: Since;
/** What the clock that nobody can set shows more than the computer's. */
let steady: number;

const terms = (pace: Pace = FAST) => ({
  now: () => now,
  random: () => 0.5,
  token: () => {
    tokens += 1;
    return `token-${tokens}`;
  },
  pace,
  floorMs: 0,
  since,
  version: 'v',
});
const ask = (q: StepQuestion, pace?: Pace): Promise<StepAnswer> => next(db, q, (list) => idsOf(db, list), terms(pace));
const start = async (ids: readonly string[], kind: 'silent' | 'reply' = 'silent') =>
  startRun(
    db,
    ids.map((id) => ({ id, kind })),
    { runId: 'run', words: 'all', now, graceMs: 0, dry: false, agreed: true },
  );
const done = (outcome: Outcome, clicked = true): StepResult => ({ outcome, evidence: 'acknowledged', clicked });
const run = async (): Promise<ListRun> => (await db.runs.get('run')) as ListRun;
const acting = (a: StepAnswer) => {
  if (a.do !== 'act') throw new Error(`expected act, got ${a.do}`);
  return a;
};
const without = (list: readonly Observation[], ...ids: string[]) =>
  list.filter((c) => !ids.includes(c.invitationId ?? ''));

beforeEach(() => {
  db = freshDb();
  now = NOON;
  steady = 0;
  since = sinceKnown(() => now - NOON + steady);
});

describe('a list run', () => {
  it('accepts exactly the chosen ones, once each, in page order, and ends', async () => {
    const list = cards(4);
    await seeAll(db, list);
    await start(['3', '1']);
    const order: string[] = [];
    let left: Observation[] = list;
    for (let i = 0; i < 2; i += 1) {
      const a = acting(await ask(question(left)));
      order.push(a.target.invitationId ?? '');
      expect(await report(db, a.token, done('accepted'), now)).toBe(true);
      left = without(left, a.target.invitationId ?? '');
    }
    expect(order).toEqual(['1', '3']);
    expect(await ask(question(left))).toEqual({ do: 'stop' });
    expect((await run()).status).toBe('finished');
    expect((await db.effects.toArray()).map((e) => [e.id, e.state])).toEqual([
      ['accept:1', 'confirmed'],
      ['accept:3', 'confirmed'],
    ]);
    expect((await db.invitations.get('1'))?.split).toBe('decided');
    expect((await db.invitations.get('2'))?.split).toBe('no-note');
  });

  it('writes the intended effect and the claim before the page is told to act', async () => {
    await seeAll(db, cards(1));
    await start(['1']);
    const a = acting(await ask(question(cards(1))));
    const step = await db.steps.get('run:1:accept');
    expect(step?.status).toBe('claimed');
    expect(step?.lease?.token).toBe(a.token);
    expect((await db.effects.get('accept:1'))?.state).toBe('intended');
    expect(a.deadline).toBe(now + DEADLINE_MS);
  });

  it('has one claim in flight, however many tabs ask', async () => {
    await seeAll(db, cards(3));
    await start(['1', '2', '3']);
    const answers = await Promise.all([
      ask(question(cards(3), { visit: 'a' })),
      ask(question(cards(3), { visit: 'b' })),
      ask(question(cards(3), { visit: 'c' })),
    ]);
    expect(answers.filter((a) => a.do === 'act')).toHaveLength(1);
    expect(await db.steps.where('status').equals('claimed').count()).toBe(1);
  });

  it('does nothing before the grace is over, and can be undone without a trace until then', async () => {
    await seeAll(db, cards(2));
    await startRun(db, [{ id: '1', kind: 'reply' }], {
      runId: 'run',
      words: '',
      now,
      graceMs: 10_000,
      dry: false,
      agreed: true,
    });
    expect(await ask(question(cards(2)))).toEqual({ do: 'wait', ms: 10_000 });
    expect(await undo(db, 'run', now + 9_999)).toBe(true);
    expect(await db.steps.count()).toBe(0);
    expect(await db.replies.count()).toBe(0);
    expect((await db.invitations.get('1'))?.decision).toBeNull();
    expect(await ask(question(cards(2)))).toEqual({ do: 'stop' });
  });

  it('can no longer be undone once the grace is over', async () => {
    await seeAll(db, cards(1));
    await startRun(db, [{ id: '1', kind: 'silent' }], {
      runId: 'run',
      words: '',
      now,
      graceMs: 5_000,
      dry: false,
      agreed: true,
    });
    expect(await undo(db, 'run', now + 5_000)).toBe(false);
  });

  it('refuses the whole set when one of it may not be settled, so that the number agreed to is the number carried out', async () => {
    await seeAll(db, [card(1), card(2, { kind: 'newsletter' }), card(3, { doubts: ['text-left-over'] })]);
    expect(await start(['1', '2'])).toEqual({ ok: false, failure: 'not-allowed' });
    expect(await start(['1', '3'])).toEqual({ ok: false, failure: 'not-allowed' });
    expect(await db.steps.count()).toBe(0);
  });

  it('leaves a card alone whose note changed after the decision, after looking three times', async () => {
    await seeAll(db, cards(1));
    await start(['1']);
    const changed = [card(1, { note: 'We met at the harbour' })];
    await see(db, changed, now, plainJudge);
    for (let i = 0; i < 4; i += 1) await ask(question(changed));
    expect((await db.steps.get('run:1:accept'))?.outcome).toBe('changed');
    expect((await db.invitations.get('1'))?.split).toBe('reason');
    expect(await db.effects.count()).toBe(0);
  });

  it('pauses after three clicks in a row that changed nothing', async () => {
    await seeAll(db, cards(5));
    await start(['1', '2', '3', '4', '5']);
    for (let i = 0; i < 3; i += 1) {
      const a = acting(await ask(question(cards(5))));
      await report(db, a.token, done('no-effect'), now);
    }
    expect((await run()).pausedBecause).toBe('no-effect-thrice');
    expect((await ask(question(cards(5)))).do).toBe('wait');
    await resume(db, 'run', 'person', now);
    expect((await ask(question(cards(5)))).do).toBe('act');
  });

  it('pauses when LinkedIn refuses, keeps its words on the row, and goes on only by the person', async () => {
    await seeAll(db, cards(2));
    await start(['1', '2']);
    const a = acting(await ask(question(cards(2))));
    await report(
      db,
      a.token,
      { outcome: 'refused', evidence: 'none', clicked: true, words: 'no longer available' },
      now,
    );
    expect((await run()).pausedBecause).toBe('refused');
    expect((await db.invitations.get('1'))?.outcome?.words).toBe('no longer available');
    expect((await db.invitations.get('1'))?.split).toBe('no-note');
    await resume(db, 'run', 'person', now);
    expect((await ask(question(cards(2)))).do).toBe('act');
  });

  it('stops on the word of the person: what was not carried out goes back, what was decided before goes on waiting', async () => {
    await seeAll(db, cards(3));
    await decide(db, ['2'], 'reply', now);
    await startRun(
      db,
      [
        { id: '1', kind: 'silent' },
        { id: '2', kind: 'reply' },
      ],
      { runId: 'run', words: '', now, graceMs: 0, dry: false, agreed: true },
    );
    await stop(db, 'run', now);
    expect((await db.invitations.get('1'))?.decision).toBeNull();
    expect((await db.invitations.get('2'))?.decision?.kind).toBe('reply');
    expect(await db.replies.get('2')).toBeDefined();
  });

  it('brings more when none of the mounted cards is of the run, reloads once at the end, then hands over what is left', async () => {
    await seeAll(db, cards(20));
    await start(['15']);
    const few = cards(10);
    const shown = pageReport({ cards: 10, buckets: [{ name: 'Focused', count: 20, shown: true }] });
    expect(await ask(question(few, { report: shown }))).toEqual({ do: 'bring-more' });
    expect(await ask(question(few, { report: shown, brought: 'nothing' }))).toEqual({ do: 'reload' });
    expect(await ask(question(few, { report: shown, visit: 'v2' }))).toEqual({ do: 'bring-more' });
    await ask(question(few, { report: shown, visit: 'v2', brought: 'nothing' }));
    expect((await run()).pausedBecause).toBe('yours-to-decide');
  });

  it('calls the missing ones gone only after a complete reading', async () => {
    await seeAll(db, cards(3));
    await start(['3']);
    const two = cards(2);
    await ask(question(two, { brought: 'nothing' }));
    await ask(question(two, { brought: 'nothing', visit: 'v2' }));
    expect((await run()).status).toBe('finished');
    expect((await db.invitations.get('3'))?.status).toBe('gone');
    expect((await db.invitations.get('3'))?.outcome?.code).toBe('not-on-page');
  });

  it('pauses with the cause when the page is no longer the list', async () => {
    await seeAll(db, cards(1));
    for (const [state, cause] of [
      ['signed-out', 'signed-out'],
      ['security-check', 'security-check'],
      ['rate-limited', 'rate-limited'],
      ['unrecognised', 'layout'],
      ['reading-only', 'layout'],
    ] as const) {
      db = freshDb();
      await seeAll(db, cards(1));
      await start(['1']);
      await ask(question([], { report: pageReport({ state }) }));
      expect((await run()).pausedBecause).toBe(cause);
      expect(await db.effects.count()).toBe(0);
    }
  });

  it('claims nothing on a page whose notes can no longer be told from other text', async () => {
    await seeAll(db, cards(1));
    await start(['1']);
    await ask(question(cards(1), { report: pageReport({ drift: ['note'], cards: 1 }) }));
    expect((await run()).pausedBecause).toBe('layout');
    expect(await db.steps.where('status').equals('planned').count()).toBe(1);
  });
});

describe('a step whose end nobody saw', () => {
  const claimed = async (count = 3) => {
    await seeAll(db, cards(count));
    await start(['2']);
    return acting(await ask(question(cards(count))));
  };

  it('goes back to planned when the very page that held the claim did not click', async () => {
    await claimed();
    const again = acting(await ask(question(cards(3))));
    expect(again.target.invitationId).toBe('2');
    expect(await db.steps.where('status').equals('claimed').count()).toBe(1);
  });

  it('is not clicked again by a page that did click, as long as that page still shows the card', async () => {
    await claimed();
    const touched = question(cards(3), { mounted: mountedOf(cards(3), true) });
    for (let i = 0; i < 3; i += 1) expect((await ask({ ...touched, asked: touched.asked + i })).do).not.toBe('act');
    expect((await db.steps.get('run:2:accept'))?.status).toBe('unknown');
  });

  it('is not judged by a second tab that was loaded before the click', async () => {
    await claimed();
    now += LEASE_MS + 1;
    expect((await ask(question(cards(3), { visit: 'old tab', loadedAt: NOON - 1 }))).do).not.toBe('act');
    expect((await db.steps.get('run:2:accept'))?.status).toBe('unknown');
  });

  it('is not judged by a load that asked while the lease ran, whatever that load’s clocks say later', async () => {
    await claimed();
    await ask(question(cards(3), { mounted: mountedOf(cards(3), true) })); // the claim’s own load: the step is unknown now
    await ask(question(cards(3), { visit: 'v2', loadedAt: now }));
    now += LEASE_MS + 1;
    expect((await ask(question(cards(3), { visit: 'v2', loadedAt: now }))).do).not.toBe('act');
    expect((await db.steps.get('run:2:accept'))?.status).toBe('unknown');
  });

  it.each(['put forward since the claim', 'trusted by a worker that was born after it'])(
    'is not judged by a page that came at once, under a clock %s',
    async (how) => {
      await claimed();
      if (how.startsWith('put')) steady -= 90_000;
      else since = sinceKnown(() => 0);
      now += 90_000;
      const later = question(cards(3), { visit: 'v2', loadedAt: now });
      expect((await ask(later)).do).not.toBe('act');
      expect((await db.steps.get('run:2:accept'))?.status).toBe('unknown');
    },
  );

  it('is done when a page loaded later shows its neighbours without it', async () => {
    await claimed();
    now += LEASE_MS + 1;
    const answer = await ask(question(without(cards(3), '2'), { visit: 'v2', loadedAt: now }));
    expect(answer).toEqual({ do: 'stop' });
    expect((await db.steps.get('run:2:accept'))?.status).toBe('done');
    expect((await db.effects.get('accept:2'))?.state).toBe('confirmed');
    expect((await db.invitations.get('2'))?.outcome?.code).toBe('settled-probably');
  });

  it('stays unknown when it is absent but its neighbours are too', async () => {
    await claimed(12);
    now += LEASE_MS + 1;
    await ask(
      question(cards(12).slice(9), {
        visit: 'v2',
        loadedAt: now,
        report: pageReport({ cards: 3, buckets: [{ name: 'F', count: 12, shown: true }] }),
      }),
    );
    expect((await db.steps.get('run:2:accept'))?.status).toBe('unknown');
  });

  it('goes back to planned when a page loaded later still shows it', async () => {
    await claimed();
    now += LEASE_MS + 1;
    expect(acting(await ask(question(cards(3), { visit: 'v2', loadedAt: now }))).target.invitationId).toBe('2');
  });

  it('counts towards the daily cap', async () => {
    await claimed();
    await seeAll(db, cards(3));
    const pace: Pace = { ...FAST, perDay: 1 };
    now += LEASE_MS + 1;
    await ask(question(cards(3), { visit: 'old tab', loadedAt: 0 }), pace);
    expect((await run()).pausedBecause).toBe('day-limit');
  });

  it('is left to the person where nothing can tell', async () => {
    await claimed(20);
    now += LEASE_MS + 1;
    const far = pageReport({ cards: 3, buckets: [{ name: 'F', count: 20, shown: true }] });
    const q = (over: Partial<StepQuestion>) => question(cards(20).slice(17), { loadedAt: now, report: far, ...over });
    await ask(q({ visit: 'v2', brought: 'nothing' }));
    await ask(q({ visit: 'v3', brought: 'nothing' }));
    expect((await db.steps.get('run:2:accept'))?.status).toBe('needs-person');
    expect((await run()).status).toBe('finished');
  });

  it('refuses a late report', async () => {
    const a = await claimed();
    expect(await report(db, a.token, done('accepted'), now + LEASE_MS + 1)).toBe(false);
    expect((await db.effects.get('accept:2'))?.state).toBe('intended');
  });

  it('refuses a second report for one claim', async () => {
    const a = await claimed();
    expect(await report(db, a.token, done('accepted'), now)).toBe(true);
    expect(await report(db, a.token, done('no-effect'), now)).toBe(false);
    expect((await db.invitations.get('2'))?.outcome?.code).toBe('accepted');
  });
});

describe('pace', () => {
  it('leaves the gap between two claims and goes on by itself', async () => {
    await seeAll(db, cards(2));
    await start(['1', '2']);
    const pace: Pace = { ...FAST, fromSeconds: 8, toSeconds: 16 };
    const a = acting(await ask(question(cards(2)), pace));
    await report(db, a.token, done('accepted'), now);
    expect(await ask(question([card(2)]), pace)).toEqual({ do: 'wait', ms: 12_000 });
    now += 12_000;
    expect((await ask(question([card(2)]), pace)).do).toBe('act');
  });

  it('pauses at the daily cap and resumes by itself after midnight', async () => {
    await seeAll(db, cards(2));
    await start(['1', '2']);
    const pace: Pace = { ...FAST, perDay: 1 };
    const a = acting(await ask(question(cards(2)), pace));
    await report(db, a.token, done('accepted'), now);
    await ask(question([card(2)]), pace);
    expect((await run()).pausedBecause).toBe('day-limit');
    now = new Date(2026, 4, 13, 0, 0, 1).getTime();
    expect((await ask(question([card(2)]), pace)).do).toBe('act');
  });

  it('counts for the daily cap what earlier runs did today, also after the browser was started again', async () => {
    await seeAll(db, cards(3));
    const pace: Pace = { ...FAST, perDay: 2 };
    for (const id of ['1', '2']) {
      await start([id]);
      await report(db, acting(await ask(question([card(Number(id))]), pace)).token, done('accepted'), now);
      expect(await ask(question([]), pace)).toEqual({ do: 'stop' });
      await db.runs.clear(); // whatever becomes of the runs, the ledger of effects is what counts
    }
    db.close();
    db = openDb(db.name);
    await start(['3']);
    await ask(question([card(3)]), pace);
    expect((await run()).pausedBecause).toBe('day-limit');
  });

  it('makes one step after a sleep, never a burst', async () => {
    await seeAll(db, cards(3));
    await start(['1', '2', '3']);
    const pace: Pace = { ...FAST, fromSeconds: 8, toSeconds: 8 };
    const a = acting(await ask(question(cards(3)), pace));
    await report(db, a.token, done('accepted'), now);
    now += 6 * 3_600_000;
    const b = acting(await ask(question(cards(3).slice(1)), pace));
    await report(db, b.token, done('accepted'), now);
    expect(await ask(question(cards(3).slice(2)), pace)).toEqual({ do: 'wait', ms: 8_000 });
  });
});
