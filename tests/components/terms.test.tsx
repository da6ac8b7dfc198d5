import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { all, key, type Opened, one, openPopup, press, text } from './support/popup';
import { rowWith } from './support/rows';

let popup: Opened;
afterEach(() => popup.close());

it('before the first run ever says what LinkedIn says, and starts only after that was agreed to and Start pressed', async () => {
  popup = await openPopup([rowWith()], { settings: DEFAULT_SETTINGS });
  await press(one('button', 'Accept 1 silently'));
  expect(all('button', 'Start')).toHaveLength(0);
  await press(one('button', 'Read this first'));
  expect(text()).toContain('section 8.2');
  expect(document.activeElement?.textContent).toBe('Before the first run');
  await press(one('button', 'I have read it and agree'));
  expect(popup.asked).toEqual([['terms.agree', null]]);
  await press(one('button', 'Start'));
  expect(popup.asked.map(([type]) => type)).toEqual(['terms.agree', 'run.start']);
});

it('leads back to what was armed, with nothing agreed to, by Not now and by Esc', async () => {
  popup = await openPopup([rowWith()], { settings: DEFAULT_SETTINGS });
  await press(one('button', 'Accept 1 silently'));
  for (const leave of [() => press(one('button', 'Not now')), () => key('Escape', one('button', 'Not now'))]) {
    await press(one('button', 'Read this first'));
    await leave();
    expect(one('alertdialog')).toBeTruthy();
  }
  expect(popup.asked).toEqual([]);
});

it('needs no agreement for decisions, which are only recorded', async () => {
  popup = await openPopup([rowWith()], { settings: DEFAULT_SETTINGS });
  await key('a');
  expect(popup.asked.map(([type]) => type)).toEqual(['decide']);
});
