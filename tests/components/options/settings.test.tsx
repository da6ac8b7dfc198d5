import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Settings } from '../../../components/settings/Settings';
import { createSettingsForm, type SettingsForm } from '../../../components/state/settings';
import type { Db } from '../../../lib/db/open';
import { saveSettings } from '../../../lib/settings/store';
import {
  type Background,
  background,
  clear,
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

describe('settings', () => {
  let db: Db;
  let bg: Background;
  let form: SettingsForm;
  let stop: () => void;
  let allows: boolean;

  const input = (name: string): HTMLInputElement => press(name) as HTMLInputElement;
  /** Types and leaves the field, as a person does. */
  const set = async (name: string, value: string): Promise<void> => {
    await write(input(name), value);
    await act(async () => void input(name).dispatchEvent(new Event('change', { bubbles: true })));
  };
  const labelled = (label: string): HTMLInputElement => {
    const id = [...document.querySelectorAll('label')].find((l) => l.textContent === label)?.htmlFor;
    return document.getElementById(id ?? '') as HTMLInputElement;
  };
  const sent = (): unknown[] => bg.asked.map((a) => a.ask);
  const open = async (): Promise<void> => {
    show(<Settings form={form} />);
    stop = form.watch();
    await until(() => document.querySelector('input') !== null, 'first answer');
  };

  beforeEach(() => {
    speakEnglish();
    db = freshDb();
    bg = background();
    bg.answers['settings.set'] = async (change: object) => fine(await saveSettings(change));
    form = createSettingsForm({ db, ask: bg.ask, now: () => NOW, mayNotify: async () => allows });
    stop = () => {};
    allows = true;
  });
  afterEach(async () => {
    stop();
    clear();
    await db.delete();
  });

  it('never takes less than two seconds, says so, and keeps the last good number', async () => {
    await open();
    await set('Seconds between actions, from', '1');
    expect(text()).toContain('Never under 2. The last good number stays.');
    expect(input('Seconds between actions, from').getAttribute('aria-invalid')).toBe('true');
    expect(sent()).toEqual([]);
    await set('Seconds between actions, from', '9');
    expect(text()).not.toContain('The last good number stays');
    expect(sent()).toHaveLength(1);
  });

  it('takes at most 200 a day', async () => {
    await open();
    await set('Per day', '201');
    expect(text()).toContain('At most 200. The last good number stays.');
    await set('Per day', '200');
    await until(() => form.store.getState().settings?.pace.perDay === 200, 'stored');
  });

  it.each([
    [true, 'switches notices on once the browser allows them'],
    [false, 'leaves notices off where the browser does not allow them, and says so'],
  ])('allowed: %s: %s', async (isAllowed) => {
    allows = isAllowed;
    await open();
    await act(async () => labelled('Notice when a run pauses or ends').click());
    await until(
      () =>
        isAllowed ? form.store.getState().settings?.notify === true : text().includes('The browser did not allow it.'),
      'an answer',
    );
    expect(sent()).toEqual(isAllowed ? [{ notify: true }] : []);
    expect(labelled('Notice when a run pauses or ends').checked).toBe(isAllowed);
    if (isAllowed) await saveSettings({ notify: false });
  });

  it('stops a sitting after as many as the person wants, and counts one sitting a day', async () => {
    await db.invitations.bulkPut(Array.from({ length: 120 }, (_, i) => row(`r${i}`)));
    await open();
    await set('Per sitting', '60');
    await until(() => text().includes('120 open invitations take about 2 days, until Nov 24'), 'the estimate');
  });

  it('shows again what was agreed to, and when', async () => {
    await open();
    expect(text()).toContain('Nobody has agreed to this yet, so no run acts.');
    await act(() => saveSettings({ agreedAt: NOW }).then(() => {}));
    await until(() => text().includes('You agreed to this on Nov 23, 2026.'), 'the day');
    expect(text()).toContain('section 8.2');
    await saveSettings({ agreedAt: null });
  });

  it('refuses what is no number', async () => {
    await open();
    await set('Per hour', '');
    expect(text()).toContain('A whole number, please');
    expect(sent()).toEqual([]);
  });

  it('shows what was really stored and says so where it differs', async () => {
    await open();
    await set('Seconds between actions, from', '40');
    await until(() => input('Seconds between actions, to').value === '40', 'raised');
    expect(document.getElementById('set-toSeconds-said')?.textContent).toBe('Stored as 40.');
    expect(document.getElementById('set-fromSeconds-said')?.textContent).toBe('');
  });

  it('keeps both of two changes made one right after the other', async () => {
    await open();
    await act(async () => {
      await Promise.all([form.changePace({ fromSeconds: 20 }), form.changePace({ perDay: 50 })]);
    });
    expect(form.store.getState().settings?.pace).toMatchObject({ fromSeconds: 20, perDay: 50 });
  });

  it('says in words what the pace means for the open invitations', async () => {
    await db.invitations.bulkPut(Array.from({ length: 250 }, (_, i) => row(`r${i}`)));
    await open();
    await until(() => text().includes('250 open invitations take about 3 days, until Nov 25'), 'the estimate');
    await set('Per day', '200');
    await until(() => text().includes('take about 2 days'), 'the new estimate');
  });

  it('says when nothing could be saved', async () => {
    bg.answers['settings.set'] = { ok: false, failure: 'storage-full' };
    await open();
    await set('Per hour', '30');
    await until(() => text().includes('Not saved.'), 'the sentence');
  });

  it('stores badge, keys, ignore, quiet hours and grace as they are changed', async () => {
    await open();
    const change = async (el: HTMLInputElement, value: string | boolean): Promise<void> =>
      act(async () => {
        if (typeof value === 'boolean') el.checked = value;
        else el.value = value;
        el.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await change(labelled('Badge on the toolbar icon'), 'dot');
    await change(labelled('Ignore button in rows'), true);
    await change(labelled('Single-letter keys'), false);
    await change(labelled('Grace time before a run'), '30');
    await change(input('Quiet hours, from'), '22');
    await change(input('Quiet hours, to'), '7');
    await until(() => form.store.getState().settings?.pace.quietToHour === 7, 'stored');
    expect(form.store.getState().settings).toMatchObject({
      badge: 'dot',
      ignore: true,
      keys: false,
      pace: { graceSeconds: 30, quietFromHour: 22, quietToHour: 7 },
    });
  });

  it('stores the strictness where the slider stops, in words for those who hear it, and says what it comes to', async () => {
    await db.invitations.bulkPut([row('a'), row('b', { note: null })]);
    await open();
    const slider = labelled('How much has to speak for a reason');
    expect(slider.getAttribute('aria-valuetext')).toBe('As it was measured');
    for (const value of ['-4', '-5']) await write(slider, value);
    expect(slider.getAttribute('aria-valuetext')).toBe('Miss nobody');
    await until(() => form.store.getState().settings?.strictness === -5, 'stored');
    expect(sent()).toEqual([{ strictness: -5 }]);
    await until(() => text().includes('Now 1 with a reason, 0 unsure.'), 'the numbers');
  });

  it('stores the own words, one a line, and says how many were too many', async () => {
    await open();
    const field = labelled('Your name, company, talks, sites') as unknown as HTMLTextAreaElement;
    await write(field, ' Mara Ellingsen \n\nNight rotas, Bergen\n');
    await act(async () => void field.dispatchEvent(new FocusEvent('blur')));
    await until(() => form.store.getState().settings?.ownWords.length === 2, 'stored');
    expect(sent()).toEqual([{ ownWords: ['Mara Ellingsen', 'Night rotas, Bergen'] }]);
    await write(field, Array.from({ length: 53 }, (_, i) => `talk ${i}`).join('\n'));
    await act(async () => void field.dispatchEvent(new FocusEvent('blur')));
    await until(() => text().includes('3 lines were not kept'), 'the sentence');
  });
});
