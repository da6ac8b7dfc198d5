/** The stage of the browser tests: replica, browser, extension, and the words to speak of what happened. */

import type { Page } from 'playwright-core';
import type { Run } from '../../lib/domain/run';
import type { Replica, ReplicaOptions } from '../replica/model';
import { startReplica } from '../replica/server';
import { type ChromiumOptions, type ChromiumRun, launchChromium } from '../support/chromium';
import { builtExtension } from '../support/paths';
import { poll } from '../support/poll';
import type { Screen } from '../support/screen';

export const LIST = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

export interface Stage {
  readonly replica: Replica;
  readonly run: ChromiumRun;
  readonly page: Page;
  close(): Promise<void>;
}

/** Replica and Chromium with the test build, one LinkedIn tab in front on `path`. */
export async function openStage(
  replicaOptions: ReplicaOptions,
  browserOptions: Partial<ChromiumOptions> = {},
  url: string = LIST,
): Promise<Stage> {
  const replica = await startReplica(replicaOptions);
  const run = await launchChromium({
    replicaPort: replica.port,
    spki: replica.spki,
    extensionDir: builtExtension('chrome', 'test'),
    ...browserOptions,
    // The screen that headless Chromium believes in is small; the popup would be cut to it.
    extraArgs: ['--screen-info={1600x1200}', ...(browserOptions.extraArgs ?? [])],
  });
  const page = run.context.pages()[0] ?? (await run.context.newPage());
  await page.goto(url);
  return {
    replica,
    run,
    page,
    close: async () => {
      await run.close();
      await replica.close();
    },
  };
}

/** Agrees to what a run is, as the screen before the first run does. */
async function agree(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ v: 1, type: 'terms.agree', ask: null }));
}

/** Agrees to runs, and sets the pace as the settings page would; only a test build takes so fast a one. */
export async function hurry(run: ChromiumRun, pace: Record<string, number> = {}, agrees = true): Promise<void> {
  const page = await run.openExtensionTab('options.html#settings');
  await page.evaluate((wanted) => chrome.runtime.sendMessage({ v: 1, type: 'settings.set', ask: { pace: wanted } }), {
    fromSeconds: 0,
    toSeconds: 0,
    perHour: 1_000_000,
    perDay: 1_000_000,
    graceSeconds: 5,
    ...pace,
  });
  if (agrees) await agree(page);
  await page.close();
}

/** Ids that LinkedIn's own ledger knows as accepted, in order, with doubles. */
export const accepted = (replica: Replica): string[] =>
  replica.ledger().flatMap((e) => (e.action === 'accept' ? [e.id] : []));

/** Everything in the ledger that is not an accept: there must be none. */
export const otherEffects = (replica: Replica): string[] =>
  replica.ledger().flatMap((e) => (e.action === 'accept' && e.again === undefined ? [] : [`${e.action} ${e.id}`]));

/** The expression that gives all rows of one table of the extension's database, in any of its contexts. */
export const rowsIn = (name: string): string => `new Promise((done, fail) => {
    const opening = indexedDB.open('replyworthy');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('${name}').objectStore('${name}').getAll();
      all.onsuccess = () => { opening.result.close(); done(JSON.parse(JSON.stringify(all.result))); };
      all.onerror = () => fail(all.error);
    };
  })`;

/** Rows of one table, read in the background. */
export const table = <T>(run: ChromiumRun, name: string): Promise<readonly T[]> =>
  run.inWorker<readonly T[]>(rowsIn(name));

/** Rows of one table, read by a page of the extension: what the firefox driver and open popups offer. */
export const tableIn = <T>(screen: Screen, name: string): Promise<readonly T[]> =>
  screen.evaluate<readonly T[]>(rowsIn(name));

/** Presses `Read all` and waits until the reading is over. */
export async function readAll(screen: Screen, timeoutMs = 240_000): Promise<void> {
  await screen.byRole('button', 'Read all').click();
  const isOver = async (): Promise<boolean> => {
    const reads = (await tableIn<Run>(screen, 'runs')).filter((r) => r.kind === 'read');
    return reads.length > 0 && reads.every((r) => r.status === 'finished');
  };
  await poll(isOver, { what: 'the end of the reading', timeoutMs, instead: () => screen.text() });
}

/** Arms with the given button and starts. */
export async function start(screen: Screen, button: string | RegExp): Promise<void> {
  await screen.byRole('button', button).click();
  await screen.byRole('alertdialog').byRole('button', 'Start').click();
}

/** Opens a tab of the triage screen. What stands above may still move when a reading has just ended: then once more. */
export async function openTab(screen: Screen, name: RegExp): Promise<void> {
  const tab = screen.byRole('tab', name);
  await poll(
    async () => {
      await tab.click();
      return (await tab.attribute('aria-selected')) === 'true';
    },
    { what: `the tab ${name}` },
  );
}

/**
 * Ticks a person's row. A click toggles, so each is given time to show before it counts as lost (the list moved under the pointer
 * while the end of a reading changed the dock): a second click at once would take the first one back.
 */
export async function tick(screen: Screen, name: string): Promise<void> {
  const box = screen.byRole('checkbox', `Select ${name}`);
  await poll(
    async () => {
      if (await box.isChecked()) return true;
      await box.click();
      return poll(() => box.isChecked(), { what: `${name} to show its tick`, timeoutMs: 2_000 }).catch(() => false);
    },
    { what: `${name} to be ticked`, timeoutMs: 30_000, instead: () => screen.text() },
  );
}

/** Waits for LinkedIn's ledger to hold so many accepts. */
export const untilAccepted = (replica: Replica, count: number, timeoutMs = 120_000): Promise<true> =>
  poll(async () => accepted(replica).length >= count, {
    what: `${count} accepts`,
    timeoutMs,
    instead: async () => `${accepted(replica).length} accepts`,
  });
