import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import { all, key, names, type Opened, one, openPopup, press, text, until } from './support/popup';
import { NOW, rowWith } from './support/rows';
import { listRun, policyRun } from './support/runs';

let popup: Opened;
afterEach(() => popup.close());

const choose = (el: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    (el as HTMLSelectElement).value = value;
    el.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('a run by a rule', () => {
  it('says beforehand what it means for those shown now, and starts with the rule as it stands', async () => {
    popup = await openPopup([rowWith()]);
    await press(one('button', 'Go by a rule'));
    await until(() => text().includes('Of the 10 you see: 8 silently, 1 with a reply, and 1 left to you.'));
    popup.preview = { seen: 10, silent: 0, reply: 1, left: 9, leftIds: [] };
    await choose(document.getElementById('rule-no-note') as HTMLElement, 'leave');
    await until(() => text().includes('Of the 10 you see: 1 with a reply and 9 left to you.'));
    await press(one('button', 'Start'));
    const policy = { ...DEFAULT_POLICY, 'no-note': 'leave' };
    const words =
      'with a reply to write: Reason given and You can help · silently: Note, no reason · left to you: No note, Unsure, Not a person, and Needs your click';
    expect(popup.asked.at(-1)).toEqual(['policy.start', { policy, words, dry: false }]);
    expect(all('alertdialog')).toHaveLength(0);
  });

  it('cannot be started before the background has said what it would do', async () => {
    popup = await openPopup([rowWith()]);
    await press(one('button', 'Go by a rule'));
    act(() => popup.store.setState({ rule: { policy: DEFAULT_POLICY, preview: null } }));
    expect((one('button', 'Start') as HTMLButtonElement).disabled).toBe(true);
  });

  it('is left by Esc with nothing started', async () => {
    popup = await openPopup([rowWith()]);
    await press(one('button', 'Go by a rule'));
    await key('Escape', one('button', 'Cancel'));
    expect(popup.asked.map(([type]) => type)).toEqual(['policy.preview']);
    expect(all('alertdialog')).toHaveLength(0);
  });

  it('shows what it accepted and what LinkedIn still counts, with the day it would end', async () => {
    popup = await openPopup([rowWith()], { run: policyRun() });
    expect(text()).toContain('Accepted 12, 3,888 still on LinkedIn · next in 9 s · 0 of 100 today');
    expect(text()).toContain('about 39 days left, until Dec 31');
    expect(one('progressbar', 'Accepting invitations').getAttribute('aria-valuemax')).toBe('3900');
  });

  it('that met only what is left to the person opens these, and goes on from there', async () => {
    const ada = rowWith({ name: 'Ada', doubts: ['text-left-over'] });
    popup = await openPopup([ada, rowWith({ name: 'Ben' })], {
      run: policyRun({ status: 'paused', pausedBecause: 'yours-to-decide', left: [ada.id] }),
    });
    await press(one('button', 'Show the one'));
    await until(() => names().length === 1);
    expect(names()).toEqual(['Ada']);
    expect(text()).toContain('1 invitation: left to you');
    expect(document.querySelector('.dock .btn-main')?.textContent).toBe('Resume');
    await press(one('button', 'Resume'));
    expect(popup.asked).toEqual([['run.resume', { runId: 'run' }]]);
    expect(text()).not.toContain('1 invitation: left to you');
  });
});

describe('a trial', () => {
  it('of a list is started by its own button, clicks nothing, and needs no agreement', async () => {
    popup = await openPopup([rowWith({ id: 'a' })]);
    await press(one('button', 'Accept 1 silently'));
    await press(one('button', 'Try without clicking'));
    expect(popup.asked.at(-1)).toMatchObject(['run.start', { items: [{ id: 'a', kind: 'silent' }], dry: true }]);
  });

  it('of a rule is started the same way', async () => {
    popup = await openPopup([rowWith()]);
    await press(one('button', 'Go by a rule'));
    await until(() => text().includes('Of the 10 you see'));
    await press(one('button', 'Try without clicking'));
    expect(popup.asked.at(-1)).toMatchObject(['policy.start', { policy: DEFAULT_POLICY, dry: true }]);
  });

  it('says while it runs that nothing is clicked, and names no pace', async () => {
    popup = await openPopup([rowWith()], { run: listRun({ dry: true, tally: { 'would-act': 11, changed: 1 } }) });
    expect(text()).toContain('Tried 12 of 3,857, nothing is clicked');
    expect(text()).not.toContain('today');
    expect(one('progressbar', 'Trying without clicking').getAttribute('aria-valuenow')).toBe('12');
  });

  it('ends with what would have been accepted, and says that nothing was', async () => {
    popup = await openPopup([rowWith()], {
      run: listRun({ dry: true, status: 'finished', endedAt: NOW, total: 12, tally: { 'would-act': 11, changed: 1 } }),
    });
    expect(document.querySelector('h2')?.textContent).toBe('The trial is finished');
    expect(text()).toContain('11 would be accepted');
    expect(text()).toContain('Nothing was clicked, nothing was decided.');
    expect(text()).not.toContain('cannot be recalled');
  });
});

it('a run that accepted somebody says that this cannot be recalled, and how to part again', async () => {
  popup = await openPopup([rowWith()], { run: listRun({ status: 'finished', endedAt: NOW, total: 12 }) });
  expect(text()).toContain('An accept cannot be recalled. To part again, open the person’s profile');
});
