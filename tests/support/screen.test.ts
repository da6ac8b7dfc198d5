// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseKey } from './keys';
import { foreignHosts } from './proxy';
import { Screen } from './screen';
import type { ScreenPort } from './screen-port';

/** A document with as many matches as it is told, which writes down where it was clicked. */
function fakePort(answers: readonly unknown[]): ScreenPort & { readonly clicks: string[] } {
  const clicks: string[] = [];
  return {
    clicks,
    evaluate: async () => 'the shown text',
    onMatches: async () => answers,
    clickAt: async (x, y) => {
      clicks.push(`${x} ${y}`);
    },
    insertText: async () => undefined,
    press: async () => undefined,
    screenshot: async () => Buffer.alloc(0),
    prefer: async () => {},
    isOpen: async () => true,
    close: async () => undefined,
  };
}

describe('clicking a control', () => {
  it('clicks once, where the one match stands', async () => {
    const port = fakePort([{ x: 3, y: 4 }]);
    await new Screen(port).byRole('button', 'Start').click();
    expect(port.clicks).toEqual(['3 4']);
  });

  it('clicks nothing and says what was there when two match', async () => {
    const port = fakePort([
      { x: 3, y: 4 },
      { x: 5, y: 6 },
    ]);
    const click = new Screen(port).byRole('button', 'Start').click(1);
    await expect(click).rejects.toThrow(/a button named Start.*2 matches; "the shown text"/);
    expect(port.clicks).toEqual([]);
  });

  it('clicks nothing and says why when something stands in the way', async () => {
    const port = fakePort([{ trouble: 'it is covered by <div>' }]);
    await expect(new Screen(port).byRole('button').click(1)).rejects.toThrow('it is covered by <div>');
    expect(port.clicks).toEqual([]);
  });
});

describe('reading keys', () => {
  it('reads letters, named keys and modifiers as a keyboard would send them', () => {
    expect(parseKey('j')).toMatchObject({ key: 'j', code: 'KeyJ', keyCode: 74, text: 'j', shift: false });
    expect(parseKey('Shift+x')).toMatchObject({ key: 'X', code: 'KeyX', text: 'X', shift: true });
    expect(parseKey('Control+Enter')).toMatchObject({ key: 'Enter', control: true, text: '' });
    expect(parseKey('?')).toMatchObject({ key: '?', code: 'Slash', shift: true });
  });

  it('refuses a key it does not know', () => {
    expect(() => parseKey('Hyper+j')).toThrow('Hyper');
    expect(() => parseKey('Entr')).toThrow('Entr');
  });
});

describe('telling whose request was refused', () => {
  it("leaves out the browser's own and keeps the rest, plain http too", () => {
    const refused = [
      'accounts.google.com:443',
      'example.org:443',
      'http://tracker.example/x?y',
      'www.linkedin.com.example:443',
    ];
    expect(foreignHosts({ passed: [], refused })).toEqual([
      'example.org:443',
      'http://tracker.example/x?y',
      'www.linkedin.com.example:443',
    ]);
  });
});
