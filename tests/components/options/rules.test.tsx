import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Rules } from '../../../components/rules/Rules';
import { createRules, type Rules as RulesBox, SETTLE_MS } from '../../../components/state/rules';
import { presetRule } from '../../../lib/domain/presets';
import type { HelpRule } from '../../../lib/domain/rule';
import { isHelpRule } from '../../../lib/domain/rule-shape';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import type { HelpFinds } from '../../../lib/messages/protocol';
import { browser } from '../../../lib/platform/browser';
import { saveSettings } from '../../../lib/settings/store';
import {
  type Background,
  background,
  clear,
  click,
  fine,
  press,
  show,
  speakEnglish,
  text,
  until,
  write,
} from './support';

const FINDS: HelpFinds = {
  found: 12,
  of: 4100,
  inTab: 3,
  examples: [
    { id: '1', name: 'Wanjiru Kamau', headline: 'Nursing student, third year', note: 'Is there one study to read?' },
    { id: '2', name: 'Jannik Oberländer', headline: 'Auszubildender Fachkraft', note: null },
    { id: '3', name: 'Ines Prado', headline: 'Médica', note: null },
  ],
};

describe('people I can help', () => {
  let bg: Background;
  let rules: RulesBox;
  let due: { ms: number; then: () => void } | null;

  /** The typing pause is over. */
  const settle = (): Promise<void> =>
    act(async () => {
      const now = due;
      due = null;
      now?.then();
    });
  const saved = (): readonly HelpRule[] =>
    (bg.asked.filter(({ type }) => type === 'settings.set').at(-1)?.ask as Partial<Settings> | undefined)?.help ?? [];
  const select = (name: string, at = 0): HTMLSelectElement =>
    [...document.querySelectorAll<HTMLSelectElement>(`select[aria-label="${name}"]`)][at] as HTMLSelectElement;
  const choose = (el: HTMLSelectElement, value: string): Promise<void> =>
    act(async () => {
      el.value = value;
      el.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const type = (el: HTMLElement, value: string, key: string): Promise<void> =>
    act(async () => {
      (el as HTMLInputElement).value = value;
      el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  const start = async (help: readonly HelpRule[]): Promise<void> => {
    await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, help } });
    show(<Rules rules={rules} />);
    await until(() => rules.store.getState().rules !== null, 'the rules');
  };

  beforeEach(() => {
    speakEnglish();
    due = null;
    bg = background();
    bg.answers['help.try'] = fine(FINDS);
    bg.answers['settings.set'] = (async (change: Partial<Settings>) => fine(await saveSettings(change))) as never;
    let count = 0;
    rules = createRules({
      ask: bg.ask,
      newId: () => {
        count += 1;
        return `rule-${count}`;
      },
      later: (ms, then) => {
        due = { ms, then };
        return () => {
          due = null;
        };
      },
    });
  });
  afterEach(clear);

  it('starts from a preset, says it in words, and shows whom it finds with what was found', async () => {
    await start([]);
    await click('Students who ask');
    await settle();
    await until(() => text().includes('matches 12 of 4,100 people read'), 'the count');
    expect(document.querySelector('.said')?.textContent).toMatch(
      /^the headline or the note contains student, .* or studerend,? and \(the note asks a question or the note asks for help\); but not if the note is a pitch\.$/,
    );
    expect([...document.querySelectorAll('.hit')].map((el) => el.textContent)).toEqual(['student', 'Auszubildende']);
    expect(text()).toContain('3 of them stand under “You can help”');
    expect(document.activeElement).toBe(press('Name of the rule'));
    expect(saved().every(isHelpRule) && saved().length).toBe(1);
    expect(bg.asked.filter(({ type: t }) => t === 'help.try').length).toBeGreaterThan(0);
  });

  it('is written line by line with the keyboard, and saved when typing pauses', async () => {
    await start([]);
    await click('An empty rule');
    await settle();
    expect(text()).toContain('Not filled in yet: this line finds nobody.');
    await type(press('Add a word'), 'nurse', 'Enter');
    await type(press('Add a word'), ' night  shift ', ',');
    await type(press('Add a word'), 'nurse', 'Enter');
    expect(due?.ms).toBe(SETTLE_MS);
    await settle();
    expect(saved()[0]?.include.of).toEqual([{ is: 'words', in: 'headline', any: ['nurse', 'night shift'] }]);
    await type(press('Add a word'), '', 'Backspace');
    await choose(select('What'), 'note');
    await choose(select('How'), 'asks-help');
    await click('Add a line');
    await choose(select('What', 1), 'mutuals');
    await write(press('Mutual connections') as HTMLInputElement, '5');
    await settle();
    expect(saved()[0]?.include.of).toEqual([
      { is: 'cue', cue: 'asks-help' },
      { is: 'mutuals', least: 5 },
    ]);
    expect(document.querySelector('.said')?.textContent).toBe(
      'the note asks for help and there are at least 5 mutual connections.',
    );
  });

  it('takes groups and languages, and takes them out again', async () => {
    await start([]);
    await click('An empty rule');
    await click('Add a group');
    await choose(select('What', 1), 'language');
    await choose(select('Add a language'), 'es');
    await settle();
    expect(saved()[0]?.include.of[1]).toEqual({ match: 'any', of: [{ is: 'language', any: ['es'] }] });
    expect(text()).toContain('the note is in Spanish (es)');
    await click('Remove Spanish (es)');
    await click('Remove this group');
    await settle();
    expect(saved()[0]?.include.of).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Add a line');
  });

  it('is switched off, deleted and brought back where it stood', async () => {
    await start([presetRule('city', 'a', 'First'), presetRule('school', 'b', 'Second')]);
    await act(async () => press('Rule is on: Second').click());
    await settle();
    expect(saved().map(({ on }) => on)).toEqual([true, false]);
    await click('Edit: First');
    await click('Delete rule');
    await settle();
    expect(saved().map(({ id }) => id)).toEqual(['b']);
    expect(text()).toContain('“First” is deleted.');
    await click('Undo');
    await settle();
    expect(saved().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps what was written when the screen is left in the middle of it', async () => {
    await start([presetRule('city', 'a', 'City')]);
    await click('Edit: City');
    await write(press('Name of the rule') as HTMLInputElement, 'Bergen');
    expect(saved()).toEqual([]);
    clear();
    await act(async () => {});
    expect(saved()[0]?.name).toBe('Bergen');
  });

  it('shows the answer to the last question only, and says when nothing could be saved', async () => {
    await start([presetRule('city', 'a', 'City')]);
    const answers: ((finds: HelpFinds) => void)[] = [];
    bg.answers['help.try'] = () => new Promise((done) => answers.push((finds) => done(fine(finds))));
    bg.answers['settings.set'] = { ok: false, failure: 'storage-full' };
    await click('Edit: City');
    await type(press('Add a word'), 'Bergen', 'Enter');
    await settle();
    await act(async () => answers[1]?.({ ...FINDS, found: 7 }));
    await act(async () => answers[0]?.({ ...FINDS, found: 99 }));
    expect(document.querySelector('.bignum')?.textContent).toBe('7');
    expect(text()).toContain('Not saved.');
  });

  it('asks for all examples when told so', async () => {
    await start([presetRule('city', 'a', 'City')]);
    await click('Edit: City');
    await until(() => text().includes('Show all 12'), 'the button');
    await click('Show all 12');
    expect(bg.asked.at(-1)).toMatchObject({ type: 'help.try', ask: { examples: 100 } });
  });
});
