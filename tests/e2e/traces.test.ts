import { expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import { poll } from '../support/poll';
import { foreignHosts } from '../support/proxy';
import { LIST, openStage, type Stage, table } from './stage';

/** Records every event and message that reaches the page's own window and document. */
const LISTEN = `(() => {
  const heard = (window.__heard = []);
  const note = (where) => (event) => heard.push(where + ' ' + event.type);
  const original = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatch ' + event.type); return original.call(this, event); };
  window.addEventListener('message', note('window'), true);
  for (const type of ['wxt:locationchange', 'replyworthy']) { window.addEventListener(type, note('window'), true); document.addEventListener(type, note('document'), true); }
})()`;

async function visit(
  extensionDir: string | null | undefined,
): Promise<{ dom: string; heard: string[]; requests: string[]; stage: Stage }> {
  const stage = await openStage(
    { people: 25, notPeople: 3, withoutControl: 2, otherShare: 0 },
    extensionDir === undefined ? {} : { extensionDir },
    'about:blank',
  );
  await stage.page.addInitScript(LISTEN);
  await stage.page.goto('https://www.linkedin.com/feed/');
  await stage.page.goto(LIST);
  await stage.page.waitForSelector('[role=listitem]');
  if (extensionDir === undefined) {
    await poll(async () => (await table<Row>(stage.run, 'invitations')).length >= 10, { what: 'ten rows' });
  }
  await stage.page.waitForTimeout(1_000);
  const dom = await stage.page.evaluate(() => document.documentElement.outerHTML);
  const heard = await stage.page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);
  // The browser itself asks for the icon now and then.
  const requests = stage.replica
    .requests()
    .flatMap((r) => (r.path === '/favicon.ico' ? [] : [`${r.method} ${r.path}`]));
  return { dom, heard, requests, stage };
}

it('leaves no trace in LinkedIn’s page: the same DOM, no event, no message, no request', async () => {
  const without = await visit(null);
  await without.stage.close();
  const withUs = await visit(undefined);
  try {
    expect(withUs.dom).toBe(without.dom);
    expect(withUs.heard).toEqual(without.heard);
    expect([...withUs.requests].sort()).toEqual([...without.requests].sort());
    expect(foreignHosts(withUs.stage.run.egress())).toEqual([]);
  } finally {
    await withUs.stage.close();
  }
});

it('arrives from the feed by soft navigation, leaves, and returns', async () => {
  const stage = await openStage(
    { people: 25, notPeople: 0, withoutControl: 0, otherShare: 0 },
    {},
    'https://www.linkedin.com/feed/',
  );
  const count = async () => (await table<Row>(stage.run, 'invitations')).length;
  try {
    await stage.page.waitForTimeout(500);
    expect(await count()).toBe(0);
    await stage.page.click('text=My Network');
    await stage.page.click('text=/See all|Show all|Manage/');
    await stage.page.waitForURL(/invitation-manager/);
    await poll(async () => (await count()) === 10, { what: 'ten rows after arriving' });
    await stage.page.click('text=Home');
    await stage.page.waitForURL(/feed/);
    await stage.page.goBack();
    await stage.page.waitForSelector('[role=listitem]');
    const popup = await stage.run.openRealPopup();
    await popup.byRole('button', 'Read all').click();
    await poll(async () => (await count()) === 25, { what: 'all rows after returning', timeoutMs: 60_000 });
    expect(stage.replica.ledger()).toEqual([]);
  } finally {
    await stage.close();
  }
});

it('notices the person’s own Accept on the page and logs it as theirs', async () => {
  const stage = await openStage({ people: 12, notPeople: 0, withoutControl: 0, otherShare: 0 });
  try {
    await poll(async () => (await table<Row>(stage.run, 'invitations')).length === 10, { what: 'ten rows' });
    const first = stage.replica.plan[0];
    await stage.page.click(`button[aria-label="Accept ${first?.name}’s invitation"]`);
    const row = await poll(
      async () =>
        (await table<Row>(stage.run, 'invitations')).find((r) => r.id === first?.id && r.status === 'settled'),
      { what: 'the own click in the log' },
    );
    expect(row.decision?.by).toBe('person');
    expect(row.outcome?.code).toBe('accepted');
    const log = await table<{ code: string; by: string }>(stage.run, 'log');
    expect(log.map((e) => [e.code, e.by])).toEqual([['own-click', 'person']]);
  } finally {
    await stage.close();
  }
});
