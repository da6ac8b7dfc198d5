// @vitest-environment node
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, isUsable } from './find-browsers.mjs';

const onlyThese =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe('finding a browser', () => {
  it('prefers Chromium to Chrome, whatever the order on PATH', () => {
    const env = { PATH: ['/a', '/b'].join(delimiter) };
    const usable = onlyThese('/a/google-chrome', '/b/chromium');
    expect(findBrowser('chromium', { env, usable, platform: 'linux' })).toBe('/b/chromium');
  });

  it('takes the one that is named by the environment, and no other if that one does not work', () => {
    const usable = onlyThese('/usr/bin/chromium', '/opt/mine');
    const env = { PATH: '/usr/bin', REPLYWORTHY_CHROMIUM: '/opt/mine' };
    expect(findBrowser('chromium', { env, usable, platform: 'linux' })).toBe('/opt/mine');
    const wrong = { ...env, REPLYWORTHY_CHROMIUM: '/opt/absent' };
    expect(findBrowser('chromium', { env: wrong, usable, platform: 'linux' })).toBeNull();
  });

  it('knows the places of macOS and Windows, which are not on PATH', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', { env: {}, platform: 'darwin', usable: onlyThese(chrome) })).toBe(chrome);
    const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser('firefox', { env, platform: 'win32', usable: onlyThese(firefox) })).toBe(firefox);
  });

  it('finds /usr/bin without any PATH, and nothing where nothing is', () => {
    const usable = onlyThese('/usr/bin/firefox-esr');
    expect(findBrowser('firefox', { env: {}, platform: 'linux', usable })).toBe('/usr/bin/firefox-esr');
    expect(findBrowser('chromium', { env: {}, platform: 'linux', usable })).toBeNull();
  });
});

describe('whether a file can be started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replyworthy-find-'));
  const make = (name: string, text: string, mode = 0o755): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    chmodSync(file, mode);
    return file;
  };

  it('takes a program and a starting script', () => {
    expect(isUsable(make('program', '\x7fELF'))).toBe(true);
    expect(isUsable(make('script', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n'))).toBe(true);
  });

  it('refuses a script that only points to a snap', () => {
    expect(isUsable(make('stub', '#!/bin/sh\necho "requires the chromium snap: snap install chromium"\n'))).toBe(false);
    expect(isUsable(make('stub2', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n'))).toBe(false);
  });

  it('refuses what is absent, a folder, or not executable', () => {
    mkdirSync(join(folder, 'chromium'));
    expect(isUsable(join(folder, 'absent'))).toBe(false);
    expect(isUsable(join(folder, 'chromium'))).toBe(false);
    expect(isUsable(make('plain', 'text', 0o644))).toBe(false);
  });
});
