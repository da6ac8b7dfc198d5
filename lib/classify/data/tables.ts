import type { LanguageTable } from '../table';
import { AR } from './ar';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { HI } from './hi';
import { ID } from './id';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { RU } from './ru';
import { SV } from './sv';
import { TR } from './tr';
import { ZH } from './zh';

/** Languages with labelled notes, in the order that settles a tie of the detection. */
export const TABLES = { en: EN, es: ES, fr: FR, de: DE, pt: PT, it: IT, nl: NL, sv: SV, pl: PL, tr: TR, id: ID, ru: RU, hi: HI, ar: AR, ja: JA, zh: ZH } as const satisfies Readonly<Record<string, LanguageTable>>;
export type TableLanguage = keyof typeof TABLES;
