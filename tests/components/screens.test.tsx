import { afterEach, describe, expect, it } from 'vitest';
import { GOES_ON, REMEDY } from '../../components/triage/pauses';
import { openDb } from '../../lib/db/open';
import { dayOf } from '../../lib/domain/day';
import type { PauseCause } from '../../lib/domain/outcome';
import type { PageView } from '../../lib/messages/protocol';
import { all, key, names, type Opened, one, openPopup, press, text, until, viewOf } from './support/popup';
import { NOW, rowWith } from './support/rows';
import { listRun, readRun } from './support/runs';
import { LOCALES } from './support/words';

let popup: Opened;
afterEach(() => popup.close());

const SCREENS: readonly [PageView['state'], string, string | null, unknown][] = [
  ['no-tab', 'Your invitations are on another page', 'Open LinkedIn invitations', ['page.open', null]],
  ['elsewhere', 'Your invitations are on another page', 'Open LinkedIn invitations', ['page.open', null]],
  ['no-receiver', 'Reload this tab once so that Replyworthy can read it', 'Reload', ['page.reload', { tabId: 7 }]],
  ['preview', 'Only a few invitations are shown here', 'Open LinkedIn invitations', ['page.open', null]],
  ['sent', 'These are the invitations you sent', 'Open LinkedIn invitations', ['page.open', null]],
  ['list', 'No invitation read yet', 'Read all', ['read.start', { all: true }]],
  [
    'unrecognised',
    'Layout not recognised: LinkedIn’s page looks different from what Replyworthy knows',
    'Copy report',
    ['report.text', null],
  ],
  ['signed-out', 'You are signed out of LinkedIn', 'Show the LinkedIn tab', ['page.front', null]],
  ['security-check', 'LinkedIn asks for a security check', 'Show the LinkedIn tab', ['page.front', null]],
  ['rate-limited', 'LinkedIn says that it is too much for now', 'Show the LinkedIn tab', ['page.front', null]],
];

describe('screens with one thing to say', () => {
  it.each(SCREENS)('%s says one sentence with one button that does it', async (state, title, button, asked) => {
    popup = await openPopup([], { view: viewOf(state) });
    await until(() => popup.store.getState().view !== null);
    expect(document.querySelector('h2')?.textContent).toBe(title);
    expect(document.querySelectorAll('.one .btn')).toHaveLength(1);
    await press(one('button', button ?? ''));
    expect(popup.asked[0]).toEqual(asked);
  });

  it('never shows a zero on a layout that is not recognised', async () => {
    popup = await openPopup([], { view: viewOf('unrecognised') });
    await until(() => popup.store.getState().view !== null);
    expect(document.querySelector('.one')?.textContent).not.toMatch(/\b0\b/);
    expect(all('tab')).toHaveLength(0);
  });

  it('says that nobody is waiting only where LinkedIn itself counts none', async () => {
    popup = await openPopup([], { view: viewOf('empty') });
    await until(() => popup.store.getState().view !== null);
    expect(document.querySelector('h2')?.textContent).toBe('Nobody is waiting');
  });

  it('still shows what was read where the page is another one, if the person asks for it', async () => {
    popup = await openPopup([rowWith({ name: 'Ada' })], { view: viewOf('signed-out') });
    await until(() => popup.store.getState().view !== null);
    await press(one('button', 'Show the 1 read'));
    expect(names()).toEqual(['Ada']);
  });
});

describe('a database that another page holds open in an older version', () => {
  it('is said after five seconds, with the button that opens the popup anew, and no more once it has opened', async () => {
    const old = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('popup-held', 1);
      opening.onsuccess = () => done(opening.result);
    });
    popup = await openPopup([], { held: openDb('popup-held'), view: viewOf('empty') });
    await popup.tick(4_000);
    expect(text()).not.toContain('holds its data open');
    await popup.tick(1_000);
    expect(one('alert').textContent).toBe(
      'Another page of Replyworthy holds its data open; close its other pages, then open it again.',
    );
    await press(one('button', 'Open again'));
    expect(popup.asked).toEqual([['reload', null]]);
    old.close();
    await until(() => popup.store.getState().stored.counts !== null);
    await popup.tick(1_000);
    expect(all('alert')).toHaveLength(0);
    expect(document.querySelector('h2')?.textContent).toBe('Nobody is waiting');
  });
});

