import { expect, it } from 'vitest';
import { accepted, hurry, openStage, otherEffects, readAll, table, untilAccepted } from './stage';

it('settles 40 wave by wave where LinkedIn mounts only ten until some are settled', async () => {
  const stage = await openStage({
    people: 40,
    notPeople: 4,
    withoutControl: 2,
    otherShare: 0,
    loading: 'virtual', // while it is read: most of it is out of the page then
    faults: { batchDelayMs: 0, settleDelayMs: 0 },
  });
  try {
    await hurry(stage.run);
    await stage.page.bringToFront();
    const popup = await stage.run.openRealPopup();
    await readAll(popup);
    expect(await table(stage.run, 'invitations')).toHaveLength(stage.replica.plan.length);
    stage.replica.setLoading('ten-until-settled');
    await stage.page.reload();
    const people = stage.replica.plan.filter((p) => p.kind === 'person' && p.usable).map((p) => p.id);
    expect(people).toHaveLength(40);
    await stage.run.openExtensionTab('popup.html').then(async (page) => {
      await page.evaluate(
        (items) =>
          chrome.runtime.sendMessage({ v: 1, type: 'run.start', ask: { items, words: 'everybody', dry: false } }),
        people.map((id) => ({ id, kind: 'silent' })),
      );
      await page.close();
    });
    await stage.page.bringToFront();
    await untilAccepted(stage.replica, 40);
    expect([...accepted(stage.replica)].sort()).toEqual([...people].sort());
    expect(otherEffects(stage.replica)).toEqual([]);
  } finally {
    await stage.close();
  }
});
