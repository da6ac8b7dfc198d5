import { beforeEach, describe, expect, it } from 'vitest';
import type { Action, StepTarget } from '../../lib/domain/outcome';
import { act } from '../../lib/linkedin/act';
import type { Reader } from '../../lib/linkedin/read';
import { caseOf, clicksOn, fakeClock, openCase, readerOf } from './pages';

const NEVER = Number.POSITIVE_INFINITY;

let doc: Document;
let reader: Reader;
let clicks: Element[];

function show(slug: string): void {
  doc = openCase(caseOf(slug));
  reader = readerOf(doc);
  clicks = clicksOn(doc);
}

/** The step on a card as it stands now. */
function targetOf(personId: string, action: Action = 'accept'): StepTarget {
  const found = reader.cards().find((c) => c.observation.personId === personId);
  if (found === undefined) throw new Error(`no card of ${personId}`);
  const { invitationId, name, noteHash } = found.observation;
  return { invitationId, personId, name, action, noteHash, dry: false };
}

const rowOf = (target: StepTarget): Element => {
  const row = reader.elementOf(target);
  if (row === null) throw new Error('no row');
  return row;
};
const control = (row: Element, word: 'Accept' | 'Ignore'): Element => row.querySelector(`[aria-label^="${word}"]`)!;

/** What LinkedIn does when a control is clicked. */
function onPress(element: Element, run: () => void): void {
  element.addEventListener('click', (e) => {
    e.preventDefault();
    run();
  });
}
const add = (html: string, to: Element = doc.querySelector('main')!): void => {
  to.insertAdjacentHTML('beforeend', html);
};
const perform = (target: StepTarget, clock = fakeClock(), deadline = NEVER) =>
  act(doc, reader, target, { ...clock, deadline });

