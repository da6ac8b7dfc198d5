import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Queue } from '../../../components/queue/Queue';
import { createQueue, type Queue as QueueState } from '../../../components/state/queue';
import type { Db } from '../../../lib/db/open';
import {
  accepted,
  type Background,
  background,
  clear,
  click,
  fine,
  freshDb,
  press,
  reply,
  row,
  show,
  speakEnglish,
  text,
  until,
  write,
} from './support';

describe('the reply queue', () => {
  let db: Db;
  let bg: Background;
  let queue: QueueState;
  let copied: string[];
  let mayCopy: boolean;
  let stop: () => void;

  const field = (): HTMLTextAreaElement => document.querySelector('textarea') as HTMLTextAreaElement;
  const person = (): string => document.querySelector('h2')?.textContent ?? '';
  const types = (): string[] => bg.asked.map((a) => a.type);
  const open = async (): Promise<void> => {
    show(<Queue queue={queue} />);
    stop = queue.watch();
    await until(() => document.querySelector('h2') !== null, 'first answer');
  };

  beforeEach(() => {
    speakEnglish();
    db = freshDb();
    bg = background();
    copied = [];
    mayCopy = true;
    bg.answers['reply.save'] = async (a: { id: string; draft: string }) => {
      await db.replies.update(a.id, { draft: a.draft, state: 'drafted' });
      return fine();
    };
    bg.answers['reply.mark'] = async (a: { id: string; state: 'queued' | 'sent' | 'dismissed' }) => {
      await db.replies.update(a.id, { state: a.state });
      return fine();
    };
    bg.answers['reply.open'] = fine({ outcome: 'placed' });
    queue = createQueue({
      db,
      ask: bg.ask,
      copy: async (t) => {
        if (!mayCopy) throw new Error('refused');
        copied.push(t);
      },
    });
    stop = () => {};
  });
  afterEach(async () => {
    stop();
    clear();
    await db.delete();
  });

  const fill = async (): Promise<void> => {
    await db.invitations.bulkPut([
      row('wait', { name: 'Wilma Wait' }),
      accepted('ada', { name: 'Ada Berg' }),
      accepted('bo', { name: 'Bo Dal' }),
    ]);
    await db.replies.bulkPut([
      reply('wait', { queuedAt: 1 }),
      reply('ada', { queuedAt: 2, draft: 'Hi Ada' }),
      reply('bo', { queuedAt: 3 }),
    ]);
  };

  it('shows one reply with its note, the person and a named text box, those that can leave first', async () => {
    await fill();
    await open();
    expect(person()).toBe('Ada Berg');
    expect(document.querySelector('h2 a')?.getAttribute('href')).toBe('https://www.linkedin.com/in/slug-ada/');
    expect(document.querySelector('.note')?.textContent).toContain('night rotas in Bergen');
    expect(document.querySelector(`label[for="${field().id}"]`)?.textContent).toBe('Reply to Ada Berg');
    expect(field().value).toBe('Hi Ada');
    expect([...document.querySelectorAll('nav b')].map((b) => b.textContent)).toEqual([
      'Ada Berg',
      'Bo Dal',
      'Wilma Wait',
    ]);
  });

  it('saves what is typed, and keeps it when another reply is chosen before the save', async () => {
    await fill();
    await open();
    await write(field(), 'Hi Ada, of course');
    await click('Next');
    await until(() => person() === 'Bo Dal', 'next one');
    expect(field().value).toBe('');
    await until(() => types().includes('reply.save'), 'saved');
    expect((await db.replies.get('ada'))?.draft).toBe('Hi Ada, of course');
    expect(await db.replies.get('bo')).toMatchObject({ draft: '', state: 'queued' });
    expect(document.activeElement).toBe(field());
  });

  it('saves at once when the page goes away', async () => {
    await fill();
    await open();
    await write(field(), 'last words');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(bg.asked).toEqual([{ type: 'reply.save', ask: { id: 'ada', draft: 'last words' } }]);
  });

  it('says when a text could not be saved and keeps it', async () => {
    await fill();
    bg.answers['reply.save'] = { ok: false, failure: 'storage-full' };
    await open();
    await write(field(), 'Hi Ada!');
    await act(async () => void field().dispatchEvent(new FocusEvent('blur')));
    await until(() => text().includes('Not saved yet'), 'the sentence');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('storage is full');
    expect(field().value).toBe('Hi Ada!');
  });

  it('opens the conversation with the text as it stands, saved first, and says what came of it', async () => {
    await fill();
    await open();
    await write(field(), 'Hi Ada, yes');
    await click('Open conversation Ctrl ↵');
    await until(() => text().includes('Read it there and press Send'), 'outcome');
    expect(bg.asked.map((a) => [a.type, a.ask])).toEqual([
      ['reply.save', { id: 'ada', draft: 'Hi Ada, yes' }],
      ['reply.open', { id: 'ada', text: 'Hi Ada, yes' }],
    ]);
  });

  it.each([
    ['not-empty', 'already holds a text'],
    ['other-person', 'somebody other than Ada Berg'],
    ['no-composer', 'no message box'],
    ['not-accepted', 'does not count Ada Berg'],
    ['no-conversation', 'did not open a conversation'],
  ])('has a sentence for %s', async (outcome, sentence) => {
    await fill();
    bg.answers['reply.open'] = fine({ outcome });
    await open();
    await act(async () => queue.open('place'));
    expect(text()).toContain(sentence);
  });

  it('copies first and then opens the conversation without a text', async () => {
    await fill();
    bg.answers['reply.open'] = fine({ outcome: 'opened' });
    await open();
    await click('Copy and open');
    await until(() => text().includes('paste it there'), 'outcome');
    expect(copied).toEqual(['Hi Ada']);
    expect(bg.asked).toEqual([{ type: 'reply.open', ask: { id: 'ada', text: null } }]);
  });

  it('opens nothing when the text could not be copied', async () => {
    await fill();
    mayCopy = false;
    await open();
    await click('Copy and open');
    await until(() => text().includes('did not let us copy'), 'the sentence');
    expect(types()).not.toContain('reply.open');
  });

  it('lets a reply to somebody who is not accepted yet be written but not opened', async () => {
    await fill();
    await open();
    await act(async () => queue.select('wait'));
    expect(text()).toContain('waits to be accepted');
    expect(press('Open conversation Ctrl ↵').getAttribute('aria-disabled')).toBe('true');
    await click('Open conversation Ctrl ↵');
    await act(async () => {
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    });
    expect(types()).not.toContain('reply.open');
    expect(person()).toBe('Wilma Wait');
  });

  it('opens and goes on with Ctrl+Enter', async () => {
    await fill();
    await open();
    await act(async () => {
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    });
    await until(() => person() === 'Bo Dal', 'next one');
    await until(() => text().includes('The text for Ada Berg'), 'outcome of the one before');
    expect(bg.asked).toEqual([{ type: 'reply.open', ask: { id: 'ada', text: 'Hi Ada' } }]);
  });

  it('marks as sent after the draft is saved, goes on, and can be undone', async () => {
    await fill();
    await open();
    await write(field(), 'Hi Ada, sent by hand');
    await click('Mark as sent');
    await until(() => person() === 'Bo Dal', 'next one');
    expect(types()).toEqual(['reply.save', 'reply.mark']);
    expect(text()).toContain('Reply to Ada Berg marked as sent.');
    await click('Undo');
    await until(() => person() === 'Ada Berg', 'back');
    expect(field().value).toBe('Hi Ada, sent by hand');
    expect((await db.replies.get('ada'))?.state).toBe('queued');
  });

  it('says that nobody waits when the last one is dismissed, and still offers the way back', async () => {
    await db.invitations.put(accepted('ada', { name: 'Ada Berg' }));
    await db.replies.put(reply('ada'));
    await open();
    await click('Dismiss');
    await until(() => person() === 'Nobody waits for a reply', 'empty');
    await click('Undo');
    await until(() => person() === 'Ada Berg', 'back');
  });

  it('takes the focus out of the text box when the reply vanishes by itself', async () => {
    await fill();
    await open();
    field().focus();
    const before = field();
    await act(async () => void (await db.replies.update('ada', { state: 'sent' })));
    await until(() => person() === 'Bo Dal', 'moved on');
    expect(field()).not.toBe(before);
    expect(document.activeElement).not.toBe(field());
  });
});
