import { expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import { hurry, LIST, openStage, openTab, readAll, table } from './stage';

it('accepts nothing where the attributes of notes were renamed, and says why', async () => {
  const stage = await openStage({
    people: 60,
    notPeople: 2,
    withoutControl: 2,
    otherShare: 0,
    faults: { renameNotes: true, batchDelayMs: 0 },
  });
  try {
    await hurry(stage.run);
    await stage.page.bringToFront();
    const popup = await stage.run.openRealPopup();
    await readAll(popup);
    const withNote = stage.replica.plan.filter((p) => p.note !== null).map((p) => p.id);
    const rows = await table<Row>(stage.run, 'invitations');
    const noteless = rows.filter((r) => r.split === 'no-note').map((r) => r.id);
    expect(withNote.length).toBeGreaterThan(3);
    expect(noteless.filter((id) => withNote.includes(id))).toEqual([]);
    await openTab(popup, /No note/);
    await popup.byRole('button', /^Accept \d+ silently$/).click();
    await popup.byRole('alertdialog').byRole('button', 'Start').click();
    await popup.waitForText(/page looks different/i);
    expect(stage.replica.ledger()).toEqual([]);
  } finally {
    await stage.close();
  }
});

it('says in one sentence that the layout is not recognised, offers a report, shows no 0 and clicks nothing', async () => {
  const stage = await openStage({ people: 30, faults: { unrecognisable: true } });
  try {
    const popup = await stage.run.openRealPopup();
    await popup.waitForText(/Layout not recognised/, 20_000);
    await popup.byRole('button', 'Copy report').waitFor();
    expect(await popup.byRole('tab').count()).toBe(0);
    expect(await popup.text()).not.toMatch(/\b0 (invitations|pending)|Read 0|nothing pending/i);
    expect(stage.replica.ledger()).toEqual([]);
  } finally {
    await stage.close();
  }
});

it('shows hostile names and notes as text', async () => {
  const stage = await openStage({
    people: 60,
    notPeople: 0,
    withoutControl: 0,
    otherShare: 0,
    faults: { hostile: true, batchDelayMs: 0 },
  });
  try {
    await hurry(stage.run);
    await stage.page.bringToFront();
    const popup = await stage.run.openRealPopup();
    await readAll(popup);
    const rows = await table<Row>(stage.run, 'invitations');
    const truth = new Map(stage.replica.plan.map((p) => [p.id, p]));
    for (const row of rows) {
      const note = truth.get(row.id)?.note ?? null;
      expect(row.note).toBe(note?.trim() === '' ? null : note);
      expect(row.name).toBe(truth.get(row.id)?.name.trim().replace(/\s+/g, ' '));
    }
    expect(rows.some((r) => /<img/.test(`${r.name}${r.note}`))).toBe(true);
    const screen = await stage.run.openPopupTab();
    await screen.waitForSelector('[role=tab]');
    for (const tab of await screen.$$('[role=tab]')) {
      await tab.click();
      await screen.waitForTimeout(150);
      expect(await screen.$$('img[src="x"], script:not([src])')).toHaveLength(0);
    }
  } finally {
    await stage.close();
  }
});

it('refuses a message of the wrong shape with a named failure, and one of a page that may not send it', async () => {
  const stage = await openStage({ people: 5 });
  try {
    const options = await stage.run.openOptionsTab();
    const say = (message: unknown) => options.evaluate((m) => chrome.runtime.sendMessage(m), message);
    expect(await say({ v: 1, type: 'run.start', ask: { items: 'all' } })).toEqual({
      ok: false,
      failure: 'wrong-shape',
    });
    expect(await say('hello')).toEqual({ ok: false, failure: 'wrong-shape' });
    expect(
      await say({
        v: 1,
        type: 'step.report',
        ask: { token: 'x', result: { outcome: 'accepted', evidence: 'none', clicked: true } },
      }),
    ).toEqual({ ok: false, failure: 'wrong-sender' });
    expect(await say({ v: 1, type: 'decide', ask: { ids: ['1'], kind: 'ignore' } })).toEqual({
      ok: false,
      failure: 'not-allowed',
    });
  } finally {
    await stage.close();
  }
});

it('gives the reload hint to a LinkedIn tab that was open before the installation, and works after the reload', async () => {
  const stage = await openStage({ people: 12, notPeople: 0, withoutControl: 0 }, { extensionDir: null }, LIST);
  try {
    const { builtExtension } = await import('../support/paths');
    await stage.run.loadExtension(builtExtension('chrome', 'test'));
    await stage.page.bringToFront();
    const popup = await stage.run.openRealPopup();
    await popup.waitForText('Reload this tab once so that Replyworthy can read it');
    await popup.byRole('button', 'Reload').click();
    await popup.byRole('button', 'Read all').waitFor(20_000);
  } finally {
    await stage.close();
  }
});
