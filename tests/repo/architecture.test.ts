// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Who may import whom. The longest prefix that fits a file is its rule; an entry ending in `/` allows the folder, any other the one module. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/domain/': ['lib/domain/'],
  'lib/platform/': ['lib/platform/', 'lib/domain/'],
  'lib/platform/browser.ts': ['webextension-polyfill'],
  'lib/classify/': ['lib/classify/', 'lib/domain/'],
  'lib/linkedin/': ['lib/linkedin/', 'lib/domain/'],
  // LinkedIn's own export; lib/linkedin/urls knows which person an address names.
  'lib/archive/': ['lib/archive/', 'lib/domain/', 'lib/linkedin/urls'],
  'lib/db/': ['lib/db/', 'lib/domain/', 'dexie'],
  'lib/jobs/': ['lib/jobs/', 'lib/domain/', 'lib/db/'],
  'lib/settings/': ['lib/settings/', 'lib/domain/', 'lib/platform/'],
  'lib/messages/': ['lib/messages/', 'lib/domain/', 'lib/platform/'],
  // lib/linkedin/urls: LinkedIn's addresses are page knowledge, and the background opens them; nothing else of that folder.
  'lib/usecases/': [
    'lib/usecases/',
    'lib/domain/',
    'lib/classify/',
    'lib/jobs/',
    'lib/db/',
    'lib/settings/',
    'lib/platform/',
    'lib/messages/',
    'lib/linkedin/urls',
  ],
  'components/state/': [
    'components/',
    'lib/domain/',
    'lib/messages/',
    'lib/settings/',
    'lib/platform/',
    'lib/archive/',
    'lib/db/queries',
    'lib/db/open',
    'zustand/vanilla',
    'dexie',
    'preact/hooks',
  ],
  'components/': ['components/', 'lib/domain/', 'preact', 'preact/hooks'],
  'entrypoints/background/': [
    'lib/domain/',
    'entrypoints/background/',
    'lib/usecases/',
    'lib/messages/',
    'lib/platform/',
    'lib/settings/',
    'lib/jobs/',
    'lib/db/',
    'dexie',
    'wxt/utils/define-background',
  ],
  'entrypoints/linkedin/': [
    'entrypoints/linkedin/',
    'lib/linkedin/',
    'lib/messages/',
    'lib/domain/',
    'lib/platform/',
    'wxt/utils/define-unlisted-script',
  ],
  'entrypoints/popup/': ['components/', 'preact', 'lib/platform/'],
  'entrypoints/options/': ['components/', 'preact', 'lib/platform/'],
};

const SKIP = /(^|\/)training\//;

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const sources = ['lib', 'components', 'entrypoints'].flatMap(files);

/** Every module named in import, export-from and import(), resolved to a path of the repository where it is one. */
function imports(file: string, withTypes = true): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const text = withTypes ? source : source.replace(/^import type [^;]*;/gm, '');
  const lines = /^(?:import|export|\}).*\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;
  const found = [...text.matchAll(lines)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
  return found.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

function ruleOf(file: string): readonly string[] | undefined {
  const fitting = Object.keys(MAY_IMPORT).filter((prefix) => file.startsWith(prefix));
  const best = fitting.sort((a, b) => b.length - a.length)[0];
  return best === undefined ? undefined : MAY_IMPORT[best];
}

describe('the architecture', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(40);
  });

  it.each(sources.filter((f) => !SKIP.test(f)))('%s imports only what its folder may', (file) => {
    const allowed = ruleOf(file);
    expect(allowed, 'a folder without a rule').toBeDefined();
    const foreign = imports(file).filter(
      (name) => !(allowed ?? []).some((a) => (a.endsWith('/') ? name.startsWith(a) : name === a)),
    );
    expect(foreign.filter((name) => !name.endsWith('.css'))).toEqual([]);
    expect(imports(file).filter((n) => SKIP.test(n))).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map(
      sources.map((f) => [
        f,
        imports(f, false).flatMap((n) =>
          [`${n}.ts`, `${n}.tsx`, `${n}/index.ts`, n].filter((c) => sources.includes(c)).slice(0, 1),
        ),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path, file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps the top level fixed', () => {
    const allowed =
      /^(entrypoints|components|lib|public|tests|\.ci|package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|README\.md|LICENSE|\.gitignore|biome\.json|vitest\.config\.ts|\.git|node_modules|\.output|\.wxt|\.cache|artifacts|coverage)$/;
    expect(readdirSync(ROOT).filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('keeps entrypoints to wiring', () => {
    const long = sources.filter((f) => f.startsWith('entrypoints/popup') || f.startsWith('entrypoints/options'));
    for (const file of long)
      expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(70);
  });
});

describe('what the shipped sources may not contain', () => {
  const shipped = sources.filter((f) => !SKIP.test(f));
  const NETWORK = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|preconnect|importScripts/;
  const HTML = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;

  it.each([
    ['a way to the network', NETWORK],
    ['text as HTML', HTML],
    ['eval', /\beval\s*\(|new Function\b/],
  ])('never %s', (_what, pattern) => {
    expect(shipped.filter((f) => pattern.test(readFileSync(join(ROOT, f), 'utf8')))).toEqual([]);
  });

  it('names LinkedIn only where LinkedIn is known', () => {
    const knows = (f: string): boolean => f.startsWith('lib/linkedin/');
    const selectors = /\[role=|\[data-testid|componentkey|urn:li:|querySelector/;
    const elsewhere = shipped.filter(
      (f) => !knows(f) && !f.startsWith('components/') && selectors.test(readFileSync(join(ROOT, f), 'utf8')),
    );
    expect(elsewhere).toEqual([]);
  });

  it('never changes or takes away a line of the log: it is only added to, and read', () => {
    const changes =
      /\blog\s*\.\s*(put|bulkPut|update|bulkUpdate|upsert|delete|bulkDelete|clear)\(|\blog\b[^;]*\.modify\(/;
    const background = shipped.filter((f) => /^(lib|entrypoints)\//.test(f));
    expect(background.filter((f) => changes.test(readFileSync(join(ROOT, f), 'utf8')))).toEqual([]);
    expect('await db.log.update(1, {});').toMatch(changes);
  });

  it('imports the polyfill in one place', () => {
    expect(shipped.filter((f) => imports(f).includes('webextension-polyfill'))).toEqual(['lib/platform/browser.ts']);
  });
});

describe('the repository', () => {
  it('is small enough to read: no source over 250 lines but data', () => {
    const isData = (f: string): boolean =>
      /\/(data|strings|generations)\//.test(f) || SKIP.test(f) || /phrases|lexicon/.test(f);
    const long = sources.filter((f) => !isData(f) && readFileSync(join(ROOT, f), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});
