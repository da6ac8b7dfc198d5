import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_MARK, TEST_MARK } from '../run/build';
import { builtExtension, type Target } from '../support/paths';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((e) => (e.isFile() ? [join(e.parentPath, e.name).slice(folder.length + 1)] : []))
    .sort();

describe.each<Target>(['chrome', 'firefox'])('the %s build', (target) => {
  const shipped = builtExtension(target, 'shipped');
  const test = builtExtension(target, 'test');
  const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'latin1');
  const manifest = JSON.parse(readFileSync(join(shipped, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('differs from the test build in the digits of one constant and in no other byte', () => {
    expect(files(test)).toEqual(files(shipped));
    const different = files(shipped).filter((name) => text(shipped, name) !== text(test, name));
    expect(different).toHaveLength(1);
    const [name = ''] = different;
    expect(text(shipped, name).split(SHIPPED_MARK)).toHaveLength(2);
    expect(text(shipped, name).replace(SHIPPED_MARK, TEST_MARK)).toBe(text(test, name));
  });

  it('asks for exactly the permissions it needs and opens nothing to the web', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest.incognito).toBe('not_allowed');
    for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'",
    });
  });

  it('names the oldest browser it runs in', () => {
    if (target === 'chrome') expect(manifest.minimum_chrome_version).toBe('123');
    else {
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '147.0', data_collection_permissions: { required: ['none'] } },
      });
    }
  });

  it('contains no way to the network and no code from text', () => {
    const scripts = files(shipped).filter((name) => name.endsWith('.js'));
    const forbidden =
      /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon|new Image\b|importScripts|\beval\(|new Function\(/;
    expect(scripts.filter((name) => forbidden.test(text(shipped, name)))).toEqual([]);
    const urls = scripts.flatMap((name) => text(shipped, name).match(/https?:\/\/[\w.-]+/g) ?? []);
    const known = ['https://www.linkedin.com', 'http://www.w3.org'];
    // Links in messages of libraries are never opened; they are named here so that a new one is noticed.
    const inMessages = [
      'https://bit.ly',
      'http://bit.ly',
      'https://github.com',
      'https://dexie.org',
      'https://mzl.la',
      'https://tinyurl.com',
    ];
    expect([...new Set(urls)].filter((u) => !known.includes(u) && !inMessages.includes(u))).toEqual([]);
  });
});
