import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idsOf } from '../../lib/db/identity';
import { dayOf } from '../../lib/domain/day';
import type { Observation } from '../../lib/domain/invitation';
import { DEFAULT_PACE, type Pace } from '../../lib/domain/pace';
import type { StepAnswer } from '../../lib/domain/step';
import { LEASE_MS, report } from '../../lib/jobs/claims';
import { pause } from '../../lib/jobs/life';
import { next } from '../../lib/jobs/next';
import { resume } from '../../lib/jobs/runs';
import { sinceKnown } from '../../lib/jobs/since';
import { startRun } from '../../lib/usecases/run';
import { watchArrows } from '../faults/worker';
import { cards, freshDb, mountedOf, pageReport, question, seeAll } from '../support/make';

/** What may happen next in the life of a run: asking, acting, and everything that gets lost on the way. */
const event = fc.constantFrom(
  'ask',
  'act',
  'act-unreported',
  'lose-answer',
  'reload',
  'second-tab',
  'sleep',
  'pause',
  'person',
) as fc.Arbitrary<
  'ask' | 'act' | 'act-unreported' | 'lose-answer' | 'reload' | 'second-tab' | 'sleep' | 'pause' | 'person'
>;

interface Tab {
  visit: string;
  loadedAt: number;
  /** What this load of the page shows: LinkedIn's truth when it was loaded, less what this load itself saw settled. */
  shown: Observation[];
  touched: Set<string>;
}

it('never does an effect twice, leaves plan or state table, has two claims or passes a cap, whatever gets lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 60 }),
      fc.integer({ min: 1, max: 6 }),
      async (events, perDay) => {
        const db = freshDb();
        const strays: string[] = [];
        watchArrows(db, strays);
        let now = new Date(2026, 4, 12, 9).getTime();
        let serial = 0;
        const all = cards(12);
        const chosen = ['2', '3', '5', '7', '11'];
        const pace: Pace = { ...DEFAULT_PACE, fromSeconds: 2, toSeconds: 4, perDay, perHour: 100 };
        await seeAll(db, all);
        await startRun(
          db,
          chosen.map((id) => ({ id, kind: 'silent' as const })),
          { runId: 'run', words: '', now, graceMs: 0, dry: false, agreed: true },
        );
        const truth: string[] = []; // LinkedIn's own ledger of accepts
        const perDayTruth = new Map<number, number>();
        const open = () => all.filter((c) => !truth.includes(c.invitationId ?? ''));
        const load = (): Tab => {
          serial += 1;
          return { visit: `v${serial}`, loadedAt: now, shown: open(), touched: new Set() };
        };
        const since = sinceKnown(() => now);
        const tabs = [load(), load()];
        const ask = async (tab: Tab): Promise<StepAnswer> =>
          next(
            db,
            question(tab.shown, {
              visit: tab.visit,
              loadedAt: tab.loadedAt,
              report: pageReport({ cards: tab.shown.length, buckets: [{ name: 'Focused', count: 12, shown: true }] }),
              mounted: mountedOf(tab.shown).map((m) => ({ ...m, touched: tab.touched.has(m.invitationId ?? '') })),
            }),
            (list) => idsOf(db, list),
            {
              now: () => now,
              random: () => 0.5,
              token: () => {
                serial += 1;
                return `t${serial}`;
              },
              pace,
              floorMs: 2000,
              since,
              version: 'v',
            },
          );
        for (const what of events) {
          now += 5_000;
          const [first, second] = tabs as [Tab, Tab];
          const tab = what === 'second-tab' ? second : first;
          if (what === 'reload') tabs[0] = load();
          else if (what === 'sleep') now += LEASE_MS * 2;
          else if (what === 'pause') await pause(db, 'run', 'by-person', now);
          else if (what === 'person') await resume(db, 'run', 'person', now);
          else {
            const answer = await ask(tab);
            if (answer.do === 'reload') tabs[tab === first ? 0 : 1] = load();
            if (answer.do !== 'act' || what === 'lose-answer') continue;
            const id = answer.target.invitationId ?? '';
            const at = truth.includes(id) ? 'already-settled' : 'accepted';
            expect(now).toBeLessThan(answer.deadline);
            truth.push(id);
            perDayTruth.set(dayOf(now), (perDayTruth.get(dayOf(now)) ?? 0) + 1);
            tab.touched.add(id);
            tab.shown = tab.shown.filter((c) => c.invitationId !== id);
            if (what !== 'act-unreported') {
              await report(db, answer.token, { outcome: at, evidence: 'acknowledged', clicked: true }, now + 500);
            }
          }
          expect(await db.steps.where('status').equals('claimed').count()).toBeLessThanOrEqual(1);
        }
        expect(strays).toEqual([]);
        expect(new Set(truth).size).toBe(truth.length);
        expect(truth.filter((id) => !chosen.includes(id))).toEqual([]);
        for (const count of perDayTruth.values()) expect(count).toBeLessThanOrEqual(perDay);
        const done = (await db.steps.toArray()).filter((s) => s.status === 'done').map((s) => s.invitationId);
        expect(done.filter((id) => !truth.includes(id))).toEqual([]);
        db.close();
      },
    ),
    { numRuns: 60, seed: 20261123 },
  );
}, 60_000);
