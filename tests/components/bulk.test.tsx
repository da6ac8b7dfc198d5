import { afterEach, describe, expect, it } from 'vitest';
import { bulkOf, changedSince } from '../../components/state/bulk';
import { placed, type Row } from '../../lib/domain/row';
import { all, key, names, type Opened, one, openPopup, press, text, type, until } from './support/popup';
import { NOW, rowWith } from './support/rows';

describe('what a bulk button counts', () => {
  it('counts all shown where none is ticked, and only the ticked among those shown where some are', () => {
    const rows = [rowWith(), rowWith(), rowWith()];
    expect(bulkOf(rows, new Set()).rows).toHaveLength(3);
    expect(bulkOf(rows, new Set([rows[1]?.id ?? '', 'not shown'])).rows).toEqual([rows[1]]);
  });

  it('leaves out what a run may not settle and says why', () => {
    const rows = [
      rowWith(),
      rowWith({ doubts: ['expander-closed'] }),
      rowWith({ doubts: ['accept-is-link'] }),
      rowWith({ kind: 'page', note: null }),
      rowWith({ status: 'settled' }),
    ];
    const bulk = bulkOf(rows, new Set());
    expect(bulk.rows).toEqual([rows[0]]);
    expect(bulk.leftOut).toEqual({ 'not-read': 1, 'own-click': 1, 'not-person': 1, settled: 1 });
  });

  it('notices every way in which an armed row can change', () => {
    const row = rowWith({ note: null });
    const armed = {
      items: [{ id: row.id, kind: 'silent', noteHash: row.noteHash }],
      how: 'silent',
      words: '',
    } as const;
    const now = (change: Partial<Omit<Row, 'split'>>): number => changedSince(armed, [placed({ ...row, ...change })]);
    expect(now({})).toBe(0);
    expect(now({ noteHash: 'another' })).toBe(1);
    expect(now({ status: 'gone' })).toBe(1);
    expect(now({ doubts: ['no-accept'] })).toBe(1);
    expect(changedSince(armed, [])).toBe(1);
  });
});

