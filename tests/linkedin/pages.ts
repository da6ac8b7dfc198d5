/** The fixtures: every folder `<generation>/<locale>/<slug>` of tests/fixtures/pages. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected, PageCase } from './rules';

export { clicksOn, fakeClock, open, openCase, readerOf, withHash } from './rules';

const ROOT = join(import.meta.dirname, '../fixtures/pages');

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? d.name : []));

/** All cases. A folder without its three files is an error, not a case less. */
export const PAGE_CASES: readonly PageCase[] = folders(ROOT).flatMap((generation) =>
  folders(join(ROOT, generation)).flatMap((locale) =>
    folders(join(ROOT, generation, locale)).map((slug) => {
      const at = (file: string): string => {
        const path = join(ROOT, generation, locale, slug, file);
        if (!existsSync(path)) throw new Error(`missing ${path}`);
        return readFileSync(path, 'utf8');
      };
      return {
        name: `${generation}/${locale}/${slug}`,
        generation,
        locale,
        source: at('source.html'),
        expected: JSON.parse(at('expected.json')) as Expected,
        meta: JSON.parse(at('meta.json')) as PageCase['meta'],
      };
    }),
  ),
);

/** The case of this slug in the current generation and English, or by its whole name. */
export const caseOf = (name: string): PageCase => {
  const found = PAGE_CASES.find((c) => [name, `b2/en/${name}`, `messaging/en/${name}`].includes(c.name));
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
};

/** Pages with at least one person: what the mutation run changes. */
export const PEOPLE_CASES: readonly PageCase[] = PAGE_CASES.filter(
  ({ expected: { state, cards } }) =>
    (state === 'list' || state === 'reading-only') && (cards ?? []).some((c) => c.kind === 'person'),
);
