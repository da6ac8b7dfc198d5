import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/classify/classify';
import { tableLanguage } from '../../lib/classify/language';
import { LANGUAGES, loadCorpus } from '../../lib/classify/training/notes';

const labelled = loadCorpus();

describe('the language of a note', () => {
  it.each([
    ['you were on my ward', 'en'],
    ['me acuerdo de tu charla', 'es'],
    ['je vous ai entendu à la radio', 'fr'],
    ['wir haben uns in Köln getroffen', 'de'],
    ['você falou da minha avó', 'pt'],
    ['ci siamo visti alla fiera', 'it'],
    ['we zaten in dezelfde klas', 'nl'],
    ['昨日はありがとうございました', 'ja'],
    ['很高兴昨天见到您', 'zh'],
    ['تشرفت بلقائك أمس', 'ar'],
    ['рад был познакомиться', 'ru'],
    ['कल आपसे मिलकर अच्छा लगा', 'hi'],
    ['어제 만나서 반가웠어요', 'ko'],
    ['xyzzy', 'und'],
    ['', 'und'],
  ])('of "%s" is %s', (note, language) => {
    expect(languageOf(note)).toBe(language);
  });

  it.each(LANGUAGES)('is found for at least 85 in 100 labelled notes in %s', (language) => {
    const notes = labelled.filter((note) => note.language === language);
    const found = notes.filter((note) => languageOf(note.note) === language).length;
    expect(found / notes.length).toBeGreaterThanOrEqual(0.85);
  });

  it('is looked up by its primary tag', () => {
    expect(tableLanguage('pt-BR')).toBe('pt');
    expect(tableLanguage('fi')).toBeNull();
    expect(tableLanguage('constructor')).toBeNull();
  });
});
