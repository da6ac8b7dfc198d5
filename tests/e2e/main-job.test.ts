import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import type { PlannedInvitation } from '../replica/model';
import type { Screen } from '../support/screen';
import { accepted, hurry, openStage, otherEffects, readAll, type Stage, start, table, untilAccepted } from './stage';

const WANTED = 300;

/** A filter of mutual connections and a word of headlines that leaves exactly `WANTED` of the people without a note, by the replica's own truth. */
function filterFor(plan: readonly PlannedInvitation[]): { mutuals: number; headline: string } {
  const silent = plan.filter((p) => p.kind === 'person' && p.usable && p.note === null);
  const words = ['', ...new Set(silent.flatMap((p) => p.headline.split(/[^\p{L}]+/u).filter((w) => w.length > 2)))];
  for (const headline of words) {
    const fitting = silent.filter((p) => p.headline.toLowerCase().includes(headline.toLowerCase()));
    for (let mutuals = 0; mutuals < 60; mutuals += 1) {
      if (fitting.filter((p) => p.mutuals >= mutuals).length === WANTED) return { mutuals, headline };
    }
  }
  throw new Error('no filter of this plan leaves exactly 300');
}

describe('the main job, in the real toolbar popup', () => {
  let stage: Stage;
  let popup: Screen;
  beforeAll(async () => {
    stage = await openStage({ otherShare: 0, faults: { batchDelayMs: 0, settleDelayMs: 0, hostile: true } });
    await hurry(stage.run);
    await stage.page.bringToFront();
    popup = await stage.run.openRealPopup();
  });
  afterAll(() => stage.close());

  it('reads all 4,170 by scrolling, each into one tab, and clicks nothing', async () => {
    await readAll(popup);
    const rows = await table<Row>(stage.run, 'invitations');
    const { plan } = stage.replica;
    const people = (list: readonly { kind: string; id: string }[]) =>
      list.flatMap((p) => (p.kind === 'person' ? [p.id] : [])).sort();
    expect(people(rows)).toEqual(people(plan));
    // Text that is only white space is no note, to us and to the person.
    const notes = new Map(plan.map((p) => [p.id, p.note?.trim() === '' ? null : p.note]));
    expect(
      rows.filter((r) => r.kind === 'person' && r.note !== notes.get(r.id)).map((r) => [r.id, r.note, notes.get(r.id)]),
    ).toEqual([]);
    expect(rows.filter((r) => r.doubts.includes('text-left-over') || r.doubts.includes('expander-closed'))).toEqual([]);
    expect(stage.replica.ledger()).toEqual([]);
    const tabs = await popup.byRole('tab').texts();
    const counts = tabs.map((t) => Number((/[\d,]+/.exec(t)?.[0] ?? '0').replace(',', '')));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(rows.length);
  });

  it('accepts exactly the 300 that the filter leaves, silently, and nobody else', async () => {
    const { mutuals, headline } = filterFor(stage.replica.plan);
    await popup.byRole('tab', /No note/).click();
    await popup.byRole('button', 'Filter').click();
    if (mutuals > 0) await popup.byRole('spinbutton', /Mutual/).fill(String(mutuals));
    if (headline !== '') await popup.byRole('textbox', /Headline/).fill(headline);
    await start(popup, 'Accept 300 silently');
    await untilAccepted(stage.replica, WANTED);
    await popup.waitForText(/300 accepted/);
    const chosen = stage.replica.plan.filter(
      (p) =>
        p.kind === 'person' &&
        p.usable &&
        p.note === null &&
        p.mutuals >= mutuals &&
        p.headline.toLowerCase().includes(headline.toLowerCase()),
    );
    expect([...accepted(stage.replica)].sort()).toEqual(chosen.map((p) => p.id).sort());
    expect(otherEffects(stage.replica)).toEqual([]);
  });

  it('accepts those who gave a reason and queues a reply to each', async () => {
    await popup.byRole('button', 'Done').click();
    const before = new Set(accepted(stage.replica));
    const rows = await table<Row>(stage.run, 'invitations');
    const reasons = rows.filter((r) => r.split === 'reason').map((r) => r.id);
    expect(reasons.length).toBeGreaterThan(50);
    await popup.byRole('tab', /Reason given/).click();
    if (await popup.byRole('button', 'Clear').exists()) await popup.byRole('button', 'Clear').click();
    await start(popup, new RegExp(`^Accept ${reasons.length} and queue replies$`));
    await untilAccepted(stage.replica, WANTED + reasons.length);
    await popup.waitForText(new RegExp(`${reasons.length} accepted`));
    expect(
      accepted(stage.replica)
        .filter((id) => !before.has(id))
        .sort(),
    ).toEqual(reasons.sort());
    expect(otherEffects(stage.replica)).toEqual([]);
    const replies = await table<{ invitationId: string }>(stage.run, 'replies');
    expect(replies.map((r) => r.invitationId).sort()).toEqual(reasons);
  });
});

describe('where LinkedIn mounts only ten until some are settled', () => {
  it('settles 60 wave by wave, then says whose turn it is', async () => {
    const stage = await openStage({
      people: 60,
      notPeople: 4,
      withoutControl: 2,
      otherShare: 0,
      faults: { batchDelayMs: 0, settleDelayMs: 0 },
    });
    try {
      await hurry(stage.run);
      await stage.page.bringToFront();
      const popup = await stage.run.openRealPopup();
      await readAll(popup);
      stage.replica.setLoading('ten-until-settled');
      await stage.page.reload();
      const people = stage.replica.plan.filter((p) => p.kind === 'person' && p.usable).map((p) => p.id);
      expect(people).toHaveLength(60);
      await stage.run.openExtensionTab('popup.html').then(async (page) => {
        await page.evaluate(
          (items) => chrome.runtime.sendMessage({ v: 1, type: 'run.start', ask: { items, words: 'everybody' } }),
          people.map((id) => ({ id, kind: 'silent' })),
        );
        await page.close();
      });
      await stage.page.bringToFront();
      await untilAccepted(stage.replica, 60);
      expect([...accepted(stage.replica)].sort()).toEqual([...people].sort());
      expect(otherEffects(stage.replica)).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
