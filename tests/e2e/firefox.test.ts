import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import { startReplica } from '../replica/server';
import { launchFirefox } from '../support/firefox';
import { builtExtension } from '../support/paths';
import { poll } from '../support/poll';
import { foreignHosts } from '../support/proxy';
import { accepted, LIST, openTab, otherEffects, readAll, rowsIn, tableIn, tick, untilAccepted } from './stage';

it('does the main job in a real Firefox: reads 40, accepts 5, survives the end of its background in mid-run', async () => {
  const replica = await startReplica({
    people: 40,
    notPeople: 0,
    withoutControl: 0,
    otherShare: 0,
    faults: { batchDelayMs: 0 },
  });
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const firefox = await launchFirefox({
    replicaPort: replica.port,
    prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  try {
    await firefox.install(builtExtension('firefox', 'test'));
    await firefox.goto(LIST);
    await firefox.waitFor('return document.querySelectorAll("[role=listitem]").length >= 10');
    const popup = await firefox.openRealPopup();
    await popup.evaluate(
      `browser.runtime.sendMessage({ v: 1, type: 'settings.set', ask: { pace: { fromSeconds: 1, toSeconds: 1, graceSeconds: 5 } } })`,
    );
    await popup.evaluate(`browser.runtime.sendMessage({ v: 1, type: 'terms.agree', ask: null })`);
    await readAll(popup, 60_000);
    const rows = await tableIn<Row>(popup, 'invitations');
    expect(rows).toHaveLength(40);
    const inOrder = [...rows].sort((a, b) => a.order - b.order);
    const chosen = inOrder.filter((r) => r.split === 'no-note').slice(0, 5);
    await openTab(popup, /No note/);
    for (const row of chosen) await tick(popup, row.name);
    await popup.byRole('button', 'Accept 5 silently').click();
    await popup.byRole('alertdialog').byRole('button', 'Start').click();
    await popup.close();
    await untilAccepted(replica, 2, 60_000);
    await firefox.terminateBackground();
    await untilAccepted(replica, 5, 90_000);
    expect([...accepted(replica)].sort()).toEqual(chosen.map((r) => r.id).sort());
    expect(otherEffects(replica)).toEqual([]);
    await poll(
      async () => {
        const rows = await firefox.inBackground<Row[]>(rowsIn('invitations'));
        return rows.filter((r) => r.status === 'settled').length === 5;
      },
      { what: 'five settled rows' },
    );
    await firefox.newTab('about:blank');
    await firefox.openOptionsTab('diagnostics');
    const options = await firefox.tabScreen();
    await options.byRole('button', 'Save this page (scrubbed)').click();
    await options.byRole('button', 'Save these files').waitFor();
    expect(await options.byRole('textbox', 'b2/en/saved/source.html').value()).toContain('is inviting you to connect');
    await options.byRole('button', 'Save these files').click();
    await poll(async () => readdirSync(downloads).includes('replyworthy-b2-en-saved.zip'), { what: 'the download' });
    expect(foreignHosts(firefox.egress())).toEqual([]);
  } finally {
    await firefox.close();
    await replica.close();
    rmSync(downloads, { recursive: true });
  }
});
