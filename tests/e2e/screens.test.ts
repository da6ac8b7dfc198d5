/** Every state of popup and options as a picture (artifacts/screens), with axe on each; in light and dark. The pictures are for looking at, axe is the test. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { REPO_ROOT } from '../support/paths';
import type { Screen } from '../support/screen';
import { hurry, LIST, openStage, openTab, readAll, type Stage, start } from './stage';

const FOLDER = join(REPO_ROOT, 'artifacts', 'screens');

describe('every screen, in light and in dark', () => {
  let stage: Stage;
  let popup: Screen;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    stage = await openStage(
      {
        people: 150,
        notPeople: 8,
        withoutControl: 4,
        otherShare: 0.05,
        faults: { settleDelayMs: 0, batchDelayMs: 150 },
      },
      {},
      'https://www.linkedin.com/feed/',
    );
    await hurry(stage.run, { graceSeconds: 10 }, false);
    await stage.page.bringToFront();
  });
  afterAll(() => stage.close());

  const look = async (screen: Screen, name: string): Promise<void> => {
    for (const colours of ['light', 'dark'] as const) {
      await screen.prefer(colours);
      writeFileSync(join(FOLDER, `${name}-${colours}.png`), await screen.screenshot());
      expect(await axeViolations((code) => screen.evaluate(code)), `${name}-${colours}`).toEqual([]);
    }
  };

  it('elsewhere, nothing read, reading, read, filtered, expanded', async () => {
    popup = await stage.run.openRealPopup();
    await popup.byRole('button', 'Open LinkedIn invitations').waitFor();
    await look(popup, 'popup-elsewhere');
    await popup.close();
    await stage.page.goto(LIST);
    await stage.page.waitForSelector('[role=listitem]');
    popup = await stage.run.openRealPopup();
    await popup.byRole('button', 'Read all').waitFor();
    await look(popup, 'popup-before-reading');
    const reading = readAll(popup);
    await popup.byRole('progressbar', 'Reading invitations').waitFor();
    await look(popup, 'popup-reading');
    await reading;
    await openTab(popup, /Reason given/);
    await popup
      .byRole('button', /^Why\?/)
      .nth(0)
      .click();
    await look(popup, 'popup-read');
    await openTab(popup, /No note/);
    await popup.byRole('button', 'Filter').click();
    await popup.byRole('spinbutton', /Mutual/).fill('5');
    await look(popup, 'popup-filtered');
  });

  it('armed, what a run is, grace, running, paused, finished', async () => {
    await popup.byRole('button', /^Accept \d+ silently$/).click();
    await popup.byRole('alertdialog').waitFor();
    await look(popup, 'popup-armed');
    await popup.byRole('button', 'Read this first').click();
    await popup.byRole('button', 'I have read it and agree').waitFor();
    await look(popup, 'popup-terms');
    await popup.byRole('button', 'I have read it and agree').click();
    await popup.byRole('alertdialog').byRole('button', 'Start').waitFor();
    await popup.byRole('alertdialog').byRole('button', 'Cancel').click();
    await start(popup, /^Accept \d+ silently$/);
    await popup.byRole('button', /^Undo/).waitFor();
    await look(popup, 'popup-grace');
    const options = await stage.run.openOptionsTab('settings');
    const bar = await stage.run.screenOf(options);
    await bar.byRole('timer').waitFor();
    await look(bar, 'options-grace');
    await options.close();
    await stage.page.bringToFront();
    popup = await stage.run.openRealPopup();
    stage.replica.setFaults({ settleDelayMs: 600 });
    await popup.byRole('progressbar', 'Accepting invitations').waitFor(20_000);
    await popup.waitForText(/Accepted [1-9]/);
    await look(popup, 'popup-running');
    await popup.byRole('button', 'Pause').click();
    await popup.byRole('button', 'Resume').waitFor();
    await look(popup, 'popup-paused');
    stage.replica.setFaults({ connectionLimit: true });
    await popup.byRole('button', 'Resume').click();
    await popup.waitForText(/LinkedIn says that a limit is reached/, 20_000);
    await look(popup, 'popup-limit');
    stage.replica.setFaults({ connectionLimit: false, settleDelayMs: 0 });
    await popup.byRole('button', 'Resume').click();
    await popup.byRole('button', 'Done').waitFor(60_000);
    await look(popup, 'popup-finished');
    await popup.byRole('button', 'Done').click();
    await popup.close();
  });

  it('a rule, a trial of it, its run', async () => {
    await hurry(stage.run);
    await stage.page.bringToFront();
    popup = await stage.run.openRealPopup();
    await popup.byRole('button', 'Go by a rule').click();
    await popup.waitForText(/Of the \d+ (you see|read so far): /);
    await look(popup, 'popup-rule');
    await popup.byRole('button', 'Try without clicking').click();
    const before = stage.replica.ledger().length;
    await popup.byRole('button', 'Done').waitFor(90_000);
    await look(popup, 'popup-trial');
    expect(stage.replica.ledger()).toHaveLength(before);
    await popup.byRole('button', 'Done').click();
    stage.replica.setLoading('ten-until-settled');
    await stage.page.reload();
    await stage.page.waitForSelector('[role=listitem]');
    await popup.byRole('button', 'Go by a rule').click();
    await popup.waitForText(/Of the \d+ you see: /);
    await popup.byRole('button', 'Start').click();
    await popup.waitForText(/Accepted \d+, \d+ still on LinkedIn/, 30_000);
    await look(popup, 'popup-rule-running');
    await popup.byRole('button', 'Stop').click();
    await popup.byRole('button', 'Done').click();
    stage.replica.setLoading('endless');
    await popup.close();
  });

  it('what a rule leaves to the person', async () => {
    stage.replica.setLoading('ten-until-settled');
    await stage.page.reload();
    await stage.page.waitForSelector('[role=listitem]');
    popup = await stage.run.openRealPopup();
    await popup.byRole('button', 'Go by a rule').click();
    await popup.evaluate(`for (const select of document.querySelectorAll('#rule-help, #rule-no-reason, #rule-no-note')) {
      select.value = 'leave';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await popup.waitForText(/: \d+ left to you\./);
    await popup.byRole('button', 'Start').click();
    await popup.byRole('button', /^Show th/).waitFor(60_000);
    await look(popup, 'popup-rule-left');
    await popup.byRole('button', /^Show th/).click();
    await popup.waitForText(/left to you/);
    await look(popup, 'popup-rule-left-shown');
    await popup.byRole('button', 'Stop').click();
    await popup.byRole('button', 'Done').click();
    await popup.close();
    stage.replica.setLoading('endless');
  });

  it('layout not recognised, reload hint', async () => {
    stage.replica.setFaults({ unrecognisable: true });
    await stage.page.goto(LIST);
    popup = await stage.run.openRealPopup();
    await popup.byRole('button', 'Copy report').waitFor(20_000);
    await look(popup, 'popup-layout');
    await popup.close();
    stage.replica.setFaults({ unrecognisable: false });
  });

  it('reading only', async () => {
    stage.replica.setFaults({ strange: true });
    await stage.page.goto(LIST);
    popup = await stage.run.openRealPopup();
    await popup.waitForText('Layout not recognised: reading only', 20_000);
    await look(popup, 'popup-reading-only');
    await popup.close();
    stage.replica.setFaults({ strange: false });
  });

  it('options', async () => {
    for (const tab of ['queue', 'invitations', 'log', 'rules', 'data', 'settings', 'diagnostics']) {
      const page = await stage.run.openOptionsTab(tab);
      await page.setViewportSize({ width: 1216, height: 760 });
      await page.waitForTimeout(600);
      const screen = await stage.run.screenOf(page);
      if (tab === 'rules') {
        await screen.byRole('button', 'Students who ask').click();
        await screen.waitForText(/matches/);
      }
      if (tab === 'log')
        await screen
          .byRole('button', /By rule/)
          .nth(0)
          .click();
      if (tab === 'log') await screen.waitForText(/Run started: By rule/);
      await look(screen, `options-${tab}`);
      if (tab === 'diagnostics') {
        await screen.byRole('button', 'Save this page (scrubbed)').click();
        await screen.byRole('button', 'Save these files').waitFor();
        await look(screen, 'options-diagnostics-page');
      }
      await page.close();
    }
  });
});
