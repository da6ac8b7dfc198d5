import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { endOrForce, endWithUs } from './child';
import { poll } from './poll';

export interface ChromiumProcess {
  /** Where Playwright connects. */
  readonly endpoint: string;
  /** One command to the browser itself over the pipe, which alone may install extensions. */
  send<T>(method: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  /** Asks it to end, and makes it end after 10 s. */
  close(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

const QUIET = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-field-trial-config',
  '--disable-gpu',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
  // Root and most containers have no sandbox to offer, and every page that this browser can reach is ours.
  '--no-sandbox',
];

/**
 * Starts Chromium with two ways in: a port for Playwright and a pipe. Not through Playwright's own launcher, because that one
 * makes every tab believe it is in front, and because a test must be able to kill the process.
 */
export async function startChromium(
  executable: string,
  profile: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ChromiumProcess> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const ways = ['--remote-debugging-port=0', '--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];
  const browser = spawn(executable, [...QUIET, ...ways, `--user-data-dir=${profile}`, ...args, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  endWithUs(browser);
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  const send = pipeSender(browser.stdio[3] as Writable, browser.stdio[4] as Readable, ended);
  const endpoint = await poll(
    () => {
      if (browser.exitCode !== null) throw new Error(`Chromium ended at once with code ${browser.exitCode}`);
      const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
      // Read while it is being written, the file holds only a part of the address.
      const isWhole = /^\d+$/.test(port ?? '') && /^\/devtools\/browser\/[\da-f-]{36}$/.test(path ?? '');
      return isWhole && `ws://127.0.0.1:${port}${path}`;
    },
    { what: 'Chromium to start', timeoutMs: 60_000 },
  ).catch((error: unknown) => {
    browser.kill('SIGKILL');
    throw error;
  });
  return {
    endpoint,
    send,
    close: async () => {
      await send('Browser.close').catch(() => browser.kill('SIGTERM'));
      await endOrForce(ended, () => browser.kill('SIGKILL'));
    },
    kill: async () => {
      browser.kill('SIGKILL');
      await ended;
    },
  };
}

/** DevTools over a pipe: JSON messages, each ended by a zero. */
function pipeSender(output: Writable, input: Readable, ended: Promise<void>): ChromiumProcess['send'] {
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  let received = '';
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (received + chunk).split('\0');
    received = messages.pop() ?? '';
    for (const message of messages) {
      const reply = JSON.parse(message) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    }
  });
  const endAll = (): void => {
    for (const answer of waiting.values()) answer({ error: { message: 'Chromium has ended' } });
  };
  output.on('error', endAll);
  void ended.then(endAll);
  return <T>(method: string, params: Readonly<Record<string, unknown>> = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ error, result }) => {
        waiting.delete(id);
        if (error) reject(new Error(error.message));
        else resolve(result as T);
      });
      output.write(`${JSON.stringify({ id, method, params })}\0`);
    });
}