describe('a step that may be carried out', () => {
  beforeEach(() => show('plain'));

  it('accepts with exactly one click on this person’s Accept and knows it by the acknowledgement', async () => {
    const target = targetOf('joss-penhaligon');
    const accept = control(rowOf(target), 'Accept');
    onPress(accept, () => {
      const row = rowOf(target);
      row.innerHTML = '<p><a href="/in/joss-penhaligon/"><strong>Joss Penhaligon</strong></a> is now a connection</p>';
    });
    expect(await perform(target)).toEqual({ outcome: 'accepted', evidence: 'acknowledged', clicked: true });
    expect(clicks).toEqual([accept]);
  });

  it('ignores with exactly one click on Ignore and knows it because the neighbours stay', async () => {
    const target = targetOf('joss-penhaligon', 'ignore');
    const ignore = control(rowOf(target), 'Ignore');
    onPress(ignore, () => rowOf(target).remove());
    expect(await perform(target)).toEqual({ outcome: 'ignored', evidence: 'gone-neighbours-stay', clicked: true });
    expect(clicks).toEqual([ignore]);
  });

  it('waits for a slow page', async () => {
    const target = targetOf('ada-quill');
    const row = rowOf(target);
    expect((await perform(target, fakeClock({ 2500: () => row.remove() }))).outcome).toBe('accepted');
  });

  it('knows the last card of a list by LinkedIn’s own lower count', async () => {
    for (const id of ['tilda-orme', 'joss-penhaligon', 'wim-osei']) rowOf(targetOf(id)).remove();
    const target = targetOf('ada-quill', 'ignore');
    onPress(control(rowOf(target), 'Ignore'), () => {
      rowOf(target).remove();
      for (const e of doc.querySelectorAll('[aria-expanded] span')) e.textContent = 'Focused (3)';
    });
    expect((await perform(target)).outcome).toBe('ignored');
  });

  it('cannot tell of the last card of a list where the count stays', async () => {
    for (const id of ['tilda-orme', 'joss-penhaligon', 'wim-osei']) rowOf(targetOf(id)).remove();
    const target = targetOf('ada-quill', 'ignore');
    onPress(control(rowOf(target), 'Ignore'), () => rowOf(target).remove());
    expect(await perform(target)).toMatchObject({ outcome: 'could-not-tell', clicked: true });
  });

  it('does not take a card for settled that only flickers', async () => {
    const target = targetOf('ada-quill');
    const row = rowOf(target);
    const place = row.parentElement!;
    onPress(control(row, 'Accept'), () => row.remove());
    const clock = fakeClock({ 300: () => place.append(row) });
    expect(await perform(target, clock)).toMatchObject({ outcome: 'no-effect', clicked: true });
  });

  it('says that a click without effect had none', async () => {
    expect(await perform(targetOf('ada-quill'))).toEqual({ outcome: 'no-effect', evidence: 'none', clicked: true });
    expect(clicks).toHaveLength(1);
  });

  it('cannot tell where the card stays but its control is busy', async () => {
    const target = targetOf('ada-quill');
    const accept = control(rowOf(target), 'Accept');
    onPress(accept, () => accept.setAttribute('disabled', ''));
    expect((await perform(target)).outcome).toBe('could-not-tell');
  });

  it('cannot tell where a neighbour, the list or the page is gone with the card', async () => {
    const target = targetOf('joss-penhaligon');
    const neighbour = rowOf(targetOf('ada-quill'));
    onPress(control(rowOf(target), 'Accept'), () => {
      rowOf(target).remove();
      neighbour.remove();
    });
    expect(await perform(target)).toMatchObject({ outcome: 'could-not-tell', clicked: true });

    show('plain');
    onPress(control(rowOf(target), 'Accept'), () => doc.querySelector('[data-testid="lazy-column"]')?.remove());
    expect((await perform(target)).outcome).toBe('could-not-tell');

    show('plain');
    onPress(control(rowOf(target), 'Accept'), () =>
      Object.defineProperty(doc, 'URL', { value: 'https://www.linkedin.com/feed/', configurable: true }),
    );
    expect((await perform(target)).outcome).toBe('could-not-tell');
  });

  it('dismisses the dialog that asks back, answers it in no other way, and says so', async () => {
    const target = targetOf('joss-penhaligon');
    const dialog = openCase(caseOf('dialog-asks-back')).querySelector('dialog')!.outerHTML;
    onPress(control(rowOf(target), 'Accept'), () => add(dialog));
    expect(await perform(target)).toMatchObject({
      outcome: 'asks-back',
      clicked: true,
      words: 'Take care when connecting',
    });
    expect(clicks.map((c) => c.getAttribute('aria-label'))).toEqual(['Accept Joss Penhaligon’s invitation', 'Dismiss']);
  });

  it('presses nothing in a dialog that it does not know, and hands on its words', async () => {
    const target = targetOf('joss-penhaligon');
    onPress(control(rowOf(target), 'Accept'), () => {
      rowOf(target).remove();
      add('<dialog open><h2>You have too many connections</h2><button aria-label="Dismiss"></button></dialog>');
    });
    expect(await perform(target)).toMatchObject({ outcome: 'refused', words: 'You have too many connections' });
    expect(clicks).toHaveLength(1);
  });

  it('says so where LinkedIn’s refusal speaks of a limit, in an alert or in a dialog', async () => {
    const target = targetOf('joss-penhaligon');
    const words = 'You’ve reached the limit of connections.';
    onPress(control(rowOf(target), 'Accept'), () => add(`<div role="alert">${words}</div>`));
    expect(await perform(target)).toMatchObject({ outcome: 'refused', words, isLimit: true });
    show('plain');
    onPress(control(rowOf(target), 'Accept'), () => add(`<dialog open><h2>${words}</h2></dialog>`));
    expect(await perform(target)).toMatchObject({ outcome: 'refused', words, isLimit: true });
  });

  it('hands on LinkedIn’s refusal although the card has gone, but takes no other alert for one', async () => {
    const target = targetOf('joss-penhaligon');
    onPress(control(rowOf(target), 'Accept'), () => {
      rowOf(target).remove();
      add('<div role="alert">Something went wrong. <b>Please try again.</b><button>×</button></div>');
    });
    expect(await perform(target)).toEqual({
      outcome: 'refused',
      evidence: 'none',
      clicked: true,
      words: 'Something went wrong. Please try again.',
    });

    show('plain');
    onPress(control(rowOf(target), 'Accept'), () => {
      rowOf(target).remove();
      add('<div role="alert">Say hello to Joss</div>');
    });
    expect((await perform(target)).outcome).toBe('accepted');
  });

  it('does not take an acknowledgement of somebody else, or in a note, for its own', async () => {
    const target = targetOf('joss-penhaligon');
    onPress(control(rowOf(target), 'Accept'), () => {
      add('<p><a href="/in/other-joss/">Joss Penhaligon</a> is now a connection</p>');
      rowOf(targetOf('tilda-orme')).querySelector('[data-testid="expandable-text-box"]')!.textContent =
        'Joss Penhaligon is now a connection';
    });
    expect((await perform(target)).outcome).toBe('no-effect');
  });
});

