/**
 * Makes a fresh machine ready: packages, WXT's types, a Chromium, openssl and, with `--firefox`, a Firefox (with
 * `--no-browsers` only what a build needs). Plain Node without
 * dependencies, because it runs before there are any. Prints one line per step it takes, and nothing when nothing is to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, onPath } from '../support/find-browsers.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Keeps apt from asking anything; proxies come from the environment and from apt's own settings. */
const APT_ENV = ['DEBIAN_FRONTEND=noninteractive'];

/** Debian's names. Chromium's other languages are a package of their own; without them `--lang=es` stays English. */
const PACKAGES = { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr'], openssl: ['openssl'] };

class SetupError extends Error {}

const say = (line) => console.log(`setup: ${line}`);

function run(command, args, { what, quiet = false }) {
  const windowsScript = platform === 'win32' && !command.endsWith('.exe'); // npm and wxt are .cmd files there
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: windowsScript,
    stdio: quiet ? 'pipe' : 'inherit',
  });
  if (status === 0) return;
  const detail = [error?.message, stdout, stderr].filter(Boolean).join('\n').trim();
  throw new SetupError(
    `${what} failed${status === null ? '' : ` (exit code ${status})`}.${detail ? `\n${detail}` : ''}`,
  );
}

/** node_modules belongs to a lock file when npm's last complete run here left that file's hash behind. */
function installPackages() {
  const stamp = join(ROOT, 'node_modules', '.replyworthy-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing packages (npm ci, about a minute)');
  // Without scripts: no package of ours needs one, and none should run unread code.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { what: 'npm ci' });
  writeFileSync(stamp, wanted);
}

/** TypeScript's settings extend a file that WXT writes; it must not be older than what it is made from. */
function prepareTypes() {
  const made = join(ROOT, '.wxt', 'wxt.d.ts');
  const isOld = (file) => statSync(join(ROOT, file)).mtimeMs > statSync(made).mtimeMs;
  if (existsSync(made) && !['wxt.config.ts', 'node_modules/.replyworthy-lock'].some(isOld)) return;
  say('preparing types (wxt prepare)');
  run(join(ROOT, 'node_modules', '.bin', 'wxt'), ['prepare'], { what: 'wxt prepare', quiet: true });
}

/** How apt-get may be run without asking anyone: directly as root, through a sudo that needs no password, or not (null). */
function aptPrefix() {
  if (!onPath('apt-get')) return null;
  if (getuid?.() === 0) return ['env'];
  const sudo = onPath('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n', '-E', 'env'] : null;
}

function installTools(missing) {
  const apt = aptPrefix();
  if (!apt) throw new SetupError(advice(missing));
  const [command, ...start] = apt;
  const aptGet = (...args) =>
    run(command, [...start, ...APT_ENV, 'apt-get', '-q', ...args], { what: `apt-get ${args[0]}`, quiet: true });
  const packages = missing.flatMap((tool) => PACKAGES[tool]);
  say(`installing ${packages.join(', ')} (apt-get)`);
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    if (error instanceof SetupError) throw new SetupError(`${error.message}\n${advice(missing)}`);
    throw error;
  }
  const still = missing.filter((tool) => !isThere(tool));
  // Ubuntu's packages of these names only point to snaps, which cannot see a profile in the temporary folder.
  if (still.length > 0) throw new SetupError(advice(still));
}

function advice(tools) {
  const one = (tool) =>
    tool === 'openssl'
      ? 'openssl'
      : `${tool === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'} (no snap; or set ${BROWSERS[tool].variable} to its executable)`;
  return `Please install ${tools.map(one).join(' and ')}, then run this again.`;
}

const isThere = (tool) => (tool === 'openssl' ? onPath('openssl') : findBrowser(tool)) !== null;

function main() {
  const browsers = ['chromium', 'openssl', ...(argv.includes('--firefox') ? ['firefox'] : [])];
  const tools = argv.includes('--no-browsers') ? [] : browsers;
  for (const tool of tools) {
    const { variable } = BROWSERS[tool] ?? {};
    if (variable && env[variable] && !isThere(tool))
      throw new SetupError(`${variable} names ${env[variable]}, which cannot be started.`);
  }
  installPackages();
  prepareTypes();
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length > 0) installTools(missing);
}

try {
  main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`setup: ${error.message}`);
  exit(1);
}
