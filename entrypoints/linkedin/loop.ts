import type { StepResult } from '../../lib/domain/outcome';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { act } from '../../lib/linkedin/act';
import { bringMore } from '../../lib/linkedin/bring';
import { expandNotes } from '../../lib/linkedin/expand';
import { ask } from '../../lib/messages/ask';
import { createOffer } from './offer';
import { changeOr, doze, pause } from './pause';
import type { Session } from './session';

/** This load of the page: only a load that began later can tell what became of its clicks. */
const visit = crypto.randomUUID();
/** The earlier of two clocks: one knows nothing of a clock that was set back, the other nothing of a machine that slept. */
const loadedAt = (): number => Math.min(performance.timeOrigin, Date.now() - performance.now());
/** Nobody can set this clock. */
const clock = { now: (): number => performance.now(), wait: (ms: number): Promise<void> => changeOr(document, ms) };
let asked = 0;
/** Kept for the whole load: leaving the list and coming back does not undo a click. */
const offer = createOffer();

/** Reports until somebody has taken it or refused it: a lost answer is no reason to lose a result. */
async function tell(session: Session, token: string, result: StepResult): Promise<void> {
  for (let tries = 0; tries < 20 && !session.isOver; tries += 1) {
    const answer = await ask('step.report', { token, result });
    if (answer.ok) return;
    if (answer.failure === 'stale-build') session.isOver = true;
    else await pause(500);
  }
}

async function perform(
  session: Session,
  { token, deadline, withinMs, target }: Extract<StepAnswer, { do: 'act' }>,
  askedAt: number,
): Promise<void> {
  if (session.reader === null) return; // not recognised any more: the claim ends by itself
  offer.touch(target);
  // The machine may have slept since, which only the wall clock knows; it may have been set back, which only the other does.
  const until = Math.min(clock.now() + deadline - Date.now(), askedAt + withinMs);
  const result = await act(session.doc, session.reader, target, { ...clock, deadline: until });
  await tell(session, token, result);
  offer.acted(target, result.clicked);
}

async function bring({ doc, reader }: Session, fromTop: boolean): Promise<StepQuestion['brought']> {
  if (reader === null) return 'nothing';
  const before = reader.mounted().length;
  const brought = await bringMore(doc, reader, {
    ...clock,
    visible: () => doc.visibilityState === 'visible',
    fromTop,
  });
  if (brought === 'more') offer.grown(before);
  return brought;
}

/** Carries a run: ask, do, report, until there is none or the page is left. Work is pulled; nothing here decides. */
export async function carry(session: Session): Promise<void> {
  let brought: StepQuestion['brought'] = 'none';
  let fromTop = true;
  while (!session.isOver && session.isHere()) {
    await session.flush();
    if (session.reader !== null && (await expandNotes(session.reader, clock)) > 0) await session.flush();
    const report = session.report();
    const askedAt = clock.now();
    asked += 1;
    const answer = await ask('step.next', {
      report,
      ...offer.next(session.reader),
      brought,
      visit,
      loadedAt: loadedAt(),
      asked,
    });
    if (!answer.ok) {
      if (answer.failure === 'stale-build') session.isOver = true;
      else await doze(1_000);
      continue;
    }
    // Left meanwhile, and perhaps come back to in another session that has asked anew: what was claimed here is no longer ours.
    if (session.isOver) return;
    const next = answer.value;
    if (next.do === 'stop') return;
    if (next.do === 'wait') await doze(next.ms);
    else if (next.do === 'look-further') offer.lookFurther(session.reader);
    else if (next.do === 'bring-more') {
      brought = await bring(session, fromTop);
      fromTop = false;
    } else if (next.do === 'act') {
      await perform(session, next, askedAt);
      brought = 'none';
    } else {
      session.isOver = true;
      location.reload();
    }
  }
}
