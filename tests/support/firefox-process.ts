import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers';
import { endOrForce, endWithUs } from './child';
import { connectMarionette, type Marionette } from './marionette';
import { poll } from './poll';
import { type Egress, startProxy } from './proxy';

export interface FirefoxOptions {
  /** The local port that www.linkedin.com:443 leads to. */
  readonly replicaPort: number;
  /** A profile folder to come back to: install the extension again and it finds its data under the same address. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxProcess {
  readonly marionette: Marionette;
  readonly profile: string;
  readonly egress: Egress;
  /** Asks it to end, and makes it end after 10 s. */
  close(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
}

/** Keeps the browser from looking around: what remains asks Mozilla's settings service once and is refused by the proxy. */
const QUIET: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'https://127.0.0.1:1',
};

/** Temporary add-ons vanish with the browser; with these a second installation finds the first one's address and data. */
const KEEP_DATA = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Starts Firefox with a proxy of its own and a Marionette session, in the state that every test begins with. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxProcess> {
  const { profile = mkdtempSync(join(tmpdir(), 'replyworthy-firefox-')), headless = true } = options;
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const executable = requireBrowser('firefox');
  const proxy = await startProxy({ 'www.linkedin.com:443': options.replicaPort });
  const prefs = {
    ...QUIET,
    ...KEEP_DATA,
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0, // a toolbar popup follows the system, not the page's preference
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const browser = spawn(
    executable,
    [
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--new-instance', '--profile', profile],
      ...(headless ? ['--headless'] : []),
      ...['--width', String(width), '--height', String(height), 'about:blank'],
    ],
    { stdio: 'ignore' },
  );
  endWithUs(browser);
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  try {
    const port = await poll(() => readPort(browser, portFile), { what: 'Firefox to start', timeoutMs: 60_000 });
    const marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, strictFileInteractability: false });
    const finish = async (): Promise<void> => {
      await endOrForce(ended, () => browser.kill('SIGKILL'));
      marionette.close();
      await proxy.close();
    };
    return {
      marionette,
      profile,
      egress: proxy,
      close: async () => {
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill('SIGTERM'));
        await finish();
      },
      kill: async () => {
        browser.kill('SIGKILL');
        await finish();
      },
    };
  } catch (error) {
    browser.kill('SIGKILL');
    await proxy.close();
    throw error;
  }
}

function readPort(browser: ChildProcess, file: string): number | null {
  if (browser.exitCode !== null) throw new Error(`Firefox ended at once with code ${browser.exitCode}`);
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || null : null;
}
