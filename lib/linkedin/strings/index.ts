/** Registry of the languages of LinkedIn's page that can be read. */

import type { Strings } from '../shape';
import { EN } from './en';

export const STRINGS: readonly Strings[] = [EN];

/** The words for a page by its `<html lang>`: the exact locale, else its language; null where the page's language is not known. */
export function stringsFor(lang: string): Strings | null {
  const wanted = lang.toLowerCase().replace('_', '-');
  const language = wanted.split('-')[0];
  return STRINGS.find((s) => s.locale === wanted) ?? STRINGS.find((s) => s.locale === language) ?? null;
}
