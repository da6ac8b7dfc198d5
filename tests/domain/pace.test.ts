// @vitest-environment node
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dayOf, HOUR_MS } from '../../lib/domain/day';
import { DEFAULT_PACE, estimate, gapMs, isQuiet, limitsOf, type Pace, permission } from '../../lib/domain/pace';
import { safePace } from '../../lib/domain/settings';

const ZONES = [
  'Europe/Madrid',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'UTC',
];
const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

const anyZone = fc.constantFrom(...ZONES);
/** Close to the changes of summer time of those zones, and anywhere in a year. */
const anyTime = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 2, 28), max: Date.UTC(2026, 3, 6) }),
  fc.integer({ min: Date.UTC(2026, 8, 5), max: Date.UTC(2026, 10, 2) }),
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 2) }),
);
const anyPace: fc.Arbitrary<Pace> = fc.record({
  fromSeconds: fc.integer({ min: -5, max: 700 }),
  toSeconds: fc.integer({ min: -5, max: 700 }),
  perHour: fc.integer({ min: 1, max: 8 }),
  perDay: fc.integer({ min: 1, max: 12 }),
  perSession: fc.constant(0),
  quietFromHour: fc.integer({ min: 0, max: 23 }),
  quietToHour: fc.integer({ min: 0, max: 23 }),
  graceSeconds: fc.constant(10 as const),
});
const none = { lastHour: 0, today: 0, oldestOfHour: 0 };

/** What the ledger would answer, in plain words. */
const spentOf = (ledger: readonly { at: number; day: number }[], now: number) => {
  const inHour = ledger.filter((e) => e.at >= now - HOUR_MS);
  return {
    lastHour: inHour.length,
    today: ledger.filter((e) => e.day >= dayOf(now)).length,
    oldestOfHour: inHour.length === 0 ? 0 : Math.min(...inHour.map((e) => e.at)),
  };
};

