import type { CardIdentity } from '../../lib/domain/invitation';
import type { StepResult } from '../../lib/domain/outcome';
import type { Mounted, StepAnswer } from '../../lib/domain/step';
import { act } from '../../lib/linkedin/act';
import { bringMore } from '../../lib/linkedin/bring';
import { expandNotes } from '../../lib/linkedin/expand';
import { ask } from '../../lib/messages/ask';
import { doze, pause } from './pause';
import type { Session } from './session';

/** This load of the page: only a load that began later can tell what became of its clicks. */
const visit = crypto.randomUUID();
const loadedAt = performance.timeOrigin;
const touched = new Set<string>();

const keyOf = ({ invitationId, personId }: CardIdentity): string => `${invitationId} ${personId}`;
const isVisible = (doc: Document): boolean => doc.visibilityState === 'visible';

function mounted(session: Session): Mounted[] {
  const cards = session.reader?.mounted() ?? [];
  return cards.map(({ identity, noteHash, complete }) => ({
    invitationId: identity.invitationId,
    personId: identity.personId,
    noteHash,
    complete,
    touched: touched.has(keyOf(identity)),
  }));
}

/** Reports until somebody has taken it or refused it: a lost answer is no reason to lose a result. */
async function tell(session: Session, token: string, result: StepResult): Promise<void> {
  for (let tries = 0; tries < 20 && !session.isOver; tries += 1) {
    const answer = await ask('step.report', { token, result });
    if (answer.ok) return;
    if (answer.failure === 'stale-build') session.isOver = true;
    else await pause(500);
  }
}

async function perform(session: Session, answer: Extract<StepAnswer, { do: 'act' }>): Promise<void> {
  const { token, deadline, target } = answer;
  if (session.reader === null) return; // not recognised any more: the claim ends by itself
  touched.add(keyOf(target));
  const result = await act(session.doc, session.reader, target, { now: Date.now, wait: pause, deadline });
  if (!result.clicked) touched.delete(keyOf(target));
  await tell(session, token, result);
}

/** Carries a run: ask, do, report, until there is none or the page is left. Work is pulled; nothing here decides. */
export async function carry(session: Session): Promise<void> {
  const { doc } = session;
  let brought: 'none' | 'more' | 'nothing' | 'hidden' = 'none';
  while (!session.isOver && session.isHere()) {
    await session.flush();
    if (session.reader !== null && (await expandNotes(session.reader, { now: Date.now, wait: pause })) > 0)
      await session.flush();
    const answer = await ask('step.next', {
      report: session.report(),
      mounted: mounted(session),
      brought,
      visit,
      loadedAt,
    });
    if (!answer.ok) {
      if (answer.failure === 'stale-build') session.isOver = true;
      else await doze(1_000);
      continue;
    }
    switch (answer.value.do) {
      case 'act':
        await perform(session, answer.value);
        brought = 'none';
        break;
      case 'bring-more':
        brought =
          session.reader === null
            ? 'nothing'
            : await bringMore(doc, session.reader.generation, {
                now: Date.now,
                wait: pause,
                visible: () => isVisible(doc),
              });
        break;
      case 'wait':
        await doze(answer.value.ms);
        break;
      case 'reload':
        session.isOver = true;
        location.reload();
        break;
      case 'stop':
        return;
    }
  }
}