describe('a layout that is not recognised but can be read', () => {
  it('is said, with the report; nothing can be accepted there, everything can be read, put off and opened', async () => {
    popup = await openPopup([rowWith({ name: 'Ada' }), rowWith({ note: null, name: 'Nils' })], {
      view: viewOf('reading-only'),
    });
    await until(() => popup.store.getState().view !== null);
    expect(text()).toContain('Layout not recognised: reading only');
    expect(names()).toEqual(['Ada']);
    const buttons = (): string[] =>
      all('button').map((b) => b.getAttribute('aria-label') ?? b.textContent?.trim() ?? '');
    expect(buttons().filter((name) => /accept|carry out/i.test(name))).toEqual([]);
    expect(buttons()).toContain('Later');
    await key('a');
    await key('r');
    expect(popup.asked).toEqual([]);
    await press(one('button', 'Copy report'));
    expect(popup.asked[0]).toEqual(['report.text', null]);
  });

  it('offers no waiting decision to be carried out', async () => {
    const decided = rowWith({ decision: { kind: 'silent', by: 'person', at: 1 } });
    popup = await openPopup([decided, rowWith()], { view: viewOf('reading-only') });
    await until(() => popup.store.getState().view !== null);
    expect(text()).not.toContain('Carry out');
  });
});

