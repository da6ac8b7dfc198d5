import { BROWSERS, type BrowserName, findBrowser } from './find-browsers.mjs';

/** The executable of a browser. Throws one sentence that says what to do when there is none. */
export function requireBrowser(which: BrowserName): string {
  const found = findBrowser(which);
  if (found) return found;
  throw new Error(
    `No ${which} was found: run "node tests/run/setup.mjs --firefox", or set ${BROWSERS[which].variable} to its executable.`,
  );
}
