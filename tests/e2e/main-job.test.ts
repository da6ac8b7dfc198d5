import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import type { PlannedInvitation } from '../replica/model';
import type { Screen } from '../support/screen';
import {
  accepted,
  hurry,
  openStage,
  openTab,
  otherEffects,
  readAll,
  type Stage,
  start,
  table,
  untilAccepted,
} from './stage';

const WANTED = 300;

/** With this seed, so many mutual connections at least leave exactly `WANTED` people without a note. */
const SEED = 5;

/** The people that the filter must leave, by the replica's own truth; the number of mutual connections is looked for. */
function filtered(plan: readonly PlannedInvitation[]): { mutuals: number; ids: string[] } {
  const silent = plan.filter((p) => p.kind === 'person' && p.usable && p.note === null);
  for (let mutuals = 1; mutuals < 100; mutuals += 1) {
    const ids = silent.filter((p) => p.mutuals >= mutuals).map((p) => p.id);
    if (ids.length === WANTED) return { mutuals, ids };
  }
  throw new Error(`no number of mutual connections leaves exactly ${WANTED} in this plan`);
}

describe('the main job, in the real toolbar popup', () => {
  let stage: Stage;
  let popup: Screen;
  beforeAll(async () => {
    stage = await openStage({
      seed: SEED,
      otherShare: 0,
      faults: { batchDelayMs: 0, settleDelayMs: 0, hostile: true },
    });
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
    expect(rows.length).toBe(plan.length);
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
    const { mutuals, ids } = filtered(stage.replica.plan);
    await openTab(popup, /No note/);
    await popup.byRole('button', 'Filter').click();
    await popup.byRole('spinbutton', /Mutual/).fill(String(mutuals));
    await start(popup, `Accept ${WANTED} silently`);
    await untilAccepted(stage.replica, WANTED, 300_000);
    await popup.waitForText(new RegExp(`${WANTED} accepted`));
    expect([...accepted(stage.replica)].sort()).toEqual(ids.sort());
    expect(otherEffects(stage.replica)).toEqual([]);
  });

  it('accepts those who gave a reason and queues a reply to each', async () => {
    await popup.byRole('button', 'Done').click();
    const before = new Set(accepted(stage.replica));
    const rows = await table<Row>(stage.run, 'invitations');
    const reasons = rows.filter((r) => r.split === 'reason').map((r) => r.id);
    expect(reasons.length).toBeGreaterThan(50);
    await openTab(popup, /Reason given/);
    if (await popup.byRole('button', 'Clear').exists()) await popup.byRole('button', 'Clear').click();
    await start(popup, new RegExp(`^Accept ${reasons.length} and queue replies$`));
    await untilAccepted(stage.replica, WANTED + reasons.length, 300_000);
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