describe('tabs', () => {
  it('leave out what is empty, add up, and move by arrow keys', async () => {
    popup = await openPopup([rowWith(), rowWith({ note: null, name: 'Nils' }), rowWith({ note: null, name: 'Nora' })]);
    expect(all('tab').map((tab) => tab.textContent)).toEqual(['1 Reason given', '2 No note']);
    await key('ArrowRight', one('tab', '1 Reason given'));
    await until(() => names().includes('Nils'));
    expect(one('tab', '2 No note').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(one('tab', '2 No note'));
    await key('ArrowRight', one('tab', '2 No note'));
    expect(one('tab', '1 Reason given').getAttribute('aria-selected')).toBe('true');
  });

  it('keep the chosen one, without a number, when its last person is decided, so that no other list slips under the next key', async () => {
    popup = await openPopup([rowWith(), rowWith({ note: null })]);
    await key('a');
    await until(() => popup.store.getState().patches.size === 0);
    expect(all('tab').map((tab) => tab.textContent?.trim())).toEqual(['Reason given', '1 No note', '1 Decided']);
    expect(text()).toContain('Nobody is left here.');
    await key('a');
    expect(popup.asked).toHaveLength(1);
  });

  it('come back with filter and place when the popup is opened again', async () => {
    const rows = [rowWith(), rowWith({ note: null, name: 'Nils' }), rowWith({ note: null, name: 'Nora' })];
    const filter = { search: 'no', hasNote: false, mutualsAtLeast: 0, headline: '', kind: null };
    popup = await openPopup(rows, { memory: { split: 'no-note', filter, anchor: rows[2]?.id ?? '' } });
    expect(names()).toEqual(['Nora']);
    await press(one('tab', '1 Reason given'));
    await popup.tick(250);
    expect(popup.saved.at(-1)).toMatchObject({ split: 'reason', filter });
  });

  it('open on the first that has somebody where the remembered one is empty', async () => {
    popup = await openPopup([rowWith({ note: null })], {
      memory: {
        split: 'unsure',
        filter: { search: '', hasNote: false, mutualsAtLeast: 0, headline: '', kind: null },
        anchor: null,
      },
    });
    expect(one('tab', '1 No note').getAttribute('aria-selected')).toBe('true');
  });
});

describe('a run', () => {
  it('of reading shows its progress and can be stopped', async () => {
    popup = await openPopup([rowWith()], { run: readRun() });
    expect(one('progressbar', 'Reading invitations').getAttribute('aria-valuenow')).toBe('120');
    expect(text()).toContain('Read 120 of 4,100');
    expect(text()).toContain('in Focused · Other has 200 · about 15 min');
    await press(one('button', 'Stop reading'));
    expect(popup.asked).toEqual([['run.stop', { runId: 'run' }]]);
  });

  it('waits out the grace time with the focus on Undo, counting down', async () => {
    popup = await openPopup([rowWith()], { run: listRun({ graceUntil: NOW + 8000, tally: {} }) });
    expect(one('timer').textContent).toBe('Starts in 8 s. Nothing has happened yet.');
    await until(() => document.activeElement === one('button', 'Undo'));
    await popup.tick(1000);
    expect(one('timer').textContent).toBe('Starts in 7 s. Nothing has happened yet.');
    await press(one('button', 'Undo'));
    expect(popup.asked).toEqual([['run.undo', { runId: 'run' }]]);
  });

  it('says in one line where it stands, and ticks with the clock', async () => {
    popup = await openPopup([rowWith()], { run: listRun() });
    const today = [...Array(12).keys()].map(
      (n) => ({ id: `e${n}`, state: 'confirmed', stepId: '', at: NOW, day: dayOf(NOW) }) as const,
    );
    await popup.db.effects.bulkPut(today);
    await until(() => text().includes('Accepted 12 of 3,857 · next in 9 s · 12 of 100 today · about 39 days left'));
    await popup.tick(4000);
    expect(text()).toContain('next in 5 s');
    expect(one('progressbar', 'Accepting invitations').getAttribute('aria-valuemax')).toBe('3857');
    await press(one('button', 'Pause'));
    await press(one('button', 'Stop'));
    expect(popup.asked.map(([type]) => type)).toEqual(['run.pause', 'run.stop']);
  });

  it('that took everybody who was shown out of the list says where they are', async () => {
    const chosen = rowWith({ name: 'Ada Turnos', decision: { kind: 'silent', by: 'person', at: NOW } });
    const filter = { search: 'ada', hasNote: false, mutualsAtLeast: 0, headline: '', kind: null };
    popup = await openPopup([chosen, rowWith({ name: 'Ben' })], {
      run: listRun({ graceUntil: NOW + 8000, tally: {}, total: 1 }),
      memory: { split: 'reason', filter, anchor: null },
    });
    expect(text()).toContain('Nobody here fits the search and filters. Those you chose stand under Decided.');
  });

  it('offers no bulk while it lasts', async () => {
    popup = await openPopup([rowWith()], { run: listRun() });
    expect(all('button', /^Accept \d/)).toHaveLength(0);
  });

  it.each(Object.keys(REMEDY) as PauseCause[])('paused by %s says why and offers the next thing', async (cause) => {
    popup = await openPopup([rowWith()], { run: listRun({ status: 'paused', pausedBecause: cause }) });
    const sentence = LOCALES.en[`pause_${cause.replaceAll('-', '_')}`]?.message ?? 'missing';
    expect(text()).toContain(sentence);
    expect(document.querySelectorAll('.dock .btn-main')).toHaveLength(1);
    const main = document.querySelector<HTMLElement>('.dock .btn-main');
    if (main?.matches('a')) return expect(main.getAttribute('href')).toBe(`options.html#${REMEDY[cause]}`);
    await press(main as HTMLElement);
    const first = {
      resume: 'run.resume',
      front: 'page.front',
      open: 'page.open',
      left: 'page.front', // a list run does not know them
      reload: 'page.reload',
      report: 'report.text',
      settings: '',
      data: '',
    }[REMEDY[cause]];
    const then = GOES_ON.has(cause) ? ['run.resume'] : REMEDY[cause] === 'report' ? ['copied'] : [];
    expect(popup.asked.map(([type]) => type)).toEqual([first, ...then]);
  });

  it('ends with its outcomes in words, what is left to the person first, and those people to look at', async () => {
    const ada = rowWith({ name: 'Ada', note: null });
    popup = await openPopup([ada, rowWith({ name: 'Ben', note: null })], {
      run: listRun({
        status: 'finished',
        endedAt: NOW,
        total: 8,
        tally: { accepted: 5, 'already-settled': 2, changed: 1 },
      }),
    });
    expect(text()).toContain('5 accepted');
    expect([...document.querySelectorAll('th')].map((th) => th.firstChild?.textContent)).toEqual([
      'Changed since you decided',
      'Already settled',
    ]);
    await popup.db.steps.put({
      id: 's',
      runId: 'run',
      invitationId: ada.id,
      action: 'accept',
      order: 0,
      status: 'planned',
      looks: 0,
      noteHash: '',
      dry: false,
      lease: null,
      outcome: 'changed',
      decidedBefore: false,
      before: [],
      after: [],
    });
    await press(one('button', 'Show: Changed since you decided'));
    await until(() => names().length === 1);
    expect(names()).toEqual(['Ada']);
    await press(one('button', 'Back'));
    await press(one('button', 'Done'));
    expect(popup.asked).toEqual([['run.seen', { runId: 'run' }]]);
  });

  it('that was stopped says how many were not done', async () => {
    popup = await openPopup([rowWith()], { run: listRun({ status: 'stopped', endedAt: NOW }) });
    expect(text()).toContain('The run was stopped');
    expect(text()).toContain('3,845');
  });

  it('of reading that got fewer than LinkedIn counts says both numbers', async () => {
    popup = await openPopup([rowWith()], { run: readRun({ status: 'finished', read: 3980 }) });
    expect(text()).toContain('LinkedIn counts 4,100, only 3,980 could be read.');
  });
});

describe('help', () => {
  it('lists every key under ?, and gives the focus back', async () => {
    popup = await openPopup([rowWith()]);
    await key('?');
    expect(one('dialog').querySelectorAll('tr')).toHaveLength(15);
    await until(() => document.activeElement?.textContent === 'Close');
    await key('Escape', document.activeElement as Element);
    expect(all('dialog')).toHaveLength(0);
  });

  it('opens by its button even where keys are switched off', async () => {
    popup = await openPopup([rowWith()]);
    await press(one('button', 'Keys and help'));
    expect(one('dialog')).toBeTruthy();
  });
});
