import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { initialsOf } from '../../components/parts/Initials';
import { piecesOf } from '../../components/parts/Note';
import { indexAt, offsetsOf } from '../../components/parts/offsets';
import { Tick } from '../../components/parts/Tick';
import { VirtualList } from '../../components/parts/VirtualList';

describe('the places of rows', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

  it('find the row that covers a pixel', () => {
    fc.assert(
      fc.property(heights, fc.nat(20_000), (list, px) => {
        const offsets = offsetsOf(list, (height) => height);
        const index = indexAt(offsets, px);
        const total = list.reduce((a, b) => a + b, 0);
        if (px >= total) return index === list.length - 1;
        return (offsets[index] ?? 0) <= px && px < (offsets[index + 1] ?? 0);
      }),
    );
  });

  it('answer for a list without rows and for places above it', () => {
    expect(
      indexAt(
        offsetsOf([], () => 1),
        50,
      ),
    ).toBe(0);
    expect(
      indexAt(
        offsetsOf([10, 10], (h) => h),
        -5,
      ),
    ).toBe(0);
  });
});

describe('the long list', () => {
  const root = document.createElement('div');
  const items = Array.from({ length: 4100 }, (_, i) => `k${i}`);
  const show = (currentKey: string | null, onCurrent?: (key: string) => void): void => {
    document.body.replaceChildren(root);
    act(() =>
      render(
        <VirtualList
          items={items}
          keyOf={(item) => item}
          estimatePx={45}
          label="People"
          currentKey={currentKey}
          {...(onCurrent === undefined ? {} : { onCurrent })}
          renderRow={(item) => item}
        />,
        root,
      ),
    );
  };
  const keys = (): string[] => [...root.querySelectorAll('li')].map((li) => li.dataset.key ?? '');
  afterEach(() => act(() => render(null, root)));

  it('has only the rows in sight in the document, yet tells how many there are', () => {
    show(null);
    expect(keys().length).toBeLessThan(30);
    expect(root.querySelector('li')?.getAttribute('aria-setsize')).toBe('4100');
    expect(root.querySelector('li')?.getAttribute('aria-posinset')).toBe('1');
    expect(root.querySelector('ul')?.style.blockSize).toBe(`${4100 * 45}px`);
  });

  it('keeps the current row in the document, and only that one in reach of Tab', () => {
    show('k4000');
    expect(keys()).toContain('k4000');
    expect([...root.querySelectorAll('li[tabindex="0"]')].map((li) => li.textContent)).toEqual(['k4000']);
  });

  it('makes a row current that gets the focus, but not before the mouse button is up: what moves is not hit', async () => {
    const current: string[] = [];
    show('k0', (key) => current.push(key));
    const row = (key: string): Element => root.querySelector(`li[data-key="${key}"]`) as Element;
    const focus = (key: string): boolean => row(key).dispatchEvent(new Event('focusin', { bubbles: true }));
    focus('k1');
    expect(current).toEqual(['k1']);
    row('k2').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    focus('k2');
    expect(current).toEqual(['k1']);
    document.dispatchEvent(new Event('pointerup'));
    await new Promise((done) => setTimeout(done));
    expect(current).toEqual(['k1', 'k2']);
  });
});

describe('a box to tick', () => {
  const root = document.createElement('div');
  afterEach(() => act(() => render(null, root)));

  it('shows what the store says, whatever a click did to it, and tells of the Shift key', () => {
    document.body.replaceChildren(root);
    const told: boolean[] = [];
    act(() => render(<Tick label="Select Ada" on={true} onTick={(range) => told.push(range)} />, root));
    const box = root.querySelector('input') as HTMLInputElement;
    box.click();
    box.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    expect(told).toEqual([false, true]);
    expect(box.checked).toBe(true); // the store has not changed its mind
  });
});

describe('a note with its phrases', () => {
  it('is cut at its phrases, the weightier where they overlap, and never loses a letter', () => {
    const pieces = piecesOf('We met in Bergen today', [
      { code: 'met', from: 3, to: 16, weight: 2 },
      { code: 'link', from: 10, to: 22, weight: -1 },
      { code: 'learned', weight: 3 },
    ]);
    expect(pieces).toEqual([
      { text: 'We ', side: null },
      { text: 'met in Bergen', side: 'for' },
      { text: ' today', side: 'against' },
    ]);
  });

  it('survives any trace', () => {
    const item = fc.record({
      code: fc.constant('met'),
      from: fc.integer({ min: -5, max: 60 }),
      to: fc.integer({ min: -5, max: 60 }),
      weight: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.array(item),
        (note, trace) =>
          piecesOf(note, trace)
            .map((piece) => piece.text)
            .join('') === note,
      ),
    );
  });
});

describe('initials', () => {
  it.each([
    ['Amara Okafor', 'AO'],
    ['joaquín peralta ruiz', 'JR'],
    ['Dr. Ingeborg Aas 🌱', 'IA'],
    ['佐久間 遥', '佐'],
    ['د. ليلى الحسيني', 'ل'],
    ['🌱', ''],
  ])('of %s are %s', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});
