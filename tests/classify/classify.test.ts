import { describe, expect, it } from 'vitest';
import { classify, readingOf } from '../../lib/classify/classify';
import { CUE_CODES } from '../../lib/classify/codes';
import { THRESHOLDS } from '../../lib/classify/thresholds';
import { CLASSIFIER_VERSION } from '../../lib/classify/version';
import type { Verdict } from '../../lib/domain/verdict';

const judge = (note: string | null): Verdict => classify({ note });
const codes = (note: string): readonly string[] => judge(note).trace.map((item) => item.code);
const spanOf = (note: string, code: string): string | undefined => {
  const item = judge(note).trace.find((each) => each.code === code);
  return item && note.slice(item.from, item.to);
};

describe('classify', () => {
  it.each([null, '', '   \n\t', '🎉🎉', '!!!', '…', '👍🏽 ❤️', '\u200f'])('calls %j no note', (note) => {
    expect(judge(note)).toEqual({ label: 'none', band: 'sure', score: 0, trace: [] });
  });

  it('does not see the names in a greeting, whoever is called, but what comes after them', () => {
    const seen = (note: string): readonly (string | null)[] => readingOf({ note }).seen;
    expect(seen('Hi Marta Ruiz, you fixed my boiler')).toEqual(['hi', null, null, 'you', 'fixed', 'my', 'boiler']);
    expect(seen('Hello marta, you fixed my boiler')).toEqual(['hello', null, 'you', 'fixed', 'my', 'boiler']);
    expect(seen('Hi again, you fixed my boiler')).not.toContain(null);
  });

  it('calls a meeting with a question personal and marks both', () => {
    const note = 'Hi Anna, we met at the tram museum on Friday. Could you tell me which lacquer you used?';
    expect(judge(note)).toMatchObject({ label: 'personal', band: 'sure' });
    expect(spanOf(note, 'met')).toBe('we met');
    expect(spanOf(note, 'question')).toBe('Could you tell me which lacquer you used?');
    expect(codes(note)).toContain('asks-help');
  });

  it('calls a sales note a pitch and marks what sells', () => {
    const note = 'We help B2B founders get more leads. Open to a quick call? calendly.com/zz';
    expect(judge(note)).toMatchObject({ label: 'pitch', band: 'sure' });
    expect(spanOf(note, 'calendar-link')).toBe('calendly.com/zz');
    expect(codes(note)).toContain('sales');
  });

  it('calls an empty compliment generic', () => {
    expect(judge('Hi, very impressive profile! Would love to connect and expand my network.')).toMatchObject({
      label: 'generic',
    });
  });

  it('does not fall for praise that opens a pitch', () => {
    expect(
      judge('Loved your post about hiring! Our platform saves recruiters 10 hours a week. Can I show you a demo?')
        .label,
    ).toBe('pitch');
  });

  it('tells apart notes with one opening by how they go on', () => {
    const opening = 'Hi Sam, I heard your talk in Oslo. ';
    expect(
      judge(`${opening}You said you threw away the queue, how did you then keep the order of the events?`).label,
    ).toBe('personal');
    expect(
      judge(`${opening}Our agency offers affordable web design services, book a free consultation with us today.`)
        .label,
    ).toBe('pitch');
  });

  it.each([
    'Hi {firstName}, I read your paper on eels and it saved my thesis',
    'Hello [First Name], thanks for your talk on Monday',
    'Dear %FIRSTNAME%, we met at the fair',
    'Hi {{contact.first}}, we spoke on Tuesday',
    'Hi , we met at the fair on Monday',
  ])('never calls a note with a merge field personal: %s', (note) => {
    const verdict = judge(note);
    expect(verdict.label).not.toBe('personal');
    expect(verdict.score).toBeLessThanOrEqual(THRESHOLDS.mergeFieldMost);
    expect(verdict.trace.some((item) => item.code === 'merge-field')).toBe(true);
  });

  it('marks every line of a list', () => {
    const note = 'What you get:\n- more leads\n- less work\n- free trial';
    expect(judge(note).trace.filter((item) => item.code === 'bullets')).toHaveLength(3);
  });

  it('calls a bare greeting with any name generic', () => {
    for (const note of [
      'Hi',
      'Hello Anna!',
      'Guten Tag Frau Müller',
      'Bonjour Éloïse,',
      'Hola!',
      'Best regards, Tom Baker',
    ])
      expect(judge(note)).toMatchObject({ label: 'generic', score: THRESHOLDS.vetoed });
    expect(codes('Hello Anna!')).toContain('greeting-only');
  });

  it('calls a note personal that opens with the default sentence and goes on with a reason', () => {
    const note =
      "I'd like to add you to my professional network on LinkedIn. We met on the night train to Vienna, you lent me your charger. Did you get to the concert?";
    expect(judge(note).label).toBe('personal');
    expect(spanOf(note, 'default-text')).toBe("I'd like to add you to my professional network on LinkedIn");
  });

  it('gives no credit for words that stand in the profile of the sender or are the recipient’s own', () => {
    const note = 'Nice to see someone from Brightwell Kestrel Foundry in Odense';
    const free = classify({ note });
    const informed = classify(
      { note },
      { sender: { name: 'Bo Lund', headline: 'Smith at Kestrel Foundry' }, own: ['Brightwell', 'Odense'] },
    );
    expect(informed.score).toBeLessThan(free.score);
  });

  it('lets a threshold move the decision', () => {
    const note = 'Your old shed, is it for sale';
    expect(classify({ note }, { threshold: 0 }).label).toBe('personal');
    expect(classify({ note }, { threshold: 1 }).label).not.toBe('personal');
  });

  it('marks scores around the threshold as unsure and no others', () => {
    const note = 'Your old shed, is it for sale';
    const { score } = classify({ note });
    expect(classify({ note }, { threshold: score }).band).toBe('unsure');
    expect(classify({ note }, { threshold: score + THRESHOLDS.below + 0.01 }).band).toBe('sure');
    expect(classify({ note }, { threshold: score - THRESHOLDS.above - 0.01 }).band).toBe('sure');
  });

  it('is seldom sure of a language it has no labelled notes for', () => {
    expect(judge('어제 전시회에서 이야기 나눠 반가웠습니다. 약속드린 도면 보내드릴게요').band).toBe('unsure');
  });

  it('does not judge the length of a note it cannot count the words of', () => {
    expect(codes('안녕하세요, 어제 세미나에서 뵈었던 김입니다')).not.toContain('too-short');
    expect(codes('So nice of you')).toContain('too-short');
  });

  it('takes a language that is given, with region, and one that nobody knows', () => {
    const note = 'Vi tu charla, ¿me podrías decir qué libro citaste?';
    expect(classify({ note, language: 'es-AR' })).toEqual(classify({ note, language: 'es' }));
    expect(classify({ note, language: 'xx' }).trace.length).toBeGreaterThan(0);
  });

  it('has different codes only, and a version that names the model', () => {
    expect(new Set(CUE_CODES).size).toBe(CUE_CODES.length);
    expect(CLASSIFIER_VERSION).toMatch(/^\d+-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });
});
