import { beforeEach, describe, expect, it } from 'vitest';
import { linkOf } from '../../components/parts/address';
import { ago, lasting, moment, num, speak, t, tn } from '../../components/text';
import { REMEDY } from '../../components/triage/pauses';
import { CUE_CODES } from '../../lib/classify/codes';
import type { ArchiveFault } from '../../lib/domain/archive';
import type { LogCode } from '../../lib/domain/log';
import { NEXT_STATUS } from '../../lib/domain/outcome';
import type { RunStatus } from '../../lib/domain/run';
import { SPLITS } from '../../lib/domain/split';
import type { Failure } from '../../lib/messages/protocol';
import { LOCALES, lookupIn, speakEnglish } from './support/words';

const FAILURES: Readonly<Record<Failure, true>> = {
  'wrong-sender': true,
  'wrong-shape': true,
  'no-receiver': true,
  'no-answer': true,
  'tab-gone': true,
  'stale-build': true,
  busy: true,
  'nothing-to-do': true,
  'not-allowed': true,
  'no-notes-seen': true,
  'not-agreed': true,
  'too-late': true,
  'run-over': true,
  'not-found': true,
  interrupted: true,
  'storage-full': true,
  'storage-blocked': true,
  'storage-held': true,
  unexpected: true,
};

const FAULTS: Readonly<Record<ArchiveFault, true>> = {
  'not-text': true,
  'zip-damaged': true,
  'zip-locked': true,
  'zip-without': true,
  foreign: true,
  'too-big': true,
  'quote-open': true,
  'quote-stray': true,
  columns: true,
  'field-long': true,
  date: true,
  direction: true,
  unreadable: true,
};

const LOGGED: Readonly<Record<LogCode, true>> = {
  'run.started': true,
  'run.paused': true,
  'run.resumed': true,
  'run.stopped': true,
  'run.undone': true,
  'run.finished': true,
  decided: true,
  undecided: true,
  corrected: true,
  step: true,
  answered: true,
  'own-click': true,
  gone: true,
  'reply.state': true,
  imported: true,
  rejudged: true,
};

const STATUSES: Readonly<Record<RunStatus, true>> = {
  running: true,
  paused: true,
  finished: true,
  stopped: true,
  undone: true,
};

const gaps = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

describe('the words of every language', () => {
  const codes = (prefix: string, list: readonly string[]): string[] =>
    list.map((code) => `${prefix}_${code.replaceAll(/[-.]/g, '_')}`);
  const needed = [
    ...codes('split', SPLITS),
    ...codes('cue', CUE_CODES),
    ...codes('outcome', Object.keys(NEXT_STATUS)),
    ...codes('pause', Object.keys(REMEDY)),
    ...codes('failure', Object.keys(FAILURES)),
    ...codes('opt_fault', Object.keys(FAULTS)),
    ...codes('opt_cause', Object.keys(REMEDY)),
    ...codes('opt_log', Object.keys(LOGGED)),
    ...codes('opt_run_kind', ['read', 'list', 'policy', 'dry-list', 'dry-policy']),
    ...codes('opt_run_status', Object.keys(STATUSES)),
    ...Object.keys(NEXT_STATUS).flatMap((code) =>
      code === 'accepted' || code === 'refused'
        ? []
        : codes('popup_outcome', [code]).concat(codes('outcome', [`${code}-why`])),
    ),
  ];

  it.each(Object.entries(LOCALES))('%s has words for every code that can be shown', (_, messages) => {
    expect(needed.filter((key) => !messages[key]?.message)).toEqual([]);
  });

  it('have the same keys with the same gaps', () => {
    const { en, es } = LOCALES;
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    expect(
      Object.keys(en).filter((key) => String(gaps(en[key]?.message ?? '')) !== String(gaps(es[key]?.message ?? ''))),
    ).toEqual([]);
  });

  it('use no dollar sign that the browser would eat', () => {
    const bad = Object.values(LOCALES).flatMap((messages) =>
      Object.entries(messages).filter(([, { message }]) => /\$(?!\d)/.test(message)),
    );
    expect(bad).toEqual([]);
  });
});

describe('putting words together', () => {
  beforeEach(speakEnglish);

  it('writes numbers as the language does', () => {
    expect(t('popup_read_of', 120, 4100)).toBe('Read 120 of 4,100');
  });

  it('chooses the form by number', () => {
    expect(tn('popup_carry_out', 1)).toBe('Carry out 1 decision');
    expect(tn('popup_carry_out', 12)).toBe('Carry out 12 decisions');
  });

  it('shows a key without words as itself', () => {
    expect(t('no_such_key')).toBe('no_such_key');
  });

  it('follows the language of the words, not that of a browser whose language has none', () => {
    speak(lookupIn(LOCALES.en), 'de-DE');
    expect(num(4100)).toBe('4,100');
    speak(lookupIn(LOCALES.es), 'es-MX');
    expect(num(41000)).toBe('41,000');
    expect(document.documentElement.lang).toBe('es-MX');
  });

  it('says moments and lengths as people do', () => {
    const at = new Date('2026-11-23T08:12:00').getTime();
    expect(moment(at, at + 60_000)).toBe('today, 8:12 AM');
    expect(moment(at, at + 86_400_000)).toBe('yesterday, 8:12 AM');
    expect(ago(at, at + 59_000)).toBe('just now');
    expect(ago(at, at + 120_000)).toBe('2 min. ago');
    expect([lasting(0), lasting(61), lasting(3600 * 5), lasting(3600 * 70)]).toEqual([
      '1 sec',
      '2 min',
      '5 hours',
      '3 days',
    ]);
  });
});

describe('links', () => {
  it('lead to LinkedIn and nowhere else', () => {
    expect(linkOf({ personId: 'ada-%C3%A9' })).toBe('https://www.linkedin.com/in/ada-%C3%A9/');
    expect(linkOf({ personId: '/company/tide/' })).toBe('https://www.linkedin.com/company/tide/');
    for (const personId of ['//evil.example/x', '/\\evil.example', 'javascript:alert(1)', '../..//evil.example'])
      expect(new URL(linkOf({ personId })).origin).toBe('https://www.linkedin.com');
  });
});
