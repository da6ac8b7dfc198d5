/** "No note" has to be proved: whatever happens to a card, a note is read, or the card is not complete. Never neither. */

import { describe, expect, it } from 'vitest';
import { isNoteComplete } from '../../lib/domain/invitation';
import { act } from '../../lib/linkedin/act';
import { caseOf, clicksOn, fakeClock, openCase, PAGE_CASES, readerOf } from './pages';

const BOX = '[data-testid="expandable-text-box"]';

/** Ways in which LinkedIn might change how a card with a note is built. */
const CHANGES: Readonly<Record<string, (row: Element, box: Element) => void>> = {
  'the mark of the box is gone': (_, box) => box.removeAttribute('data-testid'),
  'the mark of the box has another name': (_, box) => box.setAttribute('data-testid', 'note-text'),
  'the mark is another attribute': (_, box) => {
    box.removeAttribute('data-testid');
    box.setAttribute('data-qa', 'expandable-text-box');
  },
  'the box is another element': (_, box) => {
    const other = box.ownerDocument.createElement('blockquote');
    other.append(...box.childNodes);
    box.replaceWith(other);
  },
  'the box is hidden from screen readers': (_, box) => box.setAttribute('aria-hidden', 'true'),
  'everything around the box is hidden from screen readers': (_, box) =>
    box.parentElement?.setAttribute('aria-hidden', 'true'),
  'the note is a button': (_, box) => {
    const other = box.ownerDocument.createElement('button');
    other.textContent = box.textContent;
    box.replaceWith(other);
  },
  'the note stands before the buttons': (row, box) => {
    box.removeAttribute('data-testid');
    row.querySelector('p')?.after(box.parentElement ?? box);
  },
  'the note stands after the reply link': (row, box) => {
    box.removeAttribute('data-testid');
    row.append(box.parentElement ?? box);
  },
};

const withNotes = PAGE_CASES.flatMap((page) =>
  (page.expected.cards ?? []).some((c) => c.note !== null && c.messagePath !== null) && page.expected.state === 'list'
    ? [page]
    : [],
);

describe.each(withNotes)('on the page $name', (page) => {
  it.each(Object.keys(CHANGES))('where %s, no card with a note is read as one without', (change) => {
    const doc = openCase(page);
    const boxes = [...doc.querySelectorAll(BOX)].filter((b) => (b.textContent ?? '').trim() !== '');
    const rows = boxes.map((b) => b.closest('[role="listitem"]')!);
    for (const [at, box] of boxes.entries()) CHANGES[change]?.(rows[at]!, box);
    const read = readerOf(doc)
      .read()
      .filter((c) => rows.some((row) => row.contains(c.element)));
    expect(read.length).toBe(new Set(rows).size);
    for (const { observation } of read) {
      expect(observation.note !== null || !isNoteComplete(observation.doubts), observation.name).toBe(true);
    }
  });
});

/** Parts without which nothing may be clicked. */
const REQUIRED: Readonly<Record<string, (row: Element) => void>> = {
  'the name is gone': (row) => row.querySelector('strong')?.closest('p')?.remove(),
  'the link to the profile is gone': (row) => {
    for (const a of row.querySelectorAll('a[href*="/in/"]')) a.replaceWith(...a.childNodes);
  },
  'Accept is gone': (row) => row.querySelector('[aria-label^="Accept"]')?.remove(),
  'Ignore is gone': (row) => row.querySelector('[aria-label^="Ignore"]')?.remove(),
  'Accept has no label': (row) => row.querySelector('[aria-label^="Accept"]')?.removeAttribute('aria-label'),
  'Ignore has no label': (row) => row.querySelector('[aria-label^="Ignore"]')?.removeAttribute('aria-label'),
  'Accept says another name': (row) =>
    row.querySelector('[aria-label^="Accept"]')?.setAttribute('aria-label', 'Accept Ann Other’s invitation'),
  'both say another name': (row) => {
    row.querySelector('[aria-label^="Accept"]')?.setAttribute('aria-label', 'Accept Ann Other’s invitation');
    row
      .querySelector('[aria-label^="Ignore"]')
      ?.setAttribute('aria-label', 'Ignore an invitation to connect from Ann Other');
  },
  'the labels are of another language': (row) => {
    row.querySelector('[aria-label^="Accept"]')?.setAttribute('aria-label', 'Gutt Tilda Orme');
    row.querySelector('[aria-label^="Ignore"]')?.setAttribute('aria-label', 'Nee Tilda Orme');
  },
  'it is of a person one may know': (row) => row.setAttribute('componentkey', 'urn:li:member:5'),
  'it is no row': (row) => row.removeAttribute('role'),
};

describe('a card without a required part', () => {
  it.each(Object.keys(REQUIRED))('where %s, nothing is clicked and it is said', async (change) => {
    const doc = openCase(caseOf('plain'));
    const before = readerOf(doc).cards();
    for (const card of before) REQUIRED[change]?.(card.element);
    const clicks = clicksOn(doc);
    let reader: ReturnType<typeof readerOf> | null = null;
    try {
      reader = readerOf(doc);
    } catch {
      expect(clicks).toEqual([]); // not recognised at all: nothing can act on it
      return;
    }
    const now = reader.cards();
    const isSaid =
      now.length < before.length ||
      now.every((c) => c.observation.doubts.length > 0 || c.observation.kind !== 'person');
    expect(isSaid).toBe(true);
    if (now.length > 0)
      expect(reader.report().drift.length + now.filter((c) => c.observation.doubts.length > 0).length).toBeGreaterThan(
        0,
      );
    for (const { observation } of before) {
      for (const action of ['accept', 'ignore'] as const) {
        const { invitationId, personId, name, noteHash } = observation;
        const result = await act(
          doc,
          reader,
          { invitationId, personId, name, action, noteHash, dry: false },
          { ...fakeClock(), deadline: 1e9 },
        );
        expect(result.clicked).toBe(false);
      }
    }
    expect(clicks).toEqual([]);
  });
});
