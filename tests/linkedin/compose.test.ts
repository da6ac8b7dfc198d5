import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findComposer, placeText, sentText } from '../../lib/linkedin/compose';
import { caseOf, clicksOn, fakeClock } from './pages';

const LENE = { personId: 'lene-aune', name: 'Lene Aune' };
const TEXT = 'Dear Lene,\n\nthe blue ones came up.\nThank you!';

let clicks: Element[];
let typed: [string, string][];

/** Stands in for the browser's editing: types into the focused box, a paragraph per line, and LinkedIn enables Send. */
function editor(doc: Document, root: Document | ShadowRoot = doc, answers = true): void {
  doc.execCommand = (command: string, _: boolean, value = '') => {
    const box = root.activeElement as HTMLElement | null;
    if (box === null || (!box.isContentEditable && box.getAttribute('contenteditable') !== 'true'))
      throw new Error('typed outside a box');
    typed.push([command, value]);
    if (command === 'insertParagraph') box.append(doc.createElement('p'));
    else box.lastElementChild!.textContent = value;
    if (answers) box.closest('form')!.querySelector('[type="submit"]')!.removeAttribute('disabled');
    return true;
  };
}

function show(slug: string): void {
  const page = caseOf(slug);
  const inner = new DOMParser().parseFromString(page.source, 'text/html');
  document.documentElement.lang = inner.documentElement.lang;
  document.body.innerHTML = inner.body.innerHTML;
  clicks = clicksOn(document);
  typed = [];
  editor(document);
}

const box = (at = 0): Element => document.querySelectorAll('[contenteditable]')[at]!;
const place = (text = TEXT, who = LENE) => placeText(document, { ...who, text }, fakeClock());

beforeEach(() => show('thread'));
afterEach(() => {
  document.body.innerHTML = '';
});

describe('putting a text into the message box', () => {
  it.each(['thread', 'new-message'])('writes it line by line and presses nothing (%s)', async (slug) => {
    show(slug);
    expect(await place()).toBe('placed');
    expect([...box().children].map((p) => p.textContent)).toEqual([
      'Dear Lene,',
      '',
      'the blue ones came up.',
      'Thank you!',
    ]);
    expect(typed.every(([command]) => command === 'insertText' || command === 'insertParagraph')).toBe(true);
    expect(clicks).toEqual([]);
  });

  it('chooses among bubbles the one of this person', async () => {
    show('bubbles');
    expect(await place()).toBe('placed');
    expect(box(0).textContent).toBe('');
    expect(box(1).textContent).toContain('Dear Lene');
  });

  it('passes over a minimised bubble', async () => {
    show('bubbles');
    for (const b of document.querySelectorAll('[role="dialog"]'))
      b.setAttribute('data-msg-overlay-conversation-bubble-is-minimized', 'true');
    expect(await place()).not.toBe('placed');
    expect(typed).toEqual([]);
  });

  it('finds the box in the shadow root of the page', async () => {
    show('bubbles');
    const host = document.querySelector('#interop-outlet')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...host.childNodes);
    editor(document, shadow);
    expect(findComposer(document)?.root).toBe(shadow);
    expect(await place()).toBe('placed');
    expect(shadow.querySelectorAll('[contenteditable]')[1]!.textContent).toContain('Dear Lene');
  });

  it('finds the box in the frame of the new shell', async () => {
    show('frame');
    const thread = new DOMParser().parseFromString(caseOf('thread').source, 'text/html');
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: thread });
    expect(findComposer(document)?.root).toBe(thread);
  });

  it('never writes over another text, and takes its own for placed', async () => {
    box().innerHTML = '<p>Something I began</p>';
    expect(await place()).toBe('not-empty');
    box().innerHTML = '<p>Dear Lene,</p><p><br></p><p>the blue ones came up.</p><p>Thank you!</p>';
    document.querySelector('[type="submit"]')!.removeAttribute('disabled');
    expect(await place()).toBe('placed');
    expect(typed).toEqual([]);
  });

  it('writes to nobody else, nor to two', async () => {
    expect(await place(TEXT, { personId: 'lene-berg', name: 'Lene Berg' })).toBe('other-person');
    document.querySelector('h2 a')!.setAttribute('href', '/in/other-lene/');
    expect(await place()).toBe('other-person');
    show('two-recipients');
    expect(await place()).toBe('other-person');
    show('new-message');
    expect(await place(TEXT, { personId: 'per-aasen', name: 'Per Aasen' })).toBe('other-person');
    expect(typed).toEqual([]);
  });

  it('waits for a box that comes late and says where there is none', async () => {
    const main = document.querySelector('main')!.innerHTML;
    document.querySelector('main')!.innerHTML = '';
    const late = fakeClock({ 4000: () => (document.querySelector('main')!.innerHTML = main) });
    expect(await placeText(document, { ...LENE, text: TEXT }, late)).toBe('placed');
    document.querySelector('main')!.innerHTML = '';
    expect(await place()).toBe('no-composer');
  });

  it('is not content before LinkedIn has noticed the text', async () => {
    editor(document, document, false);
    expect(await place()).toBe('no-composer');
  });

  it('types nothing where the box does not take the focus', async () => {
    (box() as HTMLElement).focus = () => {};
    expect(await place()).toBe('no-composer');
    expect(typed).toEqual([]);
  });
});

describe('seeing that a text was sent', () => {
  it('needs an own message with this text and an empty box', () => {
    expect(sentText(document, 'You are welcome.\nBlue ones next year.')).toBe(true);
    expect(sentText(document, 'Thanks for the seeds!')).toBe(false);
    expect(sentText(document, TEXT)).toBe(false);
    box().innerHTML = '<p>You are</p>';
    expect(sentText(document, 'You are welcome.\nBlue ones next year.')).toBe(false);
  });
});
