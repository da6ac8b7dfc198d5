/** Which pages the browser runs visit: every pair of values in `npm test`, every combination in `npm run pages`. */

import { type GenerationId, generationIds, type Loading, loadings } from '../replica/model';

export interface Look {
  readonly generation: GenerationId;
  readonly language: string;
  readonly loading: Loading;
}

/** A verb at the end, a script from right to left, no spaces. */
const LANGUAGES = ['en', 'de', 'ar', 'ja'] as const;
/** The replica's other languages: the current page alone (tests/linkedin/languages.test.ts draws all of them in every generation). */
const MORE_LANGUAGES = ['es', 'fr', 'ko', 'ru', 'tr', 'zh-Hans'] as const;

/** No button that loads more was ever seen on pages of 2026. */
const exists = ({ generation, loading }: Look): boolean => !(generation === 'b2' && loading === 'load-more');

const LOOKS: readonly Look[] = [...generationIds]
  .reverse()
  .flatMap((generation) =>
    LANGUAGES.flatMap((language) => loadings.map((loading) => ({ generation, language, loading }))),
  )
  .filter(exists);

export const ALL_LOOKS: readonly Look[] = [
  ...LOOKS,
  ...MORE_LANGUAGES.map((language) => ({ generation: 'b2', language, loading: 'endless' }) as const),
];

const pairsOf = ({ generation, language, loading }: Look): readonly string[] => [
  `${generation} ${language}`,
  `${generation} ${loading}`,
  `${language} ${loading}`,
];

/** So few looks that every pair of two values that exists together is among them; always the look with most new pairs next. */
export function pairwise(): readonly Look[] {
  const missing = new Set(LOOKS.flatMap(pairsOf));
  const news = (look: Look): number => pairsOf(look).filter((pair) => missing.has(pair)).length;
  const chosen: Look[] = [];
  while (missing.size > 0) {
    const next = LOOKS.reduce((best, look) => (news(look) > news(best) ? look : best));
    for (const pair of pairsOf(next)) missing.delete(pair);
    chosen.push(next);
  }
  return chosen;
}
