import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { ja } from './ja';
import type { Words } from './language';

/** Every language that the replica speaks, by its locale. */
export const languages: Readonly<Record<string, Words>> = Object.fromEntries(
  [en, de, ar, ja].map((words) => [words.locale, words]),
);
