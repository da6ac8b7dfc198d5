import { expect, it } from 'vitest';
import type { Row } from '../../lib/domain/row';
import type { ListRun } from '../../lib/domain/run';
import { poll } from '../support/poll';
import { tellOverhead } from './overhead';
import { accepted, hurry, openStage, openTab, otherEffects, readAll, type Stage, start, table } from './stage';

/** A run over everybody without a note, the popup is closed once it has begun. */
async function running(work: (stage: Stage, chosen: readonly string[]) => Promise<void>): Promise<void> {
  const stage = await openStage({
    people: 40,
    notPeople: 4,
    withoutControl: 2,
    otherShare: 0,
    faults: { batchDelayMs: 0 },
  });
  try {
    await hurry(stage.run, { graceSeconds: 5 });
    await stage.page.bringToFront();
    const popup = await stage.run.openRealPopup();
    await readAll(popup);
    await openTab(popup, /No note/);
    const chosen = (await table<Row>(stage.run, 'invitations')).filter((r) => r.split === 'no-note').map((r) => r.id);
    await start(popup, new RegExp(`^Accept ${chosen.length} silently$`));
    await popup.close();
    await work(stage, chosen);
    await untilFinished(stage);
    expect([...accepted(stage.replica)].sort()).toEqual([...chosen].sort());
    expect(otherEffects(stage.replica)).toEqual([]);
    const settled = (await table<Row>(stage.run, 'invitations')).filter((r) => r.status === 'settled').map((r) => r.id);
    expect(settled.sort()).toEqual([...chosen].sort());
  } finally {
    await stage.close();
  }
}

const untilFinished = (stage: Stage): Promise<true> =>
  poll(
    async () => {
      const runs = await table<ListRun>(stage.run, 'runs');
      return runs.some((r) => r.kind === 'list' && r.status === 'finished');
    },
    {
      what: 'the run to finish',
      timeoutMs: 120_000,
      instead: async () => JSON.stringify((await table<ListRun>(stage.run, 'runs')).at(-1)),
    },
  );

it('goes on without the popup, and says what a step costs', async () => {
  await running(async (stage) => {
    await untilFinished(stage);
    expect(await tellOverhead(stage.run, stage.page)).toBeGreaterThan(20);
  });
});

it('takes everything back when it is undone in the grace', async () => {
  const stage = await openStage({ people: 20, notPeople: 2, withoutControl: 2, otherShare: 0 });
  try {
    await hurry(stage.run, { graceSeconds: 30 });
    await stage.page.bringToFront();
    const popup = await stage.run.openRealPopup();
    await readAll(popup);
    await openTab(popup, /No note/);
    const before = await popup.byRole('tab').texts();
    await start(popup, /^Accept \d+ silently$/);
    await popup.close();
    const again = await stage.run.openRealPopup();
    await again.byRole('button', /^Undo/).click();
    await again.byRole('button', /^Accept \d+ silently$/).waitFor();
    expect(await again.byRole('tab').texts()).toEqual(before);
    expect(stage.replica.ledger()).toEqual([]);
  } finally {
    await stage.close();
  }
});