describe('pacing', () => {
  it('never passes a cap, in no hour and on no day, however the clock is set and wherever the computer travels', () => {
    const moves = fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.record({ byMs: fc.integer({ min: 0, max: 20 * 60_000 }) }) },
        { weight: 2, arbitrary: fc.record({ byMs: fc.integer({ min: -40 * HOUR_MS, max: 40 * HOUR_MS }) }) },
        { weight: 1, arbitrary: fc.record({ zone: anyZone }) },
      ),
      { minLength: 20, maxLength: 120 },
    );
    fc.assert(
      fc.property(anyZone, anyTime, anyPace, moves, (startZone, startsAt, pace, list) => {
        process.env.TZ = startZone;
        const ledger: { at: number; day: number }[] = [];
        let now = startsAt;
        for (const move of list) {
          if ('zone' in move) process.env.TZ = move.zone;
          else now += move.byMs;
          const allowed = permission(pace, now, spentOf(ledger, now), 0);
          if (!allowed.may) continue;
          expect(isQuiet(pace, now)).toBe(false);
          ledger.push({ at: now, day: dayOf(now) });
        }
        for (const { at, day } of ledger) {
          const inHour = ledger.filter((e) => e.at >= at && e.at < at + HOUR_MS);
          expect(inHour.length).toBeLessThanOrEqual(pace.perHour);
          expect(ledger.filter((e) => e.day === day).length).toBeLessThanOrEqual(pace.perDay);
        }
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('is refused only until a moment that is still to come, and at the end of quiet hours it is quiet no more', () => {
    fc.assert(
      fc.property(anyZone, anyTime, anyPace, (where, now, pace) => {
        process.env.TZ = where;
        const quiet = permission(pace, now, none, 0);
        expect(quiet.may).toBe(!isQuiet(pace, now));
        if (!quiet.may && quiet.until !== null) {
          expect(quiet.until).toBeGreaterThan(now);
          expect(quiet.until - now).toBeLessThanOrEqual(25 * HOUR_MS);
          expect(isQuiet(pace, quiet.until)).toBe(false);
        }
        const full = permission({ ...pace, quietToHour: pace.quietFromHour }, now, { ...none, today: 99 }, 0);
        expect(full).toMatchObject({ may: false, why: 'day' });
        if (!full.may && full.until !== null) expect(dayOf(full.until)).toBeGreaterThan(dayOf(now));
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });

  it('leaves at least two seconds and allows at most 200 a day in the shipped build, whatever was asked for', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_PACE)), fc.anything()),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (raw, chance) => {
          const pace = safePace(raw, limitsOf(2000));
          expect(gapMs(pace, () => chance, 2000)).toBeGreaterThanOrEqual(2000);
          expect(pace.perDay).toBeLessThanOrEqual(200);
          expect(pace.perHour).toBeLessThanOrEqual(200);
        },
      ),
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('waits for the person’s word after a session, and counts on from there', () => {
    const pace = { ...DEFAULT_PACE, perSession: 60 };
    const now = Date.UTC(2026, 4, 12, 12);
    expect(permission(pace, now, { ...none, today: 59 }, 0).may).toBe(true);
    expect(permission(pace, now, { ...none, today: 60 }, 0)).toEqual({ may: false, until: null, why: 'session' });
    expect(permission(pace, now, { ...none, today: 60 }, 60).may).toBe(true);
    expect(permission(pace, now, { ...none, today: 100 }, 60)).toMatchObject({ why: 'day' });
  });
});

describe('the estimate', () => {
  const at = (...args: [number, number, number, number, number]): number => {
    process.env.TZ = 'Europe/Madrid';
    return new Date(...args).getTime();
  };

  it('says days and the moment it ends: 3,857 at 100 a day, begun in the morning, are 39 days', () => {
    const e = estimate(DEFAULT_PACE, 3857, 0, at(2026, 9, 1, 8, 0));
    expect(e).toMatchObject({ unit: 'days', days: 39 });
    expect(dayOf(e.endsAt)).toBe(20261108);
  });

  it('says seconds where it ends today', () => {
    expect(estimate(DEFAULT_PACE, 10, 0, at(2026, 4, 12, 9, 0))).toMatchObject({ unit: 'seconds', seconds: 115 });
  });

  it('knows that the hour holds only so many, and that nobody works in quiet hours', () => {
    const hourly = estimate({ ...DEFAULT_PACE, perHour: 10 }, 40, 0, at(2026, 4, 12, 9, 0));
    expect(hourly).toMatchObject({ unit: 'seconds', seconds: 4 * 3600 });
    const night = { ...DEFAULT_PACE, quietFromHour: 22, quietToHour: 7 };
    const late = estimate(night, 10, 0, at(2026, 4, 12, 22, 30));
    expect(new Date(late.endsAt).getHours()).toBe(7);
    expect(late).toMatchObject({ unit: 'days', days: 1 });
  });

  it('counts what was spent today, and one sitting a day where there is a session budget', () => {
    expect(estimate(DEFAULT_PACE, 150, 100, at(2026, 4, 12, 9, 0))).toMatchObject({ unit: 'days', days: 2 });
    expect(estimate({ ...DEFAULT_PACE, perSession: 60 }, 150, 0, at(2026, 4, 12, 9, 0))).toMatchObject({ days: 3 });
  });

  it('never ends before it begins, nor later than the daily number and one day to spare would have it', () => {
    fc.assert(
      fc.property(anyZone, anyTime, fc.integer({ min: 0, max: 500 }), (where, now, left) => {
        process.env.TZ = where;
        const { endsAt } = estimate(DEFAULT_PACE, left, 0, now, 2000);
        expect(endsAt).toBeGreaterThanOrEqual(now);
        expect(endsAt - now).toBeLessThanOrEqual((Math.ceil(left / DEFAULT_PACE.perDay) + 1) * 24 * HOUR_MS);
      }),
      { numRuns: 200, seed: 20261124 },
    );
  });
});
