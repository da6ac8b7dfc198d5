import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callApi, type Reply } from './api';
import { makeCertificate } from './certificate';
import { challenge, login, notFound, policy, rateLimited, shell } from './documents';
import { a } from './generations/a';
import { b1 } from './generations/b1';
import { b2 } from './generations/b2';
import { strange, unrecognisable } from './generations/disguise';
import type { Generation } from './generations/generation';
import { languages } from './languages/all';
import type { Words } from './languages/language';
import type { GenerationId, PlannedInvitation, Replica, ReplicaOptions, SeenRequest } from './model';
import { answer, type Site } from './pages';
import { hashedNames, messagingStyle, styleSheet } from './style';
import { World } from './world';

export type { Faults } from './faults';
export type { LedgerEntry, PlannedInvitation, Replica, ReplicaOptions, SeenRequest } from './model';

const scripts = join(dirname(fileURLToPath(import.meta.url)), 'page');
const scriptNames = new Set(['app.js', 'build.js', 'actions.js', 'list.js', 'composer.js', 'overlay.js']);

const generations: Readonly<Record<GenerationId, Generation>> = { a, b1, b2 };

const wordsOf = (language: string): Words => {
  const words = languages[language];
  if (words === undefined) throw new Error(`the replica does not speak ${language}`);
  return words;
};

const truth = ({
  id,
  urn,
  slug,
  name,
  headline,
  kind,
  note,
  label,
  usable,
  mutuals,
  bucket,
}: PlannedInvitation): PlannedInvitation => ({
  id,
  urn,
  slug,
  name,
  headline,
  kind,
  note,
  label,
  usable,
  mutuals,
  bucket,
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const text = (type: string, body: string, status = 200): Reply => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});
const html = (body: string, status = 200): Reply => text('text/html', body, status);
const json = (value: unknown): Reply => text('application/json', JSON.stringify(value));
const found = (location: string): Reply => ({ status: 302, headers: { location }, body: '' });

/** Starts a stand-in for www.linkedin.com on 127.0.0.1. Rejects when the port is taken or openssl is missing. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const { seed = 1, people = 4100, notPeople = 60, withoutControl = 10, otherShare = 0.05 } = options;
  const { loading = 'endless', now = Date.now } = options;
  const world = new World({ seed, people, notPeople, withoutControl, otherShare }, loading, now, options.faults ?? {});
  const certificate = makeCertificate();
  const hashed = hashedNames(seed);
  const requests: SeenRequest[] = [];
  let generation = generations[options.generation ?? 'b2'];
  let words = wordsOf(options.language ?? 'en');

  const disguised = (known: Generation): Generation =>
    world.faults.unrecognisable ? unrecognisable(known) : world.faults.strange ? strange(known) : known;

  /** As the faults have it at this moment. */
  const site = (): Site => {
    const me = world.faults.anotherAccount
      ? { slug: 'otto-beispiel', name: 'Otto Beispiel' }
      : { slug: 'mara-mustermann', name: 'Mara Mustermann' };
    return {
      world,
      generation: disguised(generation),
      scene: { words, faults: world.faults, hashed, me },
    };
  };

  const file = (path: string): Reply | null => {
    if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    if (path === '/replica/style.css') return text('text/css', styleSheet(hashed));
    if (path === '/replica/messaging.css') return text('text/css', messagingStyle);
    if (path === '/replica/ledger') return json(world.ledger);
    if (path === '/replica/plan') return json(world.population.invitations.map(truth));
    const name = path.replace('/replica/', '');
    return scriptNames.has(name) ? text('text/javascript', readFileSync(join(scripts, name), 'utf8')) : null;
  };

  const load = (url: URL): Reply => {
    if (url.pathname.startsWith('/login')) return html(login);
    if (url.pathname.startsWith('/checkpoint/')) return html(challenge);
    if (world.faults.securityCheck) return found('/checkpoint/challenge/AgGreplica');
    if (world.faults.signedOut) return found(`/login?session_redirect=${encodeURIComponent(url.pathname)}`);
    if (world.faults.rateLimit) return html(rateLimited, 429);
    const { scene } = site();
    const reply = answer(site(), url, true);
    if (reply === null) return html(notFound, 404);
    return 'redirect' in reply
      ? found(reply.redirect)
      : html(shell(scene.words.locale, scene.words.direction, reply.page.title));
  };

  const respond = async (request: IncomingMessage): Promise<Reply> => {
    const url = new URL(request.url ?? '/', 'https://www.linkedin.com');
    const method = request.method ?? 'GET';
    requests.push({ method, path: `${url.pathname}${url.search}`, at: now() });
    if (url.pathname.startsWith('/replica/api/')) {
      if (request.headers['x-replica-page'] !== '1') return { status: 403, headers: {}, body: '' };
      return callApi(site(), method, url, await bodyOf(request));
    }
    if (method !== 'GET') return { status: 405, headers: {}, body: '' };
    return file(url.pathname) ?? load(url);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await respond(request).catch((error: unknown) =>
      text('text/plain', String(error), 500),
    );
    response
      .writeHead(status, { 'content-security-policy': policy, 'cache-control': 'no-store', ...headers })
      .end(body);
  };

  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => void handle(request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    cert: { key: certificate.key, cert: certificate.cert },
    get plan() {
      return world.population.invitations.map(truth);
    },
    ledger: () => [...world.ledger],
    requests: () => [...requests],
    setFaults: (faults) => world.setFaults(faults),
    setLoading: (next) => {
      world.loading = next;
    },
    setGeneration: (next) => {
      generation = generations[next];
    },
    setLanguage: (next) => {
      words = wordsOf(next);
    },
    acceptedElsewhere: (ids) => world.acceptedElsewhere(ids),
    reset: () => world.reset(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
