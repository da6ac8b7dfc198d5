/** One or two letters in place of a picture; no picture is ever loaded. */

import type { VNode } from 'preact';

const TITLE = /^(?:dr|prof|mr|mrs|ms|sr|sra|د)\.?$/iu;

/** First letters of the first and the last word; one letter where the script does not separate words that way. */
export function initialsOf(name: string): string {
  const words = name
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word) && !TITLE.test(word))
    .map((word) => word.replace(/^[^\p{L}]+/u, ''));
  const letters = words.map((word) => [...word][0] ?? '');
  const first = letters[0] ?? '';
  if (words.length < 2 || !/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(first)) return first.toLocaleUpperCase();
  return `${first}${letters.at(-1) ?? ''}`.toLocaleUpperCase();
}

export const Initials = ({ name, large = false }: { readonly name: string; readonly large?: boolean }): VNode => (
  <span class={large ? 'ini ini-l' : 'ini'} aria-hidden="true">
    {initialsOf(name)}
  </span>
);
