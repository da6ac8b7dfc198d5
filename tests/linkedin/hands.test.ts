import { beforeEach, describe, expect, it } from 'vitest';
import type { CardIdentity } from '../../lib/domain/invitation';
import { bringMore } from '../../lib/linkedin/bring';
import { settledBy, watchOwnClicks } from '../../lib/linkedin/clicks';
import { expandNotes } from '../../lib/linkedin/expand';
import { B2 } from '../../lib/linkedin/generations/b2';
import type { Reader } from '../../lib/linkedin/read';
import { EN } from '../../lib/linkedin/strings/en';
import { caseOf, clicksOn, fakeClock, openCase, readerOf } from './pages';

let doc: Document;
let reader: Reader;
let clicks: Element[];

function show(slug: string): void {
  doc = openCase(caseOf(slug));
  reader = readerOf(doc);
  clicks = clicksOn(doc);
  reader.read();
}

const changed = (target: Node): MutationRecord => ({ target, addedNodes: [] }) as unknown as MutationRecord;
const rowOf = (personId: string): Element => reader.elementOf({ invitationId: null, personId })!;

describe('opening notes', () => {
  const buttonOf = (personId: string): Element =>
    rowOf(personId).querySelector('[data-testid="expandable-text-button"]')!;

  it('presses every closed expander once, nothing else, and the notes become complete', async () => {
    show('expanders');
    buttonOf('lev-astor').addEventListener('click', (e) => ((e.target as Element).textContent = 'show less'));
    buttonOf('ned-stroud').addEventListener('click', (e) => {
      const button = e.target as Element;
      button.parentElement!.firstChild!.textContent = 'I wanted to ask you about the knots in your third book.';
      button.remove();
    });
    const expected = ['lev-astor', 'ned-stroud', 'pia-wold'].map(buttonOf);
    expect(await expandNotes(reader, fakeClock())).toBe(2);
    expect(clicks).toEqual(expected);
    reader.note([...doc.querySelectorAll('[role="listitem"]')].map(changed));
    expect(reader.read().map((c) => [c.observation.note, c.observation.doubts])).toEqual([
      ['A promising beginning\nand the rest', []],
      ['I wanted to ask you about the knots in your third book.', []],
    ]);
    expect(await expandNotes(reader, fakeClock())).toBe(0);
    expect(clicks).toHaveLength(3);
  });

  it('presses no button that is not the expander inside the box of a note', async () => {
    for (const slug of ['plain', 'note-renamed', 'paragraphs', 'note-elsewhere', 'own-click', 'not-persons']) {
      show(slug);
      expect(await expandNotes(reader, fakeClock())).toBe(0);
      expect(clicks).toEqual([]);
    }
  });
});

