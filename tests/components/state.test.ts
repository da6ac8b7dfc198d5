import { afterEach, describe, expect, it } from 'vitest';
import { isFiltering, NO_FILTER, passes } from '../../components/state/filter';
import { LEAST_MS, watch } from '../../components/state/live';
import { BLANK, loadMemory, remembered, saveMemory } from '../../components/state/memory';
import { decided, patchedCounts, patchedRows, withoutPatches, withPatches } from '../../components/state/patch';
import { screenOf } from '../../components/state/screen';
import { openDb } from '../../lib/db/open';
import { countSplits } from '../../lib/db/queries';
import { storageFailureOf } from '../../lib/messages/failure';
import { rowWith } from './support/rows';

describe('search and filters', () => {
  const row = rowWith({ name: 'Joaquín Peralta', headline: 'Bus driver', note: 'Una pregunta', mutuals: 3 });

  it('find words anywhere in a row, whatever their accents, case and order', () => {
    expect(passes({ ...NO_FILTER, search: ' PREGUNTA  joaquin ' })(row)).toBe(true);
    expect(passes({ ...NO_FILTER, search: 'joaquin baker' })(row)).toBe(false);
  });

  it('let a row pass only if every one of them does', () => {
    expect(passes({ ...NO_FILTER, hasNote: true, mutualsAtLeast: 3, headline: 'DRIVER', kind: 'person' })(row)).toBe(
      true,
    );
    expect(passes({ ...NO_FILTER, mutualsAtLeast: 4 })(row)).toBe(false);
    expect(passes({ ...NO_FILTER, kind: 'page' })(row)).toBe(false);
    expect(passes({ ...NO_FILTER, headline: 'baker' })(row)).toBe(false);
    expect(passes({ ...NO_FILTER, hasNote: true })(rowWith({ note: null }))).toBe(false);
  });

  it('count as none where only blanks were typed', () => {
    expect(isFiltering({ ...NO_FILTER, search: '  ' })).toBe(false);
  });
});

describe('decisions before the answer', () => {
  it('move one in the counts and in the rows, and twice is still one', () => {
    const rows = [rowWith(), rowWith()];
    const [first] = rows;
    const once = withPatches(new Map(), rows.slice(0, 1), (row) => decided(row, 'silent', 1));
    const twice = withPatches(
      once,
      [...once.values()].map(({ row }) => row),
      (row) => decided(row, 'reply', 2),
    );
    const counts = {
      reason: 2,
      help: 0,
      unsure: 0,
      'no-reason': 0,
      'no-note': 0,
      'not-person': 0,
      'own-click': 0,
      decided: 0,
    };
    expect(patchedCounts(counts, twice)).toMatchObject({ reason: 1, decided: 1 });
    expect(patchedRows(rows, twice, 'reason')).toEqual([rows[1]]);
    expect(patchedRows([], twice, 'decided').map((row) => row.decision?.kind)).toEqual(['reply']);
    expect(withoutPatches(twice, [first?.id ?? ''])).toEqual(new Map());
  });

  it('give way to a stored row that says the same', () => {
    const row = rowWith();
    const patches = withPatches(new Map(), [row], (r) => decided(r, 'silent', 1));
    const stored = { ...decided(row, 'silent', 2), status: 'settled' as const };
    expect(patchedRows([stored], patches, 'decided')).toEqual([stored]);
  });
});

describe('the screen', () => {
  const base = { view: null, known: 10, run: null, peek: false, only: false } as const;
  const view = (state: 'list' | 'unrecognised' | 'loading') => ({ tabId: 1, state, report: null });

  it('waits until it knows enough', () => {
    expect(screenOf(base)).toBe('loading');
    expect(screenOf({ ...base, view: view('list'), known: null })).toBe('loading');
    expect(screenOf({ ...base, view: view('list'), run: undefined })).toBe('loading');
  });

  it('shows what was read while a list loads, but never in place of a layout that is not recognised', () => {
    expect(screenOf({ ...base, view: view('loading') })).toBe('triage');
    expect(screenOf({ ...base, view: view('loading'), known: 0 })).toBe('loading');
    expect(screenOf({ ...base, view: view('unrecognised') })).toBe('layout');
  });
});

describe('memory', () => {
  it('comes back as it was kept', async () => {
    const memory = { split: 'no-note', filter: { ...NO_FILTER, search: 'tide' }, anchor: 'i9' } as const;
    await saveMemory(memory);
    expect(await loadMemory()).toEqual(memory);
  });

  it.each([null, 'x', { split: 'nonsense', filter: { mutualsAtLeast: -3 }, anchor: 4 }])(
    'is blank where what was kept is %j',
    (raw) => {
      expect(remembered(raw)).toEqual(BLANK);
    },
  );
});

describe('failures of storage', () => {
  it('are told apart by name, also one level down', () => {
    const named = (name: string): Error => Object.assign(new Error('x'), { name });
    expect(storageFailureOf(Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }))).toBe(
      'storage-full',
    );
    expect(storageFailureOf(named('OpenFailedError'))).toBe('storage-blocked');
    expect(storageFailureOf('anything')).toBe('unexpected');
  });
});

describe('live queries', () => {
  const db = openDb('live');
  afterEach(() => db.close());

  it('tell a change at once, rest, and miss nothing that happened meanwhile', async () => {
    const told: number[] = [];
    const rests: { ms: number; then: () => void }[] = [];
    const later = (ms: number, then: () => void): (() => void) => {
      rests.push({ ms, then });
      return () => {};
    };
    const clock = { now: () => 0, later };
    const come = async (count: number): Promise<void> => {
      while (told.length < count) await new Promise((then) => setTimeout(then, 1));
    };
    const stop = watch(
      async () => (await countSplits(db)).reason,
      (n) => told.push(n),
      (error) => {
        throw error;
      },
      clock,
    );
    await come(1);
    await db.invitations.put(rowWith());
    await come(2);
    for (let i = 0; i < 20; i += 1) await db.invitations.put(rowWith());
    expect(told).toEqual([0, 1]);
    expect(rests.map(({ ms }) => ms)).toEqual([LEAST_MS]);
    rests[0]?.then();
    await come(3);
    expect(told).toEqual([0, 1, 21]);
    stop();
  });
});
