/** Registry of the languages of LinkedIn's page that can be read. */

import type { Strings } from '../shape';
import { AR } from './ar';
import { CS } from './cs';
import { DA } from './da';
import { DE } from './de';
import { EL } from './el';
import { EN } from './en';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { HE } from './he';
import { HI } from './hi';
import { HU } from './hu';
import { ID } from './id';
import { IT } from './it';
import { JA } from './ja';
import { KO } from './ko';
import { MS } from './ms';
import { NL } from './nl';
import { NO } from './no';
import { PL } from './pl';
import { PT } from './pt';
import { RO } from './ro';
import { RU } from './ru';
import { SV } from './sv';
import { TH } from './th';
import { TL } from './tl';
import { TR } from './tr';
import { UK } from './uk';
import { ZH_HANS } from './zh-Hans';
import { ZH_HANT } from './zh-Hant';

export const STRINGS: readonly Strings[] = [
  EN,
  ES,
  FR,
  DE,
  PT,
  IT,
  NL,
  PL,
  SV,
  DA,
  NO,
  FI,
  CS,
  RO,
  TR,
  ID,
  MS,
  TL,
  JA,
  KO,
  ZH_HANS,
  ZH_HANT,
  AR,
  TH,
  RU,
  UK,
  HU,
  EL,
  HE,
  HI,
];

/** A language of which we know no word: the page can be read by its structure, and every control is left to the person. */
export const NO_WORDS: Strings = {
  locale: '',
  label: { person: { accept: [], ignore: [] }, other: { accept: [], ignore: [] } },
  word: { accept: [], ignore: [] },
  firstLine: [],
  mutuals: [],
  verified: [],
  more: [],
  less: [],
  reply: [],
  message: [],
  otherControls: [],
  loadMore: [],
  acknowledged: { accept: [], ignore: [] },
  careDialog: [],
  dismiss: [],
  limit: [],
  trouble: [],
  bucket: ['{X} ({N})'],
  empty: [],
  recipient: [],
  rateLimited: [],
  securityCheck: [],
};

/** Older and other names of one language. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl', iw: 'he', in: 'id' };

/** Chinese is written in two scripts; where the page names a country, that tells which. */
const scriptOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // not a language tag
    throw error;
  }
};

/** The words for a page by its `<html lang>`: the exact locale, else its language; `NO_WORDS` where the page's language is not known. */
export function stringsFor(lang: string): Strings {
  const wanted = lang.toLowerCase().replaceAll('_', '-');
  const named = wanted.split('-')[0] ?? '';
  const language = ALIASES[named] ?? named;
  const locale = language === 'zh' ? `zh-${scriptOf(wanted) ?? ''}` : language;
  return STRINGS.find((s) => s.locale.toLowerCase() === locale.toLowerCase()) ?? NO_WORDS;
}