describe('bringing more', () => {
  const row = (n: number): string =>
    `<div role="listitem" componentkey="urn:li:invitation:${n}"><a href="/in/new-${n}/"><strong>New ${n}</strong></a></div>`;
  const list = (): Element => doc.querySelector('[data-testid="lazy-column"]')!;
  const add = (n: number) => () => list().insertAdjacentHTML('beforeend', row(n));
  const bring = (script: Record<number, () => void> = {}, visible: () => boolean = () => true) =>
    bringMore(doc, { generation: B2, strings: EN }, { ...fakeClock(script), visible });

  beforeEach(() => show('plain'));

  it('scrolls the last card into view and notices new cards', async () => {
    const last = rowOf('wim-osei');
    let scrolled = 0;
    last.scrollIntoView = () => {
      scrolled += 1;
    };
    expect(await bring({ 700: add(1) })).toBe('more');
    expect(scrolled).toBe(1);
    expect(clicks).toEqual([]);
  });

  it('notices new cards of a list that unmounts as many old ones', async () => {
    const swap = (): void => {
      rowOf('tilda-orme').remove();
      add(2)();
    };
    expect(await bring({ 700: swap })).toBe('more');
  });

  it('looks for new cards above people one may know, who stay at the end of the column', async () => {
    list().insertAdjacentHTML('beforeend', row(6).replace('invitation:6', 'member:6'));
    const stranger = list().lastElementChild!;
    expect(await bring({ 700: () => stranger.insertAdjacentHTML('beforebegin', row(7)) })).toBe('more');
  });

  it('takes old cards that come back above for no new ones', async () => {
    const back = (): void => list().insertAdjacentHTML('afterbegin', row(5));
    expect(await bring({ 700: back })).toBe('nothing');
  });

  it('is patient while the page loads, and ends where nothing comes', async () => {
    const loader = '<div data-testid="loader"></div>';
    list().insertAdjacentHTML('beforeend', loader);
    expect(await bring({ 9000: add(3) })).toBe('more');
    expect(await bring()).toBe('nothing');
    doc.querySelector('[data-testid="loader"]')?.remove();
    expect(await bring()).toBe('nothing');
  });

  it('tries the end of the list again where it is stuck', async () => {
    expect(await bring({ 2500: add(4) })).toBe('more');
  });

  it('does nothing in a hidden tab and stops in one that becomes hidden', async () => {
    let scrolled = 0;
    rowOf('wim-osei').scrollIntoView = () => {
      scrolled += 1;
    };
    expect(await bring({}, () => false)).toBe('hidden');
    expect(scrolled).toBe(0);
    let asked = 0;
    expect(await bring({}, () => asked++ === 0)).toBe('hidden');
  });

  it.each([
    ['b1/en/plain', 'Load more'],
    ['a/en/builds-of-2018', 'Show more results'],
  ])('presses the page’s own button where the generation has one (%s)', async (name, words) => {
    show(name);
    const button = [...doc.querySelectorAll('button')].find((b) => b.textContent?.trim() === words)!;
    const last = reader.cards().at(-1)!.element;
    button.addEventListener('click', () => last.after(last.cloneNode(true)));
    expect(await bringMore(doc, reader, { ...fakeClock(), visible: () => true })).toBe('more');
    expect(clicks.map((c) => c.textContent?.trim())).toEqual([words]);
  });

  it('presses no button at the end of the list that says something else', async () => {
    show('b1/en/plain');
    const button = [...doc.querySelectorAll('button')].find((b) => b.textContent === 'Load more')!;
    button.textContent = 'Accept all';
    expect(await bringMore(doc, reader, { ...fakeClock(), visible: () => true })).toBe('nothing');
    expect(clicks).toEqual([]);
  });
});

describe('the person’s own clicks', () => {
  let heard: [CardIdentity, string][];
  let stop: () => void;
  const click = (element: Element, isTrusted: boolean): void => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    element.dispatchEvent(event);
  };
  const control = (personId: string, word: string): Element =>
    rowOf(personId).querySelector(`[aria-label^="${word}"]`)!;

  beforeEach(() => {
    show('plain');
    heard = [];
    stop = watchOwnClicks(
      doc,
      () => reader,
      (identity, action) => heard.push([identity, action]),
    );
  });

  it('are noticed on Accept and Ignore of a card, with the card they belong to', () => {
    click(control('ada-quill', 'Accept'), true);
    click(control('wim-osei', 'Ignore').firstChild as Element, true);
    expect(heard).toEqual([
      [{ invitationId: '7420000000000000003', personId: 'ada-quill' }, 'accept'],
      [{ invitationId: '7420000000000000004', personId: 'wim-osei' }, 'ignore'],
    ]);
  });

  it('are not confused with clicks of scripts, or on anything else', () => {
    click(control('ada-quill', 'Accept'), false);
    (control('ada-quill', 'Accept') as HTMLElement).click();
    click(control('ada-quill', 'Show more'), true);
    click(rowOf('ada-quill').querySelector('strong')!, true);
    click(doc.querySelector('[role="radio"]')!, true);
    expect(heard).toEqual([]);
  });

  it('are no longer noticed after the end', () => {
    stop();
    click(control('ada-quill', 'Accept'), true);
    expect(heard).toEqual([]);
  });

  it('count as settled only once the page proves it', () => {
    const identity = { invitationId: '7420000000000000003', personId: 'ada-quill' };
    expect(settledBy(doc, reader, identity)).toBe(false);
    const [row, before] = [rowOf('ada-quill'), rowOf('joss-penhaligon')];
    row.remove();
    expect(settledBy(doc, reader, identity)).toBe(true);
    before.remove();
    expect(settledBy(doc, reader, identity)).toBe(false);
    doc.querySelector('main')!.insertAdjacentHTML('beforeend', '<p><strong>Ada Quill</strong> is now a connection</p>');
    expect(settledBy(doc, reader, identity)).toBe(true);
    expect(settledBy(doc, reader, { invitationId: '1', personId: 'never-seen' })).toBe(false);
  });
});
