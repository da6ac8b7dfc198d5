import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Data } from '../../../components/data/Data';
import { createDataBox, type DataBox } from '../../../components/state/data';
import { createImport, type Import } from '../../../components/state/import';
import { createSettingsForm, type SettingsForm } from '../../../components/state/settings';
import type { ReadArchive } from '../../../lib/archive/invitations';
import type { Db } from '../../../lib/db/open';
import type { Incoming } from '../../../lib/domain/archive';
import { saveSettings } from '../../../lib/settings/store';
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
  reply,
  row,
  show,
  speakEnglish,
  text,
  until,
} from './support';

describe('the data screen', () => {
  let db: Db;
  let bg: Background;
  let data: DataBox;
  let form: SettingsForm;
  let stopForm = (): void => {};
  let importing: Import;
  let answers: ReadArchive;
  let shown = 0;
  let stop: () => void;
  let reloads = 0;
  let given: [string, string][];

  beforeEach(async () => {
    speakEnglish();
    db = freshDb();
    bg = background();
    given = [];
    data = createDataBox({
      db,
      ask: bg.ask,
      room: async () => ({ used: 18_400_000, left: 2_100_000_000 }),
      justErased: false,
      save: (name, bytes) => void given.push([name, new TextDecoder().decode(bytes)]),
      startAfresh: () => {
        reloads += 1;
      },
    });
    bg.answers['settings.set'] = async (change: object) => fine(await saveSettings(change));
    form = createSettingsForm({ db, ask: bg.ask, now: () => NOW, mayNotify: async () => false });
    shown = 0;
    importing = createImport({
      ask: bg.ask,
      newId: () => 'one',
      every: () => () => {},
      show: () => {
        shown += 1;
      },
      read: async (_, progress) => (progress(50, 100) ? answers : { ok: 'stopped' }),
    });
    await db.invitations.bulkPut([row('a'), accepted('b')]);
    await db.replies.put(reply('b'));
    await db.log.add({ at: NOW, code: 'decided', by: 'person', invitationId: 'a' });
    show(<Data data={data} importing={importing} form={form} />);
    stopForm = form.watch();
    stop = data.watch();
    await until(() => data.store.getState().stored !== null && data.store.getState().room !== null, 'first answer');
  });
  afterEach(async () => {
    stop();
    stopForm();
    clear();
    await db.delete();
  });
  const dialog = (): Element | null => document.querySelector('[role="alertdialog"]');

  it('says how much is kept and how much room is left', () => {
    expect(text()).toContain('18.4 MB used, 2.1 GB left');
    expect([...document.querySelectorAll('dd')].map((d) => d.textContent)).toEqual(['2', '1', '1']);
  });

  it('says how long names and notes are kept, and stores another time', async () => {
    const field = document.getElementById('set-keep') as HTMLSelectElement;
    await until(() => field.value === '90', 'the default');
    expect([...field.options].map((o) => o.textContent)).toEqual(['30 days', '90 days', '365 days', 'For good']);
    field.value = '0';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => form.store.getState().settings?.keepDays === 0, 'stored');
  });

  it('asks before erasing, says exactly what goes, and starts at Cancel', async () => {
    await click('Erase everything');
    expect(dialog()?.textContent).toContain('2 invitations with names');
    expect(dialog()?.textContent).toContain('1 reply');
    expect(dialog()?.textContent).toContain('There is no way back.');
    expect(dialog()?.textContent).not.toContain('A run is going on');
    expect(document.activeElement).toBe(press('Cancel'));
    await click('Cancel');
    expect(dialog()).toBeNull();
    expect(bg.asked).toEqual([]);
  });

  it('says that a run is stopped first', async () => {
    await db.runs.put({
      id: 'r',
      kind: 'read',
      status: 'running',
      pausedBecause: null,
      startedAt: NOW,
      endedAt: null,
      nextAt: 0,
      seen: false,
      idleReloads: 0,
      all: true,
      read: 0,
      people: 0,
      withNote: 0,
      expected: null,
      bucket: null,
      others: [],
      metKnown: false,
      onlyFew: false,
      blindAgreed: false,
    });
    await until(() => data.store.getState().runGoing, 'the run');
    await click('Erase everything');
    expect(dialog()?.textContent).toContain('A run is going on: it is stopped first.');
  });

  it('erases when told so twice, and says that it is done', async () => {
    bg.answers.erase = async () => {
      await Promise.all([db.invitations.clear(), db.replies.clear(), db.log.clear()]);
      return fine();
    };
    await click('Erase everything');
    const buttons = [...(dialog()?.querySelectorAll('button') ?? [])];
    buttons.at(-1)?.click();
    await until(() => text().includes('Everything has been erased.'), 'the sentence');
    await until(() => document.querySelector('dd')?.textContent === '0', 'the counts');
    expect(bg.asked).toEqual([{ type: 'erase', ask: null }]);
    expect(reloads).toBe(1);
  });

  it('says when erasing did not work', async () => {
    bg.answers.erase = { ok: false, failure: 'storage-blocked' };
    await click('Erase everything');
    dialog()?.querySelectorAll('button')[1]?.click();
    await until(() => text().includes('That did not work.'), 'the sentence');
  });

  it('gives what corrections taught as a file, and forgets it when told so', async () => {
    expect(text()).toContain('Learned from 0 corrections');
    await click('Export what was learned (JSON)');
    await click('Forget what was learned');
    expect([given, bg.asked]).toEqual([[], []]);
    const one = { noteHash: 'h', invitationId: 'a', keys: [], base: 0, personal: true, version: '1', at: NOW };
    await db.facts.put({ key: 'learnt', corrections: [one], weights: { 'word:choir': 1.5 }, at: NOW });
    await until(() => text().includes('Learned from 1 correction'), 'the count');
    await click('Export what was learned (JSON)');
    await until(() => given.length > 0, 'the file');
    expect(JSON.parse(given[0]?.[1] ?? '')).toMatchObject({ weights: { 'word:choir': 1.5 } });
    await click('Forget what was learned');
    expect(bg.asked.map(({ type }) => type)).toEqual(['learnt.reset']);
  });

  describe('importing LinkedIn’s export', () => {
    const file = Object.assign(new Blob(['x']), { name: 'Basic.zip' });
    const incoming = (count: number): Incoming[] =>
      Array.from({ length: count }, (_, i) => ({
        line: i + 2,
        name: `P${i}`,
        slug: `p${i}`,
        note: null,
        sentAt: null,
      }));
    const result = { added: 1199, known: 3, repeated: 1, withReason: 90, unsure: 12 };
    const begin = (): Promise<void> => act(async () => importing.start(file));

    it('sends what came in piece by piece, has it stored, says what came of it, and shows it', async () => {
      answers = { ok: true, incoming: incoming(1203), outgoing: 2 };
      bg.answers['import.store'] = fine(result);
      await begin();
      expect(bg.asked.map(({ type, ask }) => [type, (ask as { from?: number }).from])).toEqual([
        ['import.add', 0],
        ['import.add', 500],
        ['import.add', 1000],
        ['import.store', undefined],
      ]);
      expect(text()).toContain('1,199 invitations imported: 90 with a reason, 12 unsure.');
      expect(text()).toContain('3 people were known already and are as before.');
      expect(text()).toContain('2 invitations that you sent were left out.');
      await click('Show them');
      expect(shown).toBe(1);
    });

    it('names the file, the line and the trouble, and that nothing was imported', async () => {
      answers = { ok: false, problem: { fault: 'quote-open', line: 1204 } };
      await begin();
      expect(document.querySelector('[role="alert"] .bad')?.textContent).toBe(
        '“Basic.zip” cannot be imported: line 1,204. A quotation mark is opened there and never closed. Nothing was imported.',
      );
      expect(bg.asked).toEqual([]);
    });

    it('can be stopped while it goes on', async () => {
      answers = { ok: true, incoming: incoming(1203), outgoing: 0 };
      let goOn = (): void => {};
      bg.answers['import.add'] = () =>
        new Promise((done) => {
          goOn = () => done(fine());
        });
      await act(async () => void importing.start(file));
      const bar = document.querySelector('[role="progressbar"]');
      expect(bar?.getAttribute('aria-label')).toBe('Importing');
      expect(bar?.getAttribute('aria-valuetext')).toBe('Judging the notes: 0 %');
      await click('Stop importing');
      goOn();
      await until(() => text().includes('Stopped. Nothing was imported.'), 'the sentence');
      expect(bg.asked.map(({ type }) => type)).toEqual(['import.add', 'import.drop']);
    });

    it('says when the background lost its beginning', async () => {
      answers = { ok: true, incoming: incoming(3), outgoing: 0 };
      bg.answers['import.store'] = { ok: false, failure: 'interrupted' };
      await begin();
      expect(text()).toContain('The browser interrupted it; choose the file again. Nothing was imported.');
    });
  });
});
