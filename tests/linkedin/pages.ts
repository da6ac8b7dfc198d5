import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type Observation } from '../../lib/domain/invitation';
import type { Bucket, PageState } from '../../lib/domain/page';
import type { Clock } from '../../lib/linkedin/clock';
import { detect } from '../../lib/linkedin/detect';
import { createReader, type Reader } from '../../lib/linkedin/read';

const ROOT = join(import.meta.dirname, '../fixtures/pages');

export interface Expected {
  readonly state: PageState;
  /** Null where the page must not be read at all. */
  readonly cards: readonly Omit<Observation, 'noteHash'>[] | null;
  readonly drift: readonly string[];
  readonly buckets?: readonly Bucket[];
  readonly ownProfile?: string;
}

export interface PageCase {
  readonly name: string;
  readonly generation: string;
  readonly locale: string;
  readonly source: string;
  readonly expected: Expected;
  readonly meta: { readonly origin: 'captured' | 'reconstructed'; readonly url: string; readonly about: string };
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? d.name : []));

/** All cases: every folder `<generation>/<locale>/<slug>`. A folder without its three files is an error, not a case less. */
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

/** A document of its own at the address of the case. */
export function open(source: string, url: string): Document {
  const doc = new DOMParser().parseFromString(source, 'text/html');
  Object.defineProperties(doc, {
    URL: { value: url, configurable: true },
    readyState: { value: 'complete', configurable: true }, // a parsed document of happy-dom never completes
  });
  return doc;
}

export const openCase = (page: PageCase): Document => open(page.source, page.meta.url);

export function readerOf(doc: Document): Reader {
  const { generation, strings } = detect(doc, doc.URL);
  if (generation === null) throw new Error('page not recognised');
  return createReader(doc, generation, strings);
}

export const withHash = (o: Omit<Observation, 'noteHash'>): Observation => ({ ...o, noteHash: hashOf(o.kind, o.note) });

/** A clock that moves only when somebody waits; `script` lets the page do something at a time. */
export function fakeClock(script: Readonly<Record<number, () => void>> = {}): Clock & { time: number } {
  const pending = Object.entries(script).map(([at, run]) => ({ at: Number(at), run }));
  const clock = {
    time: 0,
    now: () => clock.time,
    wait: async (ms: number) => {
      clock.time += ms;
      for (const p of pending.splice(0).sort((a, b) => a.at - b.at)) {
        if (p.at <= clock.time) p.run();
        else pending.push(p);
      }
    },
  };
  return clock;
}

/** Records every click that reaches the document, however it was made. */
export function clicksOn(doc: Document): Element[] {
  const clicks: Element[] = [];
  doc.addEventListener('click', (e) => clicks.push(e.target as Element), true);
  return clicks;
}
