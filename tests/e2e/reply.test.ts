import { expect, it } from 'vitest';
import type { Reply } from '../../lib/domain/reply';
import type { Row } from '../../lib/domain/row';
import { poll } from '../support/poll';
import { hurry, openStage, openTab, readAll, start, table, tick, untilAccepted } from './stage';

it('puts the written reply into LinkedIn’s own message box, leaves Send to the person, and knows when it was sent', async () => {
  const stage = await openStage({
    people: 90,
    notPeople: 0,
    withoutControl: 0,
    otherShare: 0,
    faults: { batchDelayMs: 0 },
  });
  const { run, page, replica } = stage;
  try {
    await hurry(run);
    await page.bringToFront();
    const popup = await run.openRealPopup();
    await readAll(popup);
    const [chosen] = (await table<Row>(run, 'invitations')).filter((r) => r.split === 'reason');
    if (chosen === undefined) throw new Error('this seed has nobody who gave a reason');
    await openTab(popup, /Reason given/);
    await tick(popup, chosen.name);
    await start(popup, /^Accept 1 and queue/);
    await untilAccepted(replica, 1);
    await popup.close();

    const options = await run.openOptionsTab('queue');
    const screen = await run.screenOf(options);
    const text = 'Thank you for writing.\nYes, let us talk on Thursday.';
    await screen.byRole('textbox', `Reply to ${chosen.name}`).fill(text);
    await poll(async () => (await table<Reply>(run, 'replies'))[0]?.draft === text, { what: 'the draft to be saved' });
    const opening = run.context.waitForEvent('page');
    await screen.byRole('button', /^Open conversation/).click();
    const conversation = await opening;
    const box = conversation.locator('[contenteditable=true]').first();
    await poll(async () => (await box.innerText().catch(() => '')).includes('Thursday'), {
      what: 'the text in the box',
      timeoutMs: 40_000,
    });
    await poll(async () => (await table<Reply>(run, 'replies'))[0]?.state === 'opened', {
      what: 'the reply to be opened',
    });
    expect(replica.ledger().filter((e) => e.action !== 'accept')).toEqual([]);

    await conversation.bringToFront();
    await conversation.locator('button[type=submit]').click();
    await poll(async () => (await table<Reply>(run, 'replies'))[0]?.state === 'sent', {
      what: 'the reply to be sent',
      timeoutMs: 30_000,
    });
    const sent = replica.ledger().filter((e) => e.action !== 'accept');
    expect(sent.map((e) => [e.action, e.slug])).toEqual([['send', chosen.personId]]);
    expect(sent[0]?.text?.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  } finally {
    await stage.close();
  }
});
