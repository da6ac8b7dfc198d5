import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Invitations } from '../../../components/invitations/Invitations';
import { createInvitations, type Invitations as State } from '../../../components/state/invitations';
import type { Db } from '../../../lib/db/open';
import {
  accepted,
  type Background,
  background,
  clear,
  click,
  fine,
  freshDb,
  NOW,
  press,
  row,
  show,
  speakEnglish,
  text,
  until,
  write,
} from './support';

describe('all invitations', () => {
  let db: Db;
  let bg: Background;
  let state: State;

  const names = (): (string | null)[] => [...document.querySelectorAll('tr[data-row] a')].map((a) => a.textContent);
  const choose = (name: string, value: string): Promise<void> =>
    act(async () => {
      const select = press(name) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const open = async (): Promise<void> => {
    show(<Invitations invitations={state} now={() => NOW} keys={true} />);
    await until(() => state.store.getState().total !== null, 'first answer');
  };

  beforeEach(() => {
    speakEnglish();
    db = freshDb();
    bg = background();
    state = createInvitations({ db, ask: bg.ask, locale: 'en' });
  });
  afterEach(async () => {
    clear();
    await db.delete();
  });

  it('says that nothing was read yet', async () => {
    await open();
    expect(text()).toContain('Nothing has been read yet');
    expect(document.querySelector('table')).toBeNull();
  });

  it('is a table that knows how many rows it has, of which few are in the document', async () => {
    await db.invitations.bulkPut(Array.from({ length: 1000 }, (_, i) => row(`r${i}`, { order: i })));
    await open();
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1001');
    expect(text()).toContain('1,000 shown');
    expect(names().length).toBeLessThan(60);
    expect(document.querySelector('tr[data-row]')?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('shows verdict, decision, who took it, and the outcome in words', async () => {
    await db.invitations.put(accepted('a', { name: 'Ada Berg' }));
    await open();
    const line = document.querySelector('tr[data-row]')?.textContent ?? '';
    for (const word of ['Ada Berg', 'Reason given', 'Reply', 'by you', 'Accepted', 'Nov 21', 'Nov 22'])
      expect(line).toContain(word);
  });

  it('searches, filters, sorts and says how many are left', async () => {
    await db.invitations.bulkPut([
      row('a', { name: 'Ada Berg', order: 1 }),
      row('b', { name: 'Bo Dal', order: 2 }),
      accepted('c', { name: 'Cleo Ek', order: 3 }),
    ]);
    await open();
    expect(names()).toEqual(['Ada Berg', 'Bo Dal', 'Cleo Ek']);
    await click('Person');
    await click('Person');
    expect(names()).toEqual(['Cleo Ek', 'Bo Dal', 'Ada Berg']);
    expect(document.querySelector('th[aria-sort="descending"]')?.textContent).toBe('Person');
    await choose('Outcome', 'accepted');
    expect(names()).toEqual(['Cleo Ek']);
    expect(text()).toContain('1 shown');
    await choose('Outcome', 'any');
    await write(press('Search') as HTMLInputElement, 'zzz');
    expect(text()).toContain('No invitation fits');
    await click('Show all');
    expect(names()).toHaveLength(3);
  });

  it('goes to the search with the slash key, but not while somebody is writing', async () => {
    await open();
    const key = (target: EventTarget): void =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    key(document.body);
    expect(document.activeElement).toBe(press('Search'));
  });

  it('takes back a decision that was not carried out, at once', async () => {
    await db.invitations.put(row('a', { name: 'Ada Berg', decision: { kind: 'silent', by: 'person', at: NOW } }));
    bg.answers.undecide = fine({ undone: 1 });
    await open();
    expect(text()).toContain('Waiting');
    await click('Undo: Ada Berg');
    await until(() => !text().includes('Waiting'), 'undone');
    expect(bg.asked).toEqual([{ type: 'undecide', ask: { ids: ['a'] } }]);
  });

  it('says when a decision can no longer be taken back', async () => {
    await db.invitations.put(row('a', { name: 'Ada Berg', decision: { kind: 'silent', by: 'person', at: NOW } }));
    bg.answers.undecide = fine({ undone: 0 });
    await open();
    await click('Undo: Ada Berg');
    await until(
      () => document.querySelector('[role="alert"]')?.textContent?.includes('Ada Berg') ?? false,
      'the sentence',
    );
    expect(text()).toContain('Waiting');
  });

  it('asks which it was where nobody could tell, and passes on the answer', async () => {
    await db.invitations.put(
      row('a', {
        decision: { kind: 'silent', by: 'person', at: NOW - 2 },
        outcome: { code: 'could-not-tell', at: NOW - 1 },
      }),
    );
    await open();
    await click('It was accepted');
    await click('It was not');
    expect(bg.asked.map((a) => a.ask)).toEqual([
      { id: 'a', was: 'accepted' },
      { id: 'a', was: 'not-accepted' },
    ]);
  });

  it('opens a row with the whole note, LinkedIn’s words and its own part of the log', async () => {
    await db.invitations.put(
      row('a', { name: 'Ada Berg', outcome: { code: 'refused', at: NOW, words: 'No longer available.' } }),
    );
    await db.log.bulkAdd([
      { at: NOW - 2, code: 'decided', by: 'person', invitationId: 'a', detail: 'silent' },
      { at: NOW - 1, code: 'step', by: 'run', invitationId: 'a', outcome: 'refused' },
      { at: NOW - 1, code: 'decided', by: 'person', invitationId: 'other', detail: 'reply' },
    ]);
    await open();
    await click('Details: Ada Berg');
    await until(() => document.querySelectorAll('.known-log li').length > 0, 'the log');
    const details = document.querySelector('[data-details]')?.textContent ?? '';
    expect(details).toContain('may I have the sheet?');
    expect(details).toContain('No longer available.');
    expect([...document.querySelectorAll('.known-log li span')].map((s) => s.textContent)).toEqual([
      'Decided: Silent',
      'Carried out: LinkedIn refused',
    ]);
    await click('Details: Ada Berg');
    expect(document.querySelector('[data-details]')).toBeNull();
  });

  it('follows what happens meanwhile', async () => {
    await db.invitations.put(row('a', { name: 'Ada Berg' }));
    await open();
    await act(async () => void (await db.invitations.put(row('b', { name: 'Bo Dal', order: 1 }))));
    await until(() => names().includes('Bo Dal'), 'the new one');
  });

  it('lists what an update judges otherwise until it was seen, and finds each in the list', async () => {
    await db.invitations.put(row('a', { name: 'Ada Berg' }));
    await open();
    expect(document.querySelector('.changes')).toBeNull();
    await db.log.add({
      at: NOW,
      code: 'rejudged',
      by: 'update',
      invitationId: 'a',
      detail: 'unsure',
      label: 'personal',
    });
    await until(() => document.querySelector('.changes') !== null, 'the list');
    expect(text()).toContain('The new version judges 1 open invitation otherwise.');
    expect(document.querySelector('.changes li')?.textContent).toContain('Unsure');
    await click('Find Ada Berg in the list');
    expect(state.store.getState().view.text).toBe('Ada Berg');
    bg.answers['changes.seen'] = (async () => {
      await db.facts.put({ key: 'seen-changes', seq: 1_000 });
      return fine();
    }) as never;
    await click('Seen');
    await until(() => document.querySelector('.changes') === null, 'the list to go');
  });
});
