import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Db, openDb } from '../../lib/db/open';
import { logOf, logOfRun } from '../../lib/db/queries';
import type { Outcome, PauseCause, StepResult } from '../../lib/domain/outcome';
import { DEFAULT_PACE, type Pace } from '../../lib/domain/pace';
import type { ListRun } from '../../lib/domain/run';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { LEASE_MS, report } from '../../lib/jobs/claims';
import { pause } from '../../lib/jobs/life';
import { sinceKnown } from '../../lib/jobs/since';
import { carryOn, resumeRun } from '../../lib/usecases/carry';
import { startRun } from '../../lib/usecases/run';
import { lookAfter, type Standing } from '../../lib/usecases/watch';
import { card, cards, mountedOf, pageReport, question, seeAll } from '../support/make';

const NOON = new Date(2026, 4, 12, 12).getTime();
const PACE: Pace = { ...DEFAULT_PACE, fromSeconds: 2, toSeconds: 2 };
const LIST = cards(9);

let db: Db;
let now: number;
let pace: Pace;
let isFull: boolean;
let serial = 0;
const since = sinceKnown(() => now);

/** Everybody of the list is chosen; the first is accepted already. */
beforeEach(async () => {
  serial += 1;
  now = NOON;
  pace = PACE;
  isFull = false;
  db = openDb(`trouble-${serial}`);
  db.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const full = (): Promise<never> =>
          Dexie.Promise.reject(new Dexie.QuotaExceededError()) as unknown as Promise<never>;
        return { ...table, mutate: (req) => (isFull && name === 'effects' ? full() : table.mutate(req)) };
      },
    }),
  });
  await seeAll(db, LIST, now);
  const items = LIST.map((c) => ({ id: c.invitationId ?? '', kind: 'silent' as const }));
  await startRun(db, items, { runId: 'run', words: '', now, graceMs: 0, dry: false, agreed: true });
  await step('accepted');
});

const left = () => LIST.slice(1);
const ask = (over: Partial<StepQuestion> = {}): Promise<StepAnswer> => {
  const token = (): string => {
    serial += 1;
    return `token-${serial}`;
  };
  return carryOn(db, question(left(), over), { now: () => now, random: () => 0.5, token, since, pace, floorMs: 0 });
};
const run = async (): Promise<ListRun> => (await db.runs.get('run')) as ListRun;

/** One step from the question to the report. */
async function step(outcome: Outcome, more: Partial<StepResult> = {}): Promise<void> {
  const next = await carryOn(db, question(LIST), {
    now: () => now,
    random: () => 0.5,
    token: () => `token-${now}`,
    since,
    pace,
    floorMs: 0,
  });
  if (next.do !== 'act') throw new Error(`expected act, got ${next.do}`);
  await report(db, next.token, { outcome, evidence: 'none', clicked: true, ...more }, now);
  now += 2_000;
}

const page = (over: Parameters<typeof pageReport>[0]): Partial<StepQuestion> => ({
  report: pageReport({ cards: 8, ...over }),
});
const look = (standing: Standing): Promise<void> =>
  lookAfter(
    db,
    async () => standing,
    () => now,
  );

/** The trouble as it is known; what it is called; how it comes about; what goes on while it lasts, where that is not the same. */
const TROUBLES: readonly [string, PauseCause, () => Promise<unknown>, (() => Promise<unknown>)?][] = [
  ['a security check', 'security-check', () => ask(page({ state: 'security-check' }))],
  ['signed out', 'signed-out', () => ask(page({ state: 'signed-out' }))],
  ['the rate limit', 'rate-limited', () => ask(page({ state: 'rate-limited' }))],
  ['the limit of connections', 'connection-limit', () => step('refused', { words: 'limit', isLimit: true }), ask],
  ['a refusal', 'refused', () => step('refused', { words: 'no longer available' }), ask],
  [
    'three clicks without effect',
    'no-effect-thrice',
    async () => {
      for (let i = 0; i < 3; i += 1) await step('no-effect');
    },
    ask,
  ],
  ['another language', 'language', () => ask(page({ locale: 'es' }))],
  ['another layout that is known', 'layout', () => ask(page({ generation: 'a' }))],
  ['a layout nobody knows', 'layout', () => ask(page({ state: 'unrecognised' }))],
  ['a closed tab', 'no-page', () => look('none')],
  ['a tab that was put to sleep', 'tab-asleep', () => look('asleep')],
  ['an extension that was updated', 'reload-needed', () => look('deaf')],
  [
    'a hidden or covered tab, where the rest has to be brought',
    'hidden-tab',
    () => ask({ mounted: [], brought: 'hidden', ...page({ visible: false }) }),
  ],
  [
    'a clock that was set back',
    'clock-back',
    () => {
      now -= 3_600_000;
      return ask();
    },
    ask,
  ],
  [
    'a clock that was set back, before an empty list',
    'clock-back',
    () => {
      now -= 3_600_000;
      return ask({ mounted: [], ...page({ state: 'empty', cards: 0 }) });
    },
    ask,
  ],
  [
    'the daily number',
    'day-limit',
    () => {
      pace = { ...PACE, perDay: 1 };
      return ask();
    },
  ],
  [
    'as many as wanted in one sitting',
    'session-done',
    () => {
      pace = { ...PACE, perSession: 1 };
      return ask();
    },
  ],
  [
    'quiet hours',
    'quiet-hours',
    () => {
      pace = { ...PACE, quietFromHour: 11, quietToHour: 14 };
      return ask();
    },
  ],
  [
    'a full disk',
    'storage-full',
    async () => {
      isFull = true;
      await expect(ask()).rejects.toThrow();
    },
    ask,
  ],
];

