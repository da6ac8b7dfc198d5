import { beforeEach, describe, expect, it } from 'vitest';
import { CLASSIFIER_VERSION } from '../../lib/classify/version';
import type { Db } from '../../lib/db/open';
import type { Observation } from '../../lib/domain/invitation';
import { DEFAULT_PACE, type Pace } from '../../lib/domain/pace';
import { DEFAULT_POLICY, type Policy } from '../../lib/domain/policy';
import type { PolicyRun } from '../../lib/domain/run';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { report } from '../../lib/jobs/claims';
import { stop } from '../../lib/jobs/runs';
import { type Since, sinceKnown } from '../../lib/jobs/since';
import { carryOn, resumeRun } from '../../lib/usecases/carry';
import { correct, decide, undecide } from '../../lib/usecases/decide';
import { previewPolicy, startPolicyRun, startRun } from '../../lib/usecases/run';
import { see } from '../../lib/usecases/see';
import { card, cards, freshDb, pageReport, plainJudge, question, seeAll } from '../support/make';

const FAST: Pace = { ...DEFAULT_PACE, fromSeconds: 0, toSeconds: 0, perHour: 1000, perDay: 1000 };
const how = (over: Partial<{ dry: boolean }> = {}) => ({
  runId: 'run',
  words: '',
  now: 1_000,
  graceMs: 0,
  dry: false,
  agreed: true,
  ...over,
});

let db: Db;
let now: number;
let serial = 0;
let since: Since;
beforeEach(() => {
  db = freshDb();
  now = 1_000_000;
  since = sinceKnown(() => now);
});

const ask = (q: StepQuestion): Promise<StepAnswer> => {
  const token = (): string => {
    serial += 1;
    return `t${serial}`;
  };
  return carryOn(db, q, { now: () => now, random: () => 0.5, token, pace: FAST, floorMs: 0, since });
};
const start = (policy: Policy = DEFAULT_POLICY, over: { dry?: boolean } = {}) => startPolicyRun(db, policy, how(over));
const run = async (): Promise<PolicyRun> => (await db.runs.get('run')) as PolicyRun;
const without = (list: readonly Observation[], gone: readonly string[]) =>
  list.filter((c) => !gone.includes(c.invitationId ?? ''));

/** Carries the run on these cards until it wants something else than a click; the ids clicked, and what it wanted. */
async function carry(list: readonly Observation[], over: Partial<StepQuestion> = {}) {
  const clicked: string[] = [];
  for (;;) {
    const a = await ask(question(without(list, clicked), over));
    if (a.do !== 'act') return { clicked, wants: a };
    clicked.push(a.target.invitationId ?? '');
    await report(db, a.token, { outcome: 'accepted', evidence: 'acknowledged', clicked: true }, now);
  }
}

const WAVE = [
  card(1),
  card(2, { note: 'We met at the harbour' }),
  card(3, { kind: 'newsletter' }),
  card(4, { doubts: ['text-left-over'] }),
  card(5, { doubts: ['accept-is-link'] }),
  card(6),
];