describe('a step that may not be carried out', () => {
  it('clicks nothing from the deadline on', async () => {
    show('plain');
    const target = targetOf('joss-penhaligon');
    expect(await perform(target, fakeClock(), 0)).toEqual({ outcome: 'too-late', evidence: 'none', clicked: false });
    expect(clicks).toEqual([]);
  });

  it('clicks nothing where the note is another than decided on, even if nobody told the reader', async () => {
    show('plain');
    const target = targetOf('tilda-orme');
    rowOf(target).querySelector('[data-testid="expandable-text-box"]')!.textContent = 'Please do not accept this.';
    expect(await perform(target)).toMatchObject({ outcome: 'changed', clicked: false });
    expect(await perform({ ...targetOf('ada-quill'), noteHash: 'other' })).toMatchObject({ outcome: 'changed' });
    expect(clicks).toEqual([]);
  });

  it('clicks nothing while a dialog of LinkedIn’s is open', async () => {
    for (const slug of ['dialog-asks-back', 'dialogs-otherwise']) {
      show(slug);
      expect(await perform(targetOf('lene-aune'))).toMatchObject({ outcome: 'not-read', clicked: false });
      expect(clicks).toEqual([]);
    }
  });

  it('clicks nothing where the control is disabled', async () => {
    show('plain');
    const target = targetOf('ada-quill');
    control(rowOf(target), 'Accept').setAttribute('aria-disabled', 'true');
    expect(await perform(target)).toMatchObject({ outcome: 'needs-own-click', clicked: false });
    expect(clicks).toEqual([]);
  });

  it('finds nobody who is not there, nor another invitation of the same person', async () => {
    show('plain');
    const target = targetOf('ada-quill');
    expect((await perform({ ...target, invitationId: '1' })).outcome).toBe('not-on-page');
    rowOf(target).remove();
    expect((await perform(target)).outcome).toBe('not-on-page');
    add('<p><a href="/in/ada-quill/">Ada Quill</a> is now a connection</p>');
    expect(await perform(target)).toEqual({ outcome: 'already-settled', evidence: 'none', clicked: false });
    expect(clicks).toEqual([]);
  });

  it('does not take one of two of the same name for settled by a name alone', async () => {
    show('names');
    const target = targetOf('kim-lund-1');
    rowOf(target).remove();
    add('<p><strong>Kim Lund</strong> is now a connection</p>');
    expect((await perform(target)).outcome).toBe('not-on-page');
    rowOf(targetOf('kim-lund-2')).remove();
    expect((await perform(target)).outcome).toBe('already-settled');
  });

  it('presses Ignore, but not Accept, where Accept is a link', async () => {
    show('own-click');
    expect((await perform(targetOf('ruth-amis'))).outcome).toBe('needs-own-click');
    expect(clicks).toEqual([]);
    await perform(targetOf('ruth-amis', 'ignore'));
    expect(clicks.map((c) => c.getAttribute('aria-label'))).toEqual(['Ignore an invitation to connect from Ruth Amis']);
  });
});
