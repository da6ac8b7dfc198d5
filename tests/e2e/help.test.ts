import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import { NEW_HEADER, rowOf, zip } from '../archive/files';
import { axeViolations } from '../support/axe';
import { REPO_ROOT } from '../support/paths';
import { poll } from '../support/poll';
import type { Screen } from '../support/screen';
import { hurry, openStage, readAll, type Stage, table } from './stage';

const FOLDER = join(REPO_ROOT, 'artifacts', 'screens');
let stage: Stage;

const look = async (screen: Screen, name: string): Promise<void> => {
  writeFileSync(join(FOLDER, `${name}.png`), await screen.screenshot());
  expect(await axeViolations((code) => screen.evaluate(code)), name).toEqual([]);
};

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await openStage({ people: 150, notPeople: 4, withoutControl: 2, faults: { batchDelayMs: 0 } });
  await hurry(stage.run);
  await stage.page.bringToFront();
  const popup = await stage.run.openRealPopup();
  await readAll(popup);
  await popup.close();
});
afterAll(() => stage.close());

it('finds the people I can help by a rule in my words, and puts them into their tab', async () => {
  const { run, page } = stage;
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
  await tab.close();
});

it('imports LinkedIn’s export from the zip, keeps it apart from what was read, and says which line is wrong', async () => {
  const { run } = stage;
  const folder = mkdtempSync(join(tmpdir(), 'replyworthy-export-'));
  const before = await table<Row>(run, 'invitations');
  const known = before.find((row) => row.kind === 'person') as Row;
  const lines = [
    rowOf({ slug: known.personId, name: 'Somebody Else', note: 'Buy now' }),
    rowOf({
      slug: 'marit-solheim-1',
      name: 'Marit Solheim',
      note: 'We met at the Bergen fair,\nyou had the blue boat.',
    }),
    ...Array.from({ length: 2_000 }, (_, i) => rowOf({ slug: `many-${i}`, name: `Person ${i}` })),
    rowOf({ direction: 'OUTGOING' }),
  ];
  const good = join(folder, 'Basic_LinkedInDataExport.zip');
  const text = `${[NEW_HEADER, ...lines].join('\n')}\n`;
  writeFileSync(good, Buffer.from(await zip({ name: 'Invitations.csv', text, streamed: true }).arrayBuffer()));
  const bad = join(folder, 'Invitations.csv');
  writeFileSync(bad, `${text}Ana,Me,yesterday,,INCOMING,,\n`);

  const tab = await run.openOptionsTab('data');
  await tab.setViewportSize({ width: 1216, height: 1000 });
  const screen = await run.screenOf(tab);
  await tab.locator('input[type=file]').setInputFiles(bad);
  await screen.waitForText('“Invitations.csv” cannot be imported: line 2,006. The date cannot be read');
  await look(screen, 'import-refused');
  expect((await table<Row>(run, 'invitations')).length).toBe(before.length);

  await tab.locator('input[type=file]').setInputFiles(good);
  await screen.waitForText(/2,001 invitations imported: 1 with a reason/);
  await screen.waitForText('1 person was known already and is as before.');
  await look(screen, 'import-done');
  const after = await table<Row>(run, 'invitations');
  expect(after.filter((row) => row.status === 'imported')).toHaveLength(2_001);
  expect(after.find((row) => row.id === known.id)).toEqual(known);
  await screen.byRole('button', 'Show them').click();
  await screen.waitForText('2,001 shown');
  await screen.byRole('searchbox', 'Search').fill('solheim');
  await screen.waitForText('1 shown');
  await look(screen, 'import-shown');
  await tab.close();
});
