import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, type DraftMap } from '../../../components/state/drafts';
import type { Failure } from '../../../lib/messages/protocol';

describe('drafts', () => {
  let saves: { id: string; text: string; end: (failure: Failure | null) => void }[];
  let drafts: DraftMap;
  const make = () =>
    createDrafts(
      (id, text) => new Promise((end) => saves.push({ id, text, end })),
      (map) => {
        drafts = map;
      },
    );
  const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

  beforeEach(() => {
    vi.useFakeTimers();
    saves = [];
    drafts = {};
  });
  afterEach(() => vi.useRealTimers());

  it('saves once, 300 ms after the last key', async () => {
    const d = make();
    d.type('a', 'H');
    await vi.advanceTimersByTimeAsync(200);
    d.type('a', 'Hi');
    await vi.advanceTimersByTimeAsync(299);
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(saves.map((s) => s.text)).toEqual(['Hi']);
  });

  it('never has two saves of one reply under way, and saves what was typed meanwhile', async () => {
    const d = make();
    d.type('a', 'one');
    void d.flush('a');
    await settle();
    d.type('a', 'one two');
    await vi.advanceTimersByTimeAsync(300);
    expect(saves).toHaveLength(1);
    saves[0]?.end(null);
    await settle();
    expect(saves.map((s) => s.text)).toEqual(['one', 'one two']);
    saves[1]?.end(null);
    await settle();
    expect(drafts.a).toEqual({ text: 'one two', state: 'saved', failure: null });
  });

  it('lets everybody who waits for a save wait for the newest text, saved once', async () => {
    const d = make();
    let waiting = 2;
    d.type('a', 'one');
    void d.flush('a');
    d.type('a', 'one two');
    void d.flush('a').then(() => (waiting -= 1));
    void d.flush('a').then(() => (waiting -= 1));
    await settle();
    saves[0]?.end(null);
    await settle();
    expect(saves.map((s) => s.text)).toEqual(['one', 'one two']);
    expect(waiting).toBe(2);
    saves[1]?.end(null);
    await settle();
    expect(waiting).toBe(0);
  });

  it('keeps a text that could not be saved, says why, and tries again by itself', async () => {
    const d = make();
    d.type('a', 'precious');
    await vi.advanceTimersByTimeAsync(300);
    saves[0]?.end('storage-full');
    await settle();
    expect(drafts.a).toEqual({ text: 'precious', state: 'failed', failure: 'storage-full' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves.map((s) => s.text)).toEqual(['precious', 'precious']);
    saves[1]?.end(null);
    await settle();
    expect(drafts.a?.state).toBe('saved');
  });

  it('sends everything unsaved at once when the page goes away', () => {
    const d = make();
    d.type('a', 'for a');
    d.type('b', 'for b');
    d.flushAll();
    expect(saves.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'for a'],
      ['b', 'for b'],
    ]);
  });

  it('does not save what is saved already', async () => {
    const d = make();
    d.type('a', 'x');
    void d.flush('a');
    await settle();
    saves[0]?.end(null);
    await settle();
    await d.flush('a');
    d.flushAll();
    expect(saves).toHaveLength(1);
  });
});
