import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { all, key, names, type Opened, one, openPopup, press, text, until } from './support/popup';
import { rowWith } from './support/rows';

let popup: Opened;
afterEach(() => popup.close());

const reasons = () => [rowWith({ name: 'Ada' }), rowWith({ name: 'Ben' }), rowWith({ name: 'Cleo' })];

describe('deciding', () => {
  it('asks for exactly the row whose button was pressed and shows the decision before the answer', async () => {
    const rows = reasons();
    popup = await openPopup(rows);
    const buttons = all('button', 'Accept silently');
    expect(buttons).toHaveLength(3);
    const pressed = press(buttons[1] as HTMLElement);
    expect(popup.store.getState().patches.size).toBe(1);
    await pressed;
    expect(names()).toEqual(['Ada', 'Cleo']);
    expect(popup.asked).toEqual([['decide', { ids: [rows[1]?.id], kind: 'silent' }]]);
    await until(() => popup.store.getState().patches.size === 0);
    expect(names()).toEqual(['Ada', 'Cleo']);
    expect(one('tab', '2 Reason given')).toBeTruthy();
    expect(one('tab', '1 Decided')).toBeTruthy();
  });

  it('puts the row back and says why where the background refuses', async () => {
    popup = await openPopup(reasons());
    popup.fail = 'storage-full';
    await press(all('button', 'Later')[0] as HTMLElement);
    await until(() => popup.store.getState().failure !== null);
    expect(names()).toEqual(['Ada', 'Ben', 'Cleo']);
    expect(one('alert').textContent).toBe('The browser’s storage is full; nothing was recorded.');
    await press(one('button', 'Close'));
    expect(all('alert')).toHaveLength(0);
  });

  it('takes a, r, l, x and u from the keyboard and goes on to the next person', async () => {
    const [ada, ben, cleo] = reasons();
    popup = await openPopup([ada, ben, cleo].flatMap((row) => row ?? []));
    await key('j');
    await key('r');
    await until(() => popup.store.getState().patches.size === 0);
    expect(popup.asked).toEqual([['decide', { ids: [ben?.id], kind: 'reply' }]]);
    expect(document.querySelector('.is-current .name')?.textContent).toBe('Cleo');
    await key('u');
    await until(() => names().length === 3 && popup.store.getState().patches.size === 0);
    expect(popup.asked.at(-1)).toEqual(['undecide', { ids: [ben?.id] }]);
    await key('x');
    expect(text()).toContain('1 ticked of 3 shown, no filter');
  });

  it('leaves keys alone where somebody types, where a modifier is held, and where they are switched off', async () => {
    popup = await openPopup(reasons());
    await key('a', document.querySelector('#search') as Element);
    await key('a', document.body, { ctrlKey: true });
    popup.settings({ ...DEFAULT_SETTINGS, keys: false });
    await key('a');
    expect(popup.asked).toEqual([]);
  });

  it('lets Enter press the button it stands on, and expand the row elsewhere', async () => {
    popup = await openPopup(reasons());
    const onButton = await key('Enter', all('button', 'Accept silently')[0] as HTMLElement);
    expect(onButton.defaultPrevented).toBe(false);
    expect(document.querySelector('.why')).toBeNull();
    await key('Enter');
    expect(document.querySelector('.why')).not.toBeNull();
  });

  it('offers Ignore only where it is switched on', async () => {
    popup = await openPopup(reasons());
    expect(all('button', 'Ignore')).toHaveLength(0);
    popup.settings({ ...DEFAULT_SETTINGS, ignore: true });
    expect(all('button', 'Ignore')).toHaveLength(3);
  });

  it('offers no accept for what a run may not settle, by button or by key', async () => {
    popup = await openPopup([rowWith({ kind: 'newsletter', note: null, personId: '/newsletters/tide/' })]);
    expect(all('button', /^Accept/)).toHaveLength(0);
    await key('a');
    expect(popup.asked).toEqual([]);
    expect(one('link', 'Open on LinkedIn').getAttribute('href')).toBe('https://www.linkedin.com/newsletters/tide/');
  });

  it('moves a corrected row to its tab at once, and asks with null when the same word is pressed again', async () => {
    const unsure = rowWith({ verdict: { label: 'generic', band: 'unsure', score: 0.4, trace: [] } });
    popup = await openPopup([unsure]);
    await key('Enter');
    await press(one('button', 'This is a reason'));
    await until(() => popup.store.getState().patches.size === 0);
    expect(popup.asked).toEqual([['correct', { id: unsure.id, as: 'reason' }]]);
    await press(one('tab', '1 Reason given'));
    await until(() => names().length === 1);
    await key('1');
    expect(popup.asked.at(-1)).toEqual(['correct', { id: unsure.id, as: null }]);
  });

  it('asks the person where nobody saw how a step ended', async () => {
    const row = rowWith({
      outcome: { code: 'could-not-tell', at: 1 },
      decision: { kind: 'silent', by: 'person', at: 1 },
    });
    popup = await openPopup([row]);
    await press(one('button', 'It was not'));
    expect(popup.asked).toEqual([['could-not-tell', { id: row.id, was: 'not-accepted' }]]);
  });

  it('shows a refused row with the words of LinkedIn in place of the headline', async () => {
    popup = await openPopup([rowWith({ outcome: { code: 'refused', at: 1, words: 'You have reached a limit.' } })]);
    expect(document.querySelector('.refused')?.textContent).toBe(
      'LinkedIn refused: “You have reached a limit”. Decide again.',
    );
  });
});
