import type { LanguageTable } from '../table';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { NL } from './nl';
import { PT } from './pt';

/** Languages with labelled notes, in the order that settles a tie of the detection. */
export const TABLES = { en: EN, es: ES, fr: FR, de: DE, pt: PT, it: IT, nl: NL } as const satisfies Readonly<Record<string, LanguageTable>>;
export type TableLanguage = keyof typeof TABLES;
