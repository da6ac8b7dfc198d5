/** One step on one invitation: find it again, make sure, click once, and look at what the page shows. */

import { isNoteComplete, type Observation } from '../domain/invitation';
import type { Outcome, StepResult, StepTarget } from '../domain/outcome';
import { type Added, watchAdded } from './added';
import type { Card } from './card';
import type { Clock } from './clock';
import { type Control, isEnabled } from './controls';
import { asksBack, dismiss, newDialog, openDialog, wordsOf } from './dialog';
import { evidenceOf, isAcknowledged, refusalOf, type Scene, sceneOf } from './evidence';
import { press } from './press';
import type { Reader } from './read';
import { mentions } from './template';
import { pageOf } from './urls';

export interface ActDeps extends Clock {
  /** No click at or after this moment of the same clock. */
  readonly deadline: number;
}

/** How long the page may take to show what became of a click. */
const PATIENCE_MS = 4000;
const GLANCE_MS = 250;
/** How long a disappearance must last before it counts: an error or a dialog may follow it. */
const GONE_MS = 500;

const without = (outcome: Outcome): StepResult => ({ outcome, evidence: 'none', clicked: false });
const after = (outcome: Outcome, words?: string): StepResult => ({
  outcome,
  evidence: 'none',
  clicked: true,
  ...(words === undefined ? {} : { words }),
});
const refused = (words: string, { strings }: Reader): StepResult => ({
  ...after('refused', words),
  ...(mentions(strings.limit, words) ? { isLimit: true } : {}),
});

/** The control to press, or null where it is not certain. A link-shaped Accept does not stand in the way of Ignore. */
function controlFor(card: Card, action: StepTarget['action']): Control | null {
  const control = card.controls[action];
  const isCertain = card.controls.doubts.every((d) => d === 'accept-is-link' && action === 'ignore');
  return control !== null && isCertain && isEnabled(control.element) ? control : null;
}

/** Why nothing may be clicked, or null. */
function objection(observation: Observation, target: StepTarget): Outcome | null {
  if (observation.kind !== 'person') return 'not-a-person';
  if (!isNoteComplete(observation.doubts)) return 'not-read';
  return observation.noteHash === target.noteHash ? null : 'changed';
}

/** Watches the page after the click until it proves something or patience ends. */
async function outcomeOf(
  doc: Document,
  reader: Reader,
  scene: Scene,
  added: Added,
  deps: ActDeps,
): Promise<StepResult> {
  const { generation, strings } = reader;
  let goneSince: number | null = null;
  for (const since = deps.now(); deps.now() - since < PATIENCE_MS; ) {
    await deps.wait(GLANCE_MS);
    if (pageOf(doc.URL) !== scene.page) return after('could-not-tell');
    const news = added.roots();
    const dialog = newDialog(news, generation);
    if (dialog !== null) {
      const words = wordsOf(dialog, generation);
      if (!asksBack(dialog, generation, strings)) return refused(words, reader);
      dismiss(dialog, generation, strings);
      return after('asks-back', words);
    }
    const refusal = refusalOf(reader, news);
    if (refusal !== null) return refused(refusal, reader);
    const evidence = evidenceOf(doc, reader, scene, news);
    goneSince = evidence === 'none' ? null : (goneSince ?? deps.now());
    const isLasting = goneSince !== null && deps.now() - goneSince >= GONE_MS;
    if (evidence === 'acknowledged' || isLasting)
      return { outcome: scene.action === 'accept' ? 'accepted' : 'ignored', evidence, clicked: true };
  }
  const card = reader.fresh(scene.who);
  return after(card !== null && controlFor(card, scene.action) !== null ? 'no-effect' : 'could-not-tell');
}

/**
 * Performs one step. Clicks at most once, and only where the card is there, is the person's, is read to its end, has the note that was
 * decided on, the control is positively identified and the deadline has not passed. What the page does is never an exception.
 */
export async function act(doc: Document, reader: Reader, target: StepTarget, deps: ActDeps): Promise<StepResult> {
  if (reader.generation.readOnly === true) return without('needs-own-click');
  const card = reader.fresh(target);
  const place = reader.placeOf(target);
  if (card === null || place === null) {
    return without(isAcknowledged(doc, reader, target, target.name) ? 'already-settled' : 'not-on-page');
  }
  const against = objection(card.observation, target);
  if (against !== null) return without(against);
  if (openDialog(doc, reader.generation) !== null) return without('not-read'); // LinkedIn waits for an answer to something else
  const control = controlFor(card, target.action);
  if (control === null) return without('needs-own-click');
  const { invitationId, personId } = card.observation;
  const scene = sceneOf(doc, reader, { invitationId, personId }, target.action, place);
  if (deps.now() >= deps.deadline) return without('too-late');
  if (target.dry) return without('would-act');
  const added = watchAdded(doc);
  press(control.element);
  const result = await outcomeOf(doc, reader, scene, added, deps);
  added.end();
  return result;
}
