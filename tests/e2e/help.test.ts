import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import { axeViolations } from '../support/axe';
import { REPO_ROOT } from '../support/paths';
import { poll } from '../support/poll';
import type { Screen } from '../support/screen';
import { hurry, openStage, readAll, table } from './stage';

const FOLDER = join(REPO_ROOT, 'artifacts', 'screens');

it('finds the people I can help by a rule in my words, and puts them into their tab', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const stage = await openStage({ people: 150, notPeople: 4, withoutControl: 2, faults: { batchDelayMs: 0 } });
  const { run, page } = stage;
  const look = async (screen: Screen, name: string): Promise<void> => {
    writeFileSync(join(FOLDER, `${name}.png`), await screen.screenshot());
    expect(await axeViolations((code) => screen.evaluate(code)), name).toEqual([]);
  };
  try {
    await hurry(run);
    await page.bringToFront();
    const popup = await run.openRealPopup();
    await readAll(popup);
    await popup.close();
    const rows = await table<Row>(run, 'invitations');
    const silent = rows.filter((row) => row.split === 'no-note');
    const word = silent[0]?.headline.match(/\p{L}{5,}/u)?.[0] ?? '';
    expect(word).not.toBe('');

    const tab = await run.openOptionsTab('rules');
    await tab.setViewportSize({ width: 1216, height: 900 });
    const screen = await run.screenOf(tab);
    await look(screen, 'rules-empty');
    await screen.byRole('button', 'Students who ask').click();
    await screen.waitForText(/matches \d+ of 146 people read/);
    await look(screen, 'rules-students');
    await screen.byRole('button', 'An empty rule').click();
    await screen.byRole('textbox', 'Name of the rule').fill('One of my words');
    await screen.byRole('textbox', 'Add a word').fill(word);
    await screen.press('Enter');
    await screen.waitForText(/matches [1-9]\d* of 146 people read/);
    await look(screen, 'rules-words');
    const helped = await poll(
      async () => {
        const found = (await table<Row>(run, 'invitations')).filter((row) => row.split === 'help');
        return found.some((row) => row.id === silent[0]?.id) && found;
      },
      { what: 'the person in the tab' },
    );
    expect(helped.every((row) => row.headline.toLowerCase().includes(word.toLowerCase().slice(0, 5)) || row.note)).toBe(
      true,
    );
    await screen.waitForText(new RegExp(`${helped.length} of them stands? under`));

    await page.bringToFront();
    const again = await run.openRealPopup();
    await again.byRole('tab', /You can help/).click();
    await again
      .byRole('button', /^Why\?/)
      .nth(0)
      .click();
    await again.waitForText('You can help, by your rule: One of my words.');
    await look(again, 'popup-help');
    await again.close();
  } finally {
    await stage.close();
  }
});
