import { messageItem, overlay } from './generations/messaging';
import { answer, correspondent, type Site, slotsOf, threadOf, viewOf } from './pages';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page asks to be written down without any further effect here. */
const recorded = new Set(['connect', 'withdraw', 'like', 'cookie-accept', 'cookie-reject']);

const settle = async (
  { world, scene, generation }: Site,
  as: 'accept' | 'ignore',
  url: URL,
  body: Record<string, unknown>,
): Promise<Reply> => {
  const id = String(body.id);
  const outcome = world.settle(as, id, body.confirmed === true);
  await wait(world.faults.settleDelayMs);
  const invitation = world.invitation(id);
  const { words } = scene;
  const toast = (role: 'alert' | 'status', text: string): Reply =>
    json({ outcome, toast: generation.toast(scene, role, text) });
  const view = viewOf(generation, url.searchParams);
  if (invitation === undefined || outcome === 'dead') return json({ outcome });
  if (outcome === 'dialog') return json({ outcome, dialog: generation.careDialog(scene, invitation) });
  if (outcome === 'gone') return toast('alert', words.goneToast);
  if (outcome === 'limit') return toast('alert', words.limitToast);
  if (outcome === 'refused') return toast('alert', world.faults.rateLimit ? words.slowDownToast : words.refusedToast);
  return json({
    outcome,
    acknowledgement: generation.acknowledgement(scene, invitation, as),
    chips: generation.chips(scene, view, world.counts(view.bucket)),
    ...(as === 'accept' ? { toast: generation.toast(scene, 'status', words.acceptedToast) } : {}),
  });
};

const batch = async (site: Site, url: URL): Promise<Reply> => {
  const { world, scene, generation } = site;
  await wait(world.faults.batchDelayMs);
  if (world.failsBatch()) return json({}, 500);
  const view = viewOf(generation, url.searchParams);
  const { invitations, more } = world.batch(view, Number(url.searchParams.get('after') ?? -1));
  return json({
    trees: generation.slots(scene, slotsOf(site, invitations)),
    after: invitations.at(-1)?.index ?? null,
    more,
  });
};

const page = (site: Site, url: URL): Reply => {
  const path = new URL(url.searchParams.get('path') ?? '/', 'https://www.linkedin.com');
  for (const name of ['bucket', 'radio']) {
    const value = url.searchParams.get(name);
    if (value !== null) path.searchParams.set(name, value);
  }
  const full = url.searchParams.get('full') === '1';
  const reply = answer(site, path, full);
  if (reply === null) return json({ leave: path.pathname });
  if ('redirect' in reply) return json(reply);
  const asked = site.world.ledger.some(({ action }) => action.startsWith('cookie-'));
  return json({
    page: reply.page,
    ...(full && reply.page.soft && !asked ? { cookies: site.generation.cookieBanner(site.scene) } : {}),
  });
};

const send = ({ world, scene }: Site, action: 'send' | 'quick-reply', body: Record<string, unknown>): Reply => {
  const slug = String(body.slug);
  const text = String(body.text);
  const person = world.person(slug);
  if (person === undefined || text.trim() === '') return json({ outcome: 'refused' }, 400);
  world.send(slug, text, action);
  const messages = world.thread(slug);
  return json({
    outcome: 'done',
    item: messageItem(scene, { person, messages }, { mine: true, text }, messages.length - 1),
  });
};

/** Answers one request of the page's own script. Signed out or under a security check, every answer sends the page away. */
export const callApi = async (site: Site, method: string, url: URL, text: string): Promise<Reply> => {
  const { world, scene } = site;
  const name = url.pathname.replace('/replica/api/', '');
  if (world.faults.securityCheck) return json({ leave: '/checkpoint/challenge/AgGreplica' });
  if (world.faults.signedOut) return json({ leave: '/login' });
  if (method === 'GET') {
    if (world.faults.rateLimit) return json({}, 429);
    if (name === 'page') return page(site, url);
    if (name === 'batch') return batch(site, url);
    if (name === 'overlay') {
      const path = new URL(url.searchParams.get('path') ?? '/', 'https://www.linkedin.com');
      return json({ overlay: overlay(scene, threadOf(world, correspondent(world, path))) });
    }
    return json({}, 404);
  }
  const body = JSON.parse(text) as Record<string, unknown>;
  if (name === 'accept' || name === 'ignore') return settle(site, name, url, body);
  if (name === 'send' || name === 'quick-reply') return send(site, name, body);
  if (name === 'undo') {
    world.undo(String(body.id));
    return json({ outcome: 'done' });
  }
  const action = String(body.action);
  if (name !== 'record' || !recorded.has(action)) return json({}, 404);
  world.record(action, String(body.id), String(body.slug));
  return json({ outcome: 'done' });
};
