/** Templates of LinkedIn's sentences: `{X}` is a name, `{N}` a number. Always compared as a whole, so that no name can imitate a sentence. */

import { numberIn } from './number';
import { fold, foldWord } from './text';

export interface Match {
  readonly name: string;
  readonly count: number;
}

const compiled = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const source = fold(template)
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace('{X}', '(?<name>.+)')
    .replace('{N}', "(?<count>\\p{Nd}[\\p{Nd}.,'٬٫\\s]*)");
  const pattern = new RegExp(`^${source}$`, 'u');
  compiled.set(template, pattern);
  return pattern;
}

/** What stands for the placeholders where the text is this sentence, else null. A sentence without number counts 0. */
export function match(template: string, text: string): Match | null {
  const found = patternOf(template).exec(fold(text));
  if (found === null) return null;
  const { name = '', count = '0' } = found.groups ?? {};
  return { name, count: numberIn(count) };
}

/** The first match of several templates. */
export function matchAny(templates: readonly string[], text: string): Match | null {
  for (const template of templates) {
    const found = match(template, text);
    if (found !== null) return found;
  }
  return null;
}

/** True where the text is one of these sentences said of this name. */
export const saysOf = (templates: readonly string[], name: string, text: string): boolean =>
  templates.some((t) => fold(t.replace('{X}', () => name)) === fold(text));

/** True where the text is one of these words. */
export const isWord = (words: readonly string[], text: string): boolean => {
  const wanted = foldWord(text);
  return words.some((w) => foldWord(w) === wanted);
};

/** True where one of these words occurs in the text. */
export const mentions = (words: readonly string[], text: string): boolean => {
  const folded = fold(text).toLowerCase();
  return words.some((w) => folded.includes(fold(w).toLowerCase()));
};
