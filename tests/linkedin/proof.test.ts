import { describe, expect, it } from 'vitest';
import { act } from '../../lib/linkedin/act';
import { caseOf, clicksOn, fakeClock, openCase, readerOf } from './pages';

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
  'nothing is written on Accept': (row) => {
    row.querySelector('[aria-label^="Accept"]')!.textContent = '';
  },
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

describe('a note in plain paragraphs', () => {
  const noteOf = (change: (bold: Element) => void) => {
    const doc = openCase(caseOf('paragraphs'));
    const row = doc.querySelector('[role="listitem"]')!;
    change(row.querySelector('b')!);
    return readerOf(doc).cards()[0]!.observation;
  };

  it('keeps the full stop of a sentence with a box in it', () => {
    const { note, doubts } = noteOf((bold) => {
      const box = bold.ownerDocument.createElement('section');
      bold.replaceWith(box);
      box.append(bold);
    });
    expect(note?.replace(/\s+/g, ' ')).toMatch(/The slides are here\.$/);
    expect(doubts).toEqual([]);
  });

  it('that ends in dots is taken for cut, unless it is shown to be open', () => {
    const dots = (bold: Element): void => {
      bold.nextSibling!.textContent = ' ...';
    };
    expect(noteOf(dots).doubts).toEqual([]);
    const closed = noteOf((bold) => {
      dots(bold);
      bold.closest('div')!.querySelector('button')?.remove();
    });
    expect(closed.note).toMatch(/The slides are here$/);
    expect(closed.doubts).toEqual(['expander-closed']);
  });
});
