/**
 * `npm start`: builds the extension, starts the bundled replica of LinkedIn with 4,100 people, and shows Replyworthy at work on it: in a window
 * where there is a display, else headless, with a printed result and screenshots. `--headless` forces the latter. Nothing but this machine is reached.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../lib/domain/row';
import type { Run } from '../../lib/domain/run';
import { SPLITS } from '../../lib/domain/split';
import { hurry, openStage, openTab, type Stage, table } from '../e2e/stage';
import { REPO_ROOT } from '../support/paths';
import { sleep } from '../support/poll';
import type { Screen } from '../support/screen';
import { buildAll } from './build';

const PICTURES = join(REPO_ROOT, 'artifacts');
const FAST = { batchDelayMs: 0, settleDelayMs: 0 };
const hasDisplay =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(0);
const say = (text: string): void => console.log(text);

async function keep(screen: Screen, name: string): Promise<void> {
  writeFileSync(join(PICTURES, `${name}.png`), await screen.screenshot());
}

/** Waits for the end of the run without a popup: the work goes on from the journal. */
async function untilEnded({ run, replica }: Stage, what: string): Promise<void> {
  let told = performance.now();
  for (;;) {
    const runs = await table<Run>(run, 'runs');
    if (!runs.some((r) => r.status === 'running')) return;
    if (performance.now() - told > 20_000) {
      told = performance.now();
      const { length } = replica.ledger();
      if (length > 0) say(`  ${what}: ${length} by the ledger so far`);
    }
    await sleep(1_000);
  }
}

/** The whole job without anybody watching, through the real toolbar popup. */
async function demonstrate(stage: Stage): Promise<boolean> {
  const { run, replica, page } = stage;
  mkdirSync(PICTURES, { recursive: true });
  await hurry(run);
  await page.bringToFront();
  let popup = await run.openRealPopup();
  const began = performance.now();
  const taken: Record<string, string> = {};

  say('Reading …');
  let since = performance.now();
  await popup.byRole('button', 'Read all').click();
  await popup.byRole('progressbar', 'Reading invitations').waitFor();
  await keep(popup, 'popup-reading');
  await popup.close();
  await untilEnded(stage, 'reading');
  taken.reading = seconds(since);
  const rows = await table<Row>(run, 'invitations');
  const ids = (split: string): string[] => rows.filter((r) => r.split === split).map((r) => r.id);
  const chosen = { silent: [...ids('no-note'), ...ids('no-reason')], reply: ids('reason') };

  await page.reload(); // as on any later day: LinkedIn shows the first few, and the run brings more as it needs them
  await page.waitForSelector('[role=listitem]');
  popup = await run.openRealPopup();
  for (const [tab, count, button, picture] of [
    [/No note/, ids('no-note').length, 'silently', 'no-note'],
    [/Note, no reason/, ids('no-reason').length, 'silently', 'no-reason'],
    [/Reason given/, ids('reason').length, 'and queue replies', 'reason'],
  ] as const) {
    if (count === 0) continue;
    await openTab(popup, tab);
    await keep(popup, `popup-${picture}`);
    say(`Accepting ${count} (${picture}) …`);
    since = performance.now();
    await popup.byRole('button', new RegExp(`^Accept ${count.toLocaleString('en')} ${button}$`)).click();
    await popup.byRole('alertdialog').waitFor();
    await keep(popup, `popup-${picture}-armed`);
    await popup.byRole('alertdialog').byRole('button', 'Start').click();
    await popup.byRole('button', /^Undo/).waitFor();
    await keep(popup, `popup-${picture}-grace`);
    await popup.close();
    await untilEnded(stage, picture);
    taken[picture] = seconds(since);
    popup = await run.openRealPopup();
    await popup.byRole('button', 'Done').waitFor();
    await keep(popup, `popup-${picture}-finished`);
    await popup.byRole('button', 'Done').click();
  }
  await popup.close();
  for (const tab of ['queue', 'invitations', 'settings']) {
    const options = await run.openOptionsTab(tab);
    await options.setViewportSize({ width: 1216, height: 760 });
    await options.waitForTimeout(800);
    await options.screenshot({ path: join(PICTURES, `options-${tab}.png`) });
    await options.close();
  }
  const queued = await table<{ state: string }>(run, 'replies');
  const wanted = new Set([...chosen.silent, ...chosen.reply]);
  const ledger = replica.ledger();
  const right = ledger.filter((e) => e.action === 'accept' && e.again === undefined && wanted.has(e.id));
  const wrong = ledger.length - right.length;
  say('');
  const line = (name: string, value: string | number): void => say(`${name.padEnd(34)}${String(value).padStart(8)}`);
  line('read', rows.length);
  for (const split of SPLITS) line(`  ${split}`, ids(split).length);
  line('accepted, by LinkedIn’s ledger', right.length);
  line('  chosen in the popup', wanted.size);
  line('replies queued', queued.length);
  line('wrong clicks', wrong);
  line('seconds', seconds(began));
  for (const [what, time] of Object.entries(taken)) line(`  ${what}`, time);
  say(`\nScreenshots: ${PICTURES}`);
  return (
    wrong === 0 &&
    right.length === wanted.size &&
    queued.length === chosen.reply.length &&
    rows.length === replica.plan.length
  );
}

/** A window to play in: the replica, the extension loaded, a quicker pace than the shipped build allows. */
async function show(stage: Stage): Promise<void> {
  await hurry(stage.run, { fromSeconds: 1, toSeconds: 2, graceSeconds: 10 });
  await stage.page.bringToFront();
  say(
    'A replica of LinkedIn with 4,100 people is open. Click the puzzle piece in the toolbar, then Replyworthy, then "Read all".',
  );
  say('Steps are 1 to 2 seconds apart here; the build you install never goes under 2. Close the window to end.');
  await new Promise<void>((done) => stage.run.context.browser()?.on('disconnected', () => done()));
}

if (!(await buildAll(['chrome']))) process.exit(1);
const stage = await openStage({ otherShare: 0, faults: FAST }, { headless: !hasDisplay });
try {
  if (hasDisplay) await show(stage);
  else process.exitCode = (await demonstrate(stage)) ? 0 : 1;
} finally {
  await stage.close();
}