/** Those that the log tells as LinkedIn's doing; the others are the run's. */
const LINKEDINS: readonly PauseCause[] = [
  'security-check',
  'signed-out',
  'rate-limited',
  'refused',
  'connection-limit',
];

describe('a run in trouble', () => {
  it.each(TROUBLES)(
    '%s is named %s: nothing more is tried, and the log tells it',
    async (_, cause, make, again = make) => {
      await make();
      expect(await run()).toMatchObject({ status: 'paused', pausedBecause: cause });
      const effects = await db.effects.toArray();
      for (let i = 0; i < 3; i += 1) {
        now += 20_000;
        expect(await again()).not.toMatchObject({ do: 'act' });
      }
      expect(await run()).toMatchObject({ status: 'paused', pausedBecause: cause });
      expect(await db.effects.toArray()).toEqual(effects);
      const story = (await logOfRun(db, 'run')).map((e) => [e.code, e.detail, e.by]);
      expect(story).toEqual([
        ['run.started', 'list', 'person'],
        ['run.paused', cause, LINKEDINS.includes(cause) ? 'linkedin' : 'run'],
      ]);
    },
  );

  it.each([
    ['LinkedIn asks back in its dialog', 'asks-back', 1],
    ['the note changed after the decision', 'changed', 3],
    ['the control is not certain', 'needs-own-click', 1],
    ['somebody else has settled it', 'already-settled', 1],
  ] as const)(
    'where %s that one is left to the person or settled, and the run goes on to the next',
    async (_, outcome, looks) => {
      for (let i = 0; i < looks; i += 1) await step(outcome, { clicked: outcome === 'asks-back' });
      const ended = (await logOf(db, '2')).filter((e) => e.code === 'step').map((e) => e.outcome);
      expect(ended).toEqual([outcome]);
      expect((await db.invitations.get('2'))?.outcome?.code).toBe(outcome);
      expect((await db.effects.get('accept:2'))?.state).not.toBe('confirmed');
      const next = await ask();
      expect(next).toMatchObject({ do: 'act', target: { invitationId: '3' } });
    },
  );

  it('where the person has withdrawn, a list read to its end proves it, and the log says so', async () => {
    const rest = LIST.filter((c) => !['1', '2'].includes(c.invitationId ?? ''));
    const shown = {
      mounted: mountedOf(rest),
      report: pageReport({ cards: 7, buckets: [{ name: 'F', count: 7, shown: true }] }),
    };
    for (let i = 0; i < 7; i += 1) {
      const next = await ask(shown);
      if (next.do !== 'act') throw new Error(next.do);
      await report(db, next.token, { outcome: 'accepted', evidence: 'acknowledged', clicked: true }, now);
      now += 2_000;
    }
    const end = { mounted: [], report: pageReport({ state: 'empty' }), brought: 'nothing' } as const;
    for (let i = 0; i < 3 && (await run()).status === 'running'; i += 1)
      await ask({ ...end, visit: `v${i}`, loadedAt: now });
    expect((await run()).status).toBe('finished');
    expect((await db.invitations.get('2'))?.status).toBe('gone');
    expect((await logOf(db, '2')).map((e) => [e.code, e.outcome, e.by])).toEqual([
      ['step', 'not-on-page', 'run'],
      ['gone', undefined, 'linkedin'],
    ]);
  });

  it('of a clock that was set back while the run stood still for another cause is named before anything is done', async () => {
    await pause(db, 'run', 'by-person', now);
    now -= 3_600_000;
    await resumeRun(db, 'run', now);
    expect((await ask()).do).not.toBe('act');
    expect((await run()).pausedBecause).toBe('clock-back');
    await resumeRun(db, 'run', now);
    now += 60_001;
    expect((await ask()).do).toBe('act');
  });

  it('in a tab that is hidden or covered goes on with the cards that are there', async () => {
    expect((await ask(page({ visible: false }))).do).toBe('act');
  });

  it('in two tabs or two windows only one works, and the other waits', async () => {
    expect((await ask({ visit: 'one' })).do).toBe('act');
    expect(await ask({ visit: 'two' })).toMatchObject({ do: 'wait' });
    expect(await db.steps.where('status').equals('claimed').count()).toBe(1);
  });

  it('of a browser that was killed after the claim is looked at, not clicked again; what cannot be told is asked', async () => {
    expect((await ask()).do).toBe('act');
    now += LEASE_MS + 1_000;
    await look('none'); // the next start
    expect((await db.steps.get('run:2:accept'))?.status).toBe('unknown');
    now += 8 * 86_400_000;
    await look('none');
    expect((await db.steps.get('run:2:accept'))?.status).toBe('needs-person');
    expect((await logOf(db, '2')).at(-1)?.outcome).toBe('could-not-tell');
    expect((await db.effects.get('accept:2'))?.state).toBe('intended');
  });
});

it('the card of somebody whose note changed is decided on no more, whoever had decided', async () => {
  await seeAll(db, [card(2, { note: 'By the way, we met at the harbour' })], now);
  expect((await db.invitations.get('2'))?.outcome?.code).toBe('changed');
  expect((await db.invitations.get('2'))?.decision).toBeNull();
});