describe('a policy run', () => {
  it('accepts by the policy, queues replies to those who gave a reason, and leaves the rest to the person', async () => {
    await seeAll(db, WAVE);
    await start();
    const { clicked } = await carry(WAVE);
    expect(clicked).toEqual(['1', '2', '6']);
    expect((await db.replies.toArray()).map((r) => r.invitationId)).toEqual(['2']);
    expect((await db.invitations.get('2'))?.decision).toMatchObject({ kind: 'reply', by: 'rule' });
    expect(await run()).toMatchObject({ total: 3, replies: 1, policy: DEFAULT_POLICY });
    expect((await db.invitations.get('3'))?.decision).toBeNull();
  });

  it('says the same before it starts', async () => {
    await seeAll(db, WAVE);
    const preview = await previewPolicy(db, DEFAULT_POLICY, WAVE);
    expect(preview).toEqual({ seen: 6, silent: 2, reply: 1, left: 3, leftIds: ['3', '4', '5'] });
    expect(await previewPolicy(db, DEFAULT_POLICY, null)).toEqual(preview);
  });

  it('keeps to the word of the person about single invitations', async () => {
    const list = [card(1), card(2), card(3), card(4, { note: 'We met at the harbour' })];
    await seeAll(db, list);
    await decide(db, ['1'], 'later', now);
    await decide(db, ['2'], 'reply', now);
    await correct(db, '4', 'no-reason', now);
    await start({ ...DEFAULT_POLICY, 'no-reason': 'leave' });
    expect((await carry(list)).clicked).toEqual(['2', '3']);
    expect((await db.replies.toArray()).map((r) => r.invitationId)).toEqual(['2']);
  });

  it('goes wave by wave and pauses where a wave holds only what is left to the person, and names these', async () => {
    const all = [card(1), card(2), card(3, { kind: 'event' }), card(4, { doubts: ['reply-without-note'] })];
    await seeAll(db, all);
    const held = pageReport({ cards: 2, buckets: [{ name: 'Focused', count: 40, shown: true }] });
    await start();
    await carry(all);
    const left = all.slice(2);
    expect((await carry(left, { report: held })).wants.do).toBe('bring-more');
    expect((await carry(left, { report: held, brought: 'nothing' })).wants.do).toBe('reload');
    await carry(left, { report: held, brought: 'nothing', visit: 'v2', loadedAt: now });
    expect(await run()).toMatchObject({ status: 'paused', pausedBecause: 'yours-to-decide', left: ['3', '4'] });
    const next = [...left, card(5)];
    await see(db, next, now, plainJudge);
    await resumeRun(db, 'run', now);
    now += 60_001;
    expect((await carry(next, { visit: 'v3', loadedAt: now })).clicked).toEqual(['5']);
  });

  it('ends when the list is empty or read to its end', async () => {
    await seeAll(db, cards(2));
    await start();
    await carry(cards(2));
    expect(await ask(question([], { report: pageReport({ state: 'empty' }) }))).toEqual({ do: 'stop' });
    expect((await run()).status).toBe('finished');
  });

  it('does not choose again what the person took back while it ran', async () => {
    await seeAll(db, cards(3));
    await start();
    const first = await ask(question(cards(3)));
    expect(first.do).toBe('act');
    expect(await undecide(db, ['3'], now)).toBe(1);
    if (first.do === 'act')
      await report(db, first.token, { outcome: 'accepted', evidence: 'acknowledged', clicked: true }, now);
    expect((await carry(without(cards(3), ['1']))).clicked).toEqual(['2']);
    expect((await db.steps.get('run:3:accept'))?.outcome).toBe('taken-back');
    expect((await db.invitations.get('3'))?.decision).toBeNull();
  });

  it('stands still when the classifier is another than the one agreed to, and goes on with it by the word of the person', async () => {
    await seeAll(db, cards(2));
    await start();
    await db.runs.put({ ...(await run()), classifierVersion: 'older' });
    await ask(question(cards(2)));
    expect((await run()).pausedBecause).toBe('updated');
    expect(await db.effects.count()).toBe(0);
    await resumeRun(db, 'run', now);
    expect((await run()).classifierVersion).toBe(CLASSIFIER_VERSION);
    expect((await carry(cards(2))).clicked).toEqual(['1', '2']);
  });

  it('decides nothing on a verdict of another version', async () => {
    await seeAll(db, cards(2));
    await start();
    await db.invitations.update('1', { verdictVersion: 'older' });
    expect((await carry(cards(2))).clicked).toEqual(['2']);
  });

  it('asks after 200 people of whom nobody wrote a note', async () => {
    await start();
    await see(db, cards(200), now, plainJudge);
    await ask(question(cards(200).slice(0, 10)));
    expect((await run()).pausedBecause).toBe('no-notes-seen');
    expect(await db.effects.count()).toBe(0);
  });

  it('takes back what is planned and not done when it is stopped', async () => {
    await seeAll(db, cards(3));
    await start();
    await ask(question(cards(3)));
    await stop(db, 'run', now);
    expect((await db.steps.toArray()).map((s) => s.status)).toEqual(['claimed']);
    expect((await db.invitations.get('3'))?.decision).toBeNull();
  });

  it('needs a policy that does something', async () => {
    const idle: Policy = { reason: 'leave', help: 'leave', 'no-reason': 'leave', 'no-note': 'leave' };
    expect(await start(idle)).toEqual({ ok: false, failure: 'nothing-to-do' });
  });
});

describe('a dry run', () => {
  /** The page does everything but the click. */
  async function rehearse(list: readonly Observation[]) {
    const named: [string, boolean][] = [];
    for (;;) {
      const a = await ask(question(list));
      if (a.do !== 'act') return { named, wants: a };
      named.push([a.target.invitationId ?? '', a.target.dry]);
      await report(db, a.token, { outcome: 'would-act', evidence: 'none', clicked: false }, now);
    }
  }

  it.each(['list', 'policy'] as const)(
    'of a %s run asks for everything but the click, and leaves ledger, decisions and replies as they are',
    async (kind) => {
      await seeAll(db, WAVE);
      if (kind === 'policy') await start(DEFAULT_POLICY, { dry: true });
      else
        await startRun(
          db,
          ['1', '2', '6'].map((id) => ({ id, kind: 'reply' as const })),
          how({ dry: true }),
        );
      const before = await db.invitations.toArray();
      const { named, wants } = await rehearse(WAVE);
      expect(named).toEqual([
        ['1', true],
        ['2', true],
        ['6', true],
      ]);
      if (kind === 'policy') {
        expect(wants.do).toBe('bring-more');
        expect(await ask(question(WAVE, { brought: 'nothing' }))).toEqual({ do: 'stop' });
      }
      expect((await db.runs.get('run'))?.status).toBe('finished');
      expect(await db.effects.count()).toBe(0);
      expect(await db.replies.count()).toBe(0);
      expect(await db.invitations.toArray()).toEqual(before);
      const log = (await db.log.toArray()).filter((e) => e.code === 'step');
      expect(log.map((e) => [e.invitationId, e.outcome, e.detail])).toEqual(
        ['1', '2', '6'].map((id) => [id, 'would-act', 'accept']),
      );
    },
  );

  it('looks again after a page that died, since nothing can have been clicked', async () => {
    await seeAll(db, cards(1));
    await start(DEFAULT_POLICY, { dry: true });
    expect((await ask(question(cards(1)))).do).toBe('act');
    now += 60_000;
    expect((await ask(question(cards(1), { visit: 'v2', loadedAt: now }))).do).toBe('act');
    expect(await db.effects.count()).toBe(0);
  });
});
