/** What simpler ways reach on the same test voices. */
import { DENSE } from '../dense';
import { sigmoid } from '../model';
import { personalExamples, type ReadNote, readAll } from './examples';
import { regress, score } from './fit';
import { isTest, LANGUAGES, loadCorpus } from './notes';
import { onlyParts, type Part } from './parts';

const FEW = 200;

/** F1 by language and over all, of a judgement of each note. */
export function f1ByLanguage(
  notes: readonly ReadNote[],
  says: (note: ReadNote) => boolean,
): Readonly<Record<string, number>> {
  const f1 = (some: readonly ReadNote[]): number => {
    const said = some.filter(says);
    const there = some.filter(({ note }) => note.label === 'personal');
    const hits = said.filter(({ note }) => note.label === 'personal');
    return (2 * hits.length) / (said.length + there.length || 1);
  };
  const parts = LANGUAGES.map((name) => [name, f1(notes.filter(({ note }) => note.language === name))] as const);
  return Object.fromEntries([...parts, ['all', f1(notes)]]);
}

/** Trained on these notes with these parts of the features, judged at one half. */
export function tried(train: readonly ReadNote[], test: readonly ReadNote[], parts: readonly Part[]) {
  const cut = (notes: readonly ReadNote[]): readonly ReadNote[] =>
    notes.map(({ note, features }) => ({ note, features: onlyParts(features, parts) }));
  const model = regress(
    personalExamples(cut(train)),
    DENSE.map(() => 0),
    null,
  );
  return f1ByLanguage(cut(test), ({ features }) => !features.vetoed && sigmoid(score(model, features)) >= 0.5);
}

/** So many notes of each language, spread over its voices. */
function some(notes: readonly ReadNote[], many: number): readonly ReadNote[] {
  return LANGUAGES.flatMap((name) => {
    const own = notes.filter(({ note }) => note.language === name);
    const every = Math.max(1, own.length / many);
    return own.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
  });
}

export function baselines(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const notes = readAll(loadCorpus());
  const train = notes.filter(({ note }) => !isTest(note));
  const test = notes.filter(({ note }) => isTest(note));
  return {
    'has a note': f1ByLanguage(test, () => true),
    [`characters, trained on ${FEW} notes a language`]: tried(some(train, FEW), test, ['chars']),
    'characters, trained on all': tried(train, test, ['chars']),
  };
}
