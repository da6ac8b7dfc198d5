import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Options } from '../../../components/options/Options';
import { createDataBox } from '../../../components/state/data';
import { createDiagnostics } from '../../../components/state/diagnostics';
import { createGrace } from '../../../components/state/grace';
import { createHistory } from '../../../components/state/history';
import { createImport } from '../../../components/state/import';
import { createInvitations } from '../../../components/state/invitations';
import { createQueue } from '../../../components/state/queue';
import { createRoute } from '../../../components/state/route';
import { createRules } from '../../../components/state/rules';
import { createSettingsForm } from '../../../components/state/settings';
import type { Db } from '../../../lib/db/open';
import { accepted, background, clear, fine, freshDb, NOW, reply, show, speakEnglish, text, until } from './support';

describe('the options page', () => {
  let db: Db;

  const tabs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const tab = (name: string): HTMLElement => tabs().find((t) => t.textContent?.startsWith(name)) as HTMLElement;
  const chosen = (): string | null | undefined => tabs().find((t) => t.getAttribute('aria-selected') === 'true')?.id;
  const open = async (hash: string): Promise<void> => {
    window.location.hash = hash;
    const bg = background();
    bg.answers['page.view'] = fine({ tabId: null, state: 'no-tab', report: null });
    const now = (): number => NOW;
    const copy = async (): Promise<void> => {};
    const { ask } = bg;
    show(
      <Options
        route={createRoute(window)}
        queue={createQueue({ db, ask, copy })}
        invitations={createInvitations({ db, ask, locale: 'en' })}
        rules={createRules({ ask, newId: () => 'new', later: () => () => {} })}
        data={createDataBox({
          db,
          ask,
          room: async () => null,
          justErased: false,
          save: () => {},
          startAfresh: () => {},
        })}
        importing={createImport({ ask, newId: () => 'new', every: () => () => {}, show: () => {} })}
        settings={createSettingsForm({ db, ask, now, mayNotify: async () => false })}
        diagnostics={createDiagnostics({ db, ask, copy, save: () => {}, now })}
        history={createHistory({ db, now, save: () => {} })}
        grace={createGrace({ db, ask, now, every: () => () => {} })}
        now={now}
        version="1.2.3"
      />,
    );
    await until(() => tab('Reply queue').querySelector('.num')?.textContent === '1', 'counts');
  };

  beforeEach(async () => {
    speakEnglish();
    db = freshDb();
    await db.invitations.bulkPut([accepted('a', { name: 'Ada Berg' }), accepted('b')]);
    await db.replies.put(reply('a'));
  });
  afterEach(async () => {
    clear();
    window.location.hash = '';
    await db.delete();
  });

  it('starts with the reply queue and shows no tab that is empty of sense', async () => {
    await open('');
    expect(chosen()).toBe('tab-queue');
    const spoken = tabs().map((t) =>
      [...t.childNodes]
        .filter((n) => !(n instanceof HTMLElement))
        .map((n) => n.textContent)
        .join(''),
    );
    expect(spoken).toEqual([
      'Reply queue',
      'Invitations',
      'Log',
      'People I can help',
      'Data',
      'Settings',
      'Diagnostics',
    ]);
    expect(text()).toContain('Everything stays in this browser.');
  });

  it('opens the screen that the address names', async () => {
    await open('#settings');
    expect(chosen()).toBe('tab-settings');
    expect(document.querySelector('[role="tabpanel"] h2')?.textContent).toBe('Settings');
  });

  it('keeps the address in step, and follows Back', async () => {
    await open('');
    await act(async () => tab('Data').click());
    expect(window.location.hash).toBe('#data');
    await act(async () => {
      window.location.hash = '#diagnostics';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(chosen()).toBe('tab-diagnostics');
  });

  it('is one tab stop, moved by arrows, Home and End', async () => {
    await open('');
    const press = (key: string): Promise<void> =>
      act(async () => {
        document
          .querySelector('[role="tab"][tabindex="0"]')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    await press('ArrowDown');
    expect(chosen()).toBe('tab-invitations');
    expect(document.activeElement?.id).toBe('tab-invitations');
    await press('End');
    expect(chosen()).toBe('tab-diagnostics');
    await press('ArrowDown');
    expect(chosen()).toBe('tab-queue');
    expect(tabs().filter((t) => t.tabIndex === 0)).toHaveLength(1);
  });

  it('keeps what was typed when another screen is looked at', async () => {
    await open('');
    const field = (): HTMLTextAreaElement => document.querySelector('textarea') as HTMLTextAreaElement;
    await act(async () => {
      field().value = 'Hi Ada';
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => tab('Data').click());
    await act(async () => tab('Reply queue').click());
    expect(field().value).toBe('Hi Ada');
  });
});
