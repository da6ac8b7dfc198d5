import { beforeEach, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../lib/linkedin/read';
import { caseOf, open, openCase, readerOf } from './pages';

const page = caseOf('plain');
let doc: Document;
let reader: Reader;

/** Clones of a card of the page under numbers and slugs of their own. */
function batch(from: number, count: number): void {
  const list = doc.querySelector('[data-testid="lazy-column"]')!;
  const first = openCase(page).querySelector('[role="listitem"]')!;
  for (let n = from; n < from + count; n += 1) {
    const row = doc.importNode(first, true);
    row.setAttribute('componentkey', `urn:li:invitation:${n}`);
    for (const a of row.querySelectorAll('a[href*="/in/"]')) a.setAttribute('href', `/in/clone-${n}/`);
    list.append(row);
  }
}

/** What a MutationObserver would tell of a change at this node. */
const changed = (target: Node): MutationRecord => ({ target, addedNodes: [] }) as unknown as MutationRecord;

beforeEach(() => {
  doc = open(page.source, page.meta.url);
  reader = readerOf(doc);
  reader.read();
});

describe('reading a list that grows', () => {
  it('reads a new batch at the cost of the batch and returns just it', () => {
    batch(1, 40);
    expect(reader.read()).toHaveLength(40);
    const before = reader.work();
    batch(41, 10);
    expect(reader.read().map((c) => c.observation.personId)).toEqual(
      Array.from({ length: 10 }, (_, i) => `clone-${41 + i}`),
    );
    expect(reader.work() - before).toBe(10);
    expect(reader.mounted()).toHaveLength(54);
    expect(reader.report().cards).toBe(54);
    expect(reader.read()).toEqual([]);
    expect(reader.work() - before).toBe(10);
  });

  it('follows rows that come below, above, in between, move and go, as if it searched the page each time', () => {
    const observer = new MutationObserver(() => {});
    observer.observe(doc, { childList: true, subtree: true, characterData: true });
    const { generation, strings } = reader;
    const following = createReader(doc, generation, strings, () => observer.takeRecords());
    const list = doc.querySelector('[data-testid="lazy-column"]')!;
    const rows = (): Element[] => [...doc.querySelectorAll('[role="listitem"]')];
    const steps: (() => void)[] = [
      () => batch(1, 10),
      () => list.prepend(rows().at(-1)!),
      () => rows()[3]!.remove(),
      () => batch(11, 3),
      () => rows()[2]!.before(rows().at(-2)!, rows()[5]!),
    ];
    for (const step of steps) {
      step();
      const searched = createReader(doc, generation, strings);
      expect(following.mounted()).toEqual(searched.mounted());
      expect(following.report()).toEqual(searched.report());
    }
  });

  it('tells several invitations to one newsletter apart although none has a number', () => {
    const persons = caseOf('not-persons');
    doc = open(persons.source, persons.meta.url);
    const row = [...doc.querySelectorAll('[role="listitem"]')].find((r) =>
      r.querySelector('a[href*="/newsletters/"]'),
    )!;
    row.removeAttribute('componentkey');
    row.after(row.cloneNode(true), row.cloneNode(true));
    const observer = new MutationObserver(() => {});
    observer.observe(doc, { childList: true, subtree: true, characterData: true });
    const { generation, strings } = readerOf(doc);
    const following = createReader(doc, generation, strings, () => observer.takeRecords());
    const first = following.read();
    [...doc.querySelectorAll('[role="listitem"]')].at(-1)!.after(row.cloneNode(true));
    const ids = [...first, ...following.read()].flatMap(({ observation: { kind, invitationId, personId } }) =>
      kind === 'newsletter' && invitationId === null ? [personId] : [],
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(1)).toEqual([2, 3, 4].map((n) => `${ids[0]}~${n}`));
  });

  it('reads a card again when told that something in it changed, and returns it only if it reads differently', () => {
    const before = reader.work();
    const row = reader.elementOf({ invitationId: null, personId: 'tilda-orme' })!;
    const box = row.querySelector('[data-testid="expandable-text-box"]')!;
    reader.note([changed(box.firstChild!)]);
    expect(reader.read()).toEqual([]);
    expect(reader.work() - before).toBe(1);
    box.textContent = 'Another note.';
    reader.note([changed(box), changed(box.firstChild!)]);
    expect(reader.read().map((c) => c.observation.note)).toEqual(['Another note.']);
    expect(reader.work() - before).toBe(2);
  });

  it('reads nothing again for changes around the cards', () => {
    const before = reader.work();
    reader.note([changed(doc.querySelector('main')!), changed(doc.querySelector('nav')!)]);
    expect(reader.read()).toEqual([]);
    expect(reader.work()).toBe(before);
  });

  it('reads a row that is used again for another invitation, untold', () => {
    const row = reader.elementOf({ invitationId: null, personId: 'ada-quill' })!;
    row.setAttribute('componentkey', 'urn:li:invitation:99');
    expect(reader.read().map((c) => c.observation.invitationId)).toEqual(['99']);
  });

  it('knows the cards in page order with what a decision rests on', () => {
    expect(reader.mounted().map((m) => [m.identity.personId, m.complete])).toEqual([
      ['tilda-orme', true],
      ['joss-penhaligon', true],
      ['ada-quill', true],
      ['wim-osei', true],
    ]);
    expect(new Set(reader.mounted().map((m) => m.noteHash)).size).toBe(2);
  });

  it('finds no element for an identity that two cards share', () => {
    const [first] = reader.cards();
    const copy = first!.element.cloneNode(true) as Element;
    doc.querySelector('[data-testid="lazy-column"]')!.append(copy);
    expect(reader.elementOf({ invitationId: null, personId: 'tilda-orme' })).toBeNull();
  });
});
