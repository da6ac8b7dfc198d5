import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where browsers are looked for, first hit wins: an environment variable, then names on PATH, then the places where installers
 * of macOS and Windows put them. A snap's Chromium is left out on purpose: it sees neither our profile in the temporary folder nor the extension.
 */
export const BROWSERS = {
  chromium: {
    variable: 'REPLYWORTHY_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    macApps: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windowsPrograms: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'REPLYWORTHY_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    macApps: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windowsPrograms: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** Ubuntu's packages `chromium-browser` and `firefox` are small scripts that only point to a snap. */
const SNAP_SCRIPT_BYTES = 4096;

function mentionsSnap(file) {
  const start = Buffer.alloc(SNAP_SCRIPT_BYTES);
  const handle = openSync(file, 'r');
  try {
    const head = start.toString('latin1', 0, readSync(handle, start, 0, SNAP_SCRIPT_BYTES, 0));
    return head.startsWith('#!') && /\/snap\/bin\/|snap install/.test(head);
  } finally {
    closeSync(handle);
  }
}

/** Whether `file` can be started here and is not a stub for, or a link into, a snap. */
export function isUsable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !file.startsWith('/snap/') && !mentionsSnap(file);
  } catch {
    return false; // absent or unreadable: either way it cannot be started
  }
}

/** The first usable place of `command` on PATH, or null. */
export function onPath(command, env = process.env, usable = isUsable) {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => usable(file)) ?? null;
}

/**
 * The executable of a browser, or null. A variable that is set (REPLYWORTHY_CHROMIUM, REPLYWORTHY_FIREFOX) decides alone:
 * whoever names a browser must not be given another one silently.
 */
export function findBrowser(which, { env = process.env, platform = process.platform, usable = isUsable } = {}) {
  const { variable, commands, macApps, windowsPrograms } = BROWSERS[which];
  const named = env[variable];
  if (named) return usable(named) ? named : null;
  for (const command of commands) {
    const found = onPath(command, env, usable);
    if (found) return found;
  }
  const places =
    platform === 'darwin'
      ? ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((base) => macApps.map((app) => join(base, app)))
      : platform === 'win32'
        ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
            .filter(Boolean)
            .flatMap((base) => windowsPrograms.map((program) => `${base}\\${program}`))
        : commands.map((command) => `/usr/bin/${command}`); // a PATH may be cut short by a service or an editor
  return places.find((file) => usable(file)) ?? null;
}
