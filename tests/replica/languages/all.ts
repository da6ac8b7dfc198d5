import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ko } from './ko';
import type { Words } from './language';
import { ru } from './ru';
import { tr } from './tr';
import { zhHans } from './zh-Hans';

/** Every language that the replica speaks, by its locale. */
export const languages: Readonly<Record<string, Words>> = Object.fromEntries(
  [en, ar, de, es, fr, ja, ko, ru, tr, zhHans].map((words) => [words.locale, words]),
);
