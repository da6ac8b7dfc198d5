import { describe, expect, it } from 'vitest';
import { type Handlers, Refusal, reply, tierOf } from '../../lib/messages/answer';
import { deathOf } from '../../lib/messages/ask';
import { storageFailureOf } from '../../lib/messages/failure';

const ORIGIN = 'chrome-extension://abc/';
const ready = Promise.resolve();
const handlers = new Proxy({}, { get: () => async () => null }) as Handlers;
const say = (type: string, what: unknown, tier: 'page' | 'ui' | null = 'ui') =>
  reply({ v: 1, type, ask: what }, tier, ready, handlers);

describe('who is listened to', () => {
  const linkedin = { id: 'abc', url: 'https://www.linkedin.com/feed/', frameId: 0, tab: { id: 1 } };
  it.each([
    ['our popup', { id: 'abc', url: `${ORIGIN}popup.html` }, 'ui'],
    ['our options page in a tab', { id: 'abc', url: `${ORIGIN}options.html`, frameId: 0, tab: { id: 3 } }, 'ui'],
    ['our script in LinkedIn’s top frame', linkedin, 'page'],
    ['a frame inside LinkedIn', { ...linkedin, frameId: 4 }, null],
    ['another extension', { ...linkedin, id: 'other' }, null],
    ['another site', { ...linkedin, url: 'https://www.linkedin.com.example.org/' }, null],
    ['nobody in particular', {}, null],
  ])('%s', (_who, sender, tier) => {
    expect(tierOf(sender, 'abc', ORIGIN)).toBe(tier);
  });

  it('lets the page neither start runs nor read what is stored', async () => {
    for (const type of ['run.start', 'read.start', 'erase', 'report.text', 'decide', 'reply.save']) {
      const ask =
        type === 'run.start'
          ? { items: [], words: '', dry: false }
          : type === 'read.start'
            ? { all: true }
            : type === 'decide'
              ? { ids: [], kind: 'silent' }
              : type === 'reply.save'
                ? { id: '', draft: '' }
                : null;
      expect(await say(type, ask, 'page')).toEqual({ ok: false, failure: 'wrong-sender' });
    }
  });
});

describe('what is believed', () => {
  it.each([
    ['nothing', undefined],
    ['a string', 'run.stop'],
    ['an unknown type', { v: 1, type: 'constructor', ask: null }],
    ['another version', { v: 2, type: 'erase', ask: null }],
    ['a run without id', { v: 1, type: 'run.stop', ask: {} }],
    ['a decision nobody knows', { v: 1, type: 'decide', ask: { ids: ['1'], kind: 'delete' } }],
    ['ids that are no strings', { v: 1, type: 'undecide', ask: { ids: [1] } }],
    ['an agreement among the settings', { v: 1, type: 'settings.set', ask: { agreedAt: 1 } }],
    ['settings nobody knows', { v: 1, type: 'settings.set', ask: { admin: true } }],
    ['a pace that is not a number', { v: 1, type: 'settings.set', ask: { pace: { perDay: 'many' } } }],
    ['a draft that is not text', { v: 1, type: 'reply.save', ask: { id: '1', draft: { toString: null } } }],
  ])('not %s', async (_what, raw) => {
    expect(await reply(raw, 'ui', ready, handlers)).toEqual({ ok: false, failure: 'wrong-shape' });
  });

  it('a well-formed message', async () => {
    expect(await say('run.stop', { runId: 'r' })).toEqual({ ok: true, value: null });
  });
});

it('names what a handler refused, what storage refused, and what nobody expected', async () => {
  const failing = (error: unknown): Handlers => new Proxy({}, { get: () => () => Promise.reject(error) }) as Handlers;
  const stop = { v: 1, type: 'run.stop', ask: { runId: 'r' } };
  expect(await reply(stop, 'ui', ready, failing(new Refusal('busy')))).toEqual({ ok: false, failure: 'busy' });
  expect(await reply(stop, 'ui', ready, failing(new DOMException('full', 'QuotaExceededError')))).toEqual({
    ok: false,
    failure: 'storage-full',
  });
  expect(
    storageFailureOf(
      Object.assign(new Error('x'), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
    ),
  ).toBe('storage-full');
  expect(storageFailureOf(new TypeError('x'))).toBe('unexpected');
});

it('answers with a failure when the database cannot be opened', async () => {
  const dead = Promise.reject(new DOMException('newer', 'VersionError'));
  expect(await reply({ v: 1, type: 'erase', ask: null }, 'ui', dead, handlers)).toEqual({
    ok: false,
    failure: 'storage-blocked',
  });
});

it.each([
  ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
  ['Extension context invalidated.', 'stale-build'],
  ['No tab with id: 12.', 'tab-gone'],
  [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'no-answer',
  ],
  ['something new', 'unexpected'],
])('knows the death of a message: %s', (words, failure) => {
  expect(deathOf(new Error(words))).toBe(failure);
});