let popup: Opened;
describe('the dock', () => {
  afterEach(() => popup.close());

  it('counts exactly what search and filters leave, and names the filter', async () => {
    popup = await openPopup([
      rowWith({ name: 'Joaquín', note: null, mutuals: 4 }),
      rowWith({ name: 'Joaquina', note: null, mutuals: 1 }),
      rowWith({ name: 'Rhys', note: null, mutuals: 9 }),
    ]);
    expect(one('button', 'Accept 3 silently')).toBeTruthy();
    await type(document.querySelector('#search') as HTMLElement, 'joaquin');
    expect(names()).toEqual(['Joaquín', 'Joaquina']);
    await press(one('button', 'Filter'));
    await type(document.querySelector('input[type="number"]') as HTMLElement, '2');
    expect(one('button', 'Accept 1 silently')).toBeTruthy();
    expect(text()).toContain('The 1 shown, “joaquin”, at least 2 mutual connections');
    await press(one('button', 'Clear'));
    expect(one('button', 'Accept 3 silently')).toBeTruthy();
  });

  it('ticks a range with Shift, by pointer and by key', async () => {
    popup = await openPopup([1, 2, 3, 4, 5].map((n) => rowWith({ name: `P${n}`, note: null })));
    await press(one('checkbox', 'Select P2'));
    await press(one('checkbox', 'Select P4'), true);
    expect(one('button', 'Accept 3 silently')).toBeTruthy();
    await key('X');
    expect(one('button', 'Accept 4 silently')).toBeTruthy();
    await key('Escape');
    expect(one('button', 'Accept 5 silently')).toBeTruthy();
  });

  it('arms first: exact number, terms, no way back, focus on Cancel; nothing is asked until Start', async () => {
    popup = await openPopup([rowWith({ note: null }), rowWith({ note: null })]);
    await press(one('button', 'Accept 2 silently'));
    await until(() => document.activeElement?.textContent === 'Cancel');
    const dialog = one('alertdialog');
    for (const words of [
      'Accept 2 invitations silently?',
      'No note: All 2 shown, no filter',
      'About 23 sec, at most 100 a day and 8 to 15 s apart',
      'LinkedIn’s User Agreement forbids automated activity.',
      'An accept cannot be recalled.',
    ])
      expect(dialog.textContent).toContain(words);
    await key('Tab', document.activeElement as Element);
    await key('a', document.activeElement as Element);
    expect(popup.asked).toEqual([]);
    await key('Escape', document.activeElement as Element);
    expect(all('alertdialog')).toHaveLength(0);
    await until(
      () => document.activeElement?.textContent === 'Accept 2 silently' || document.activeElement === document.body,
    );
    expect(popup.asked).toEqual([]);
  });

  it('keeps the focus inside the dialog', async () => {
    popup = await openPopup([rowWith({ note: null })]);
    await press(one('button', 'Accept 1 silently'));
    await until(() => document.activeElement?.textContent === 'Cancel');
    await key('Tab', document.activeElement as Element, { shiftKey: true });
    expect(document.activeElement?.textContent).toBe('Start');
    await key('Tab', document.activeElement as Element);
    expect(document.activeElement?.textContent).toBe('Cancel');
  });

  it('starts exactly what was armed', async () => {
    const rows = [rowWith(), rowWith(), rowWith()];
    popup = await openPopup(rows);
    await press(one('checkbox', `Select ${rows[0]?.name}`));
    await press(one('checkbox', `Select ${rows[2]?.name}`));
    await press(one('button', 'Accept 2 and queue replies'));
    await press(one('button', 'Start'));
    expect(popup.asked).toEqual([
      [
        'run.start',
        {
          items: [
            { id: rows[0]?.id, kind: 'reply' },
            { id: rows[2]?.id, kind: 'reply' },
          ],
          words: 'Reason given: 2 ticked of 3 shown, no filter',
          dry: false,
        },
      ],
    ]);
  });

  it('does not grow after arming, and refuses to start when an armed row changed', async () => {
    const rows = [rowWith({ note: null }), rowWith({ note: null })];
    popup = await openPopup(rows);
    await press(one('button', 'Accept 2 silently'));
    await popup.db.invitations.put(rowWith({ note: null }));
    await until(() => popup.store.getState().stored.rows?.length === 3);
    expect(one('alertdialog').textContent).toContain('Accept 2 invitations silently?');
    expect((one('button', 'Start') as HTMLButtonElement).disabled).toBe(false);
    await popup.db.invitations.put(placed({ ...(rows[0] as Row), noteHash: 'a note appeared', note: 'Hello' }));
    await until(() => text().includes('1 of these 2 changed in the meantime.'));
    expect((one('button', 'Start') as HTMLButtonElement).disabled).toBe(true);
  });

  it('carries out the decisions that wait, each in its own way, but not what was put off', async () => {
    const decision = (kind: 'silent' | 'reply' | 'later') => ({ kind, by: 'person', at: NOW }) as const;
    const silent = rowWith({ decision: decision('silent') });
    const reply = rowWith({ decision: decision('reply') });
    popup = await openPopup([silent, reply, rowWith({ decision: decision('later') }), rowWith()]);
    await press(one('button', 'Carry out 2 decisions'));
    expect(one('alertdialog').textContent).toContain('1 with a reply to write and 1 silent.');
    await press(one('button', 'Start'));
    expect(popup.asked[0]?.[1]).toMatchObject({
      items: [
        { id: silent.id, kind: 'silent' },
        { id: reply.id, kind: 'reply' },
      ],
    });
  });

  it('offers no bulk for pages, newsletters and events', async () => {
    popup = await openPopup([rowWith({ kind: 'event', note: null })]);
    expect(all('button', /^Accept/)).toHaveLength(0);
    expect(text()).toContain('1 that is not a person stays');
  });
});
