// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from './languages/all';
import { generationIds, type Replica, type ReplicaOptions } from './model';
import { notes } from './notes';
import { startReplica } from './server';

const open: Replica[] = [];

const start = async (options: ReplicaOptions = {}): Promise<Replica> => {
  const replica = await startReplica({ ...options, faults: { batchDelayMs: 0, settleDelayMs: 0, ...options.faults } });
  open.push(replica);
  return replica;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((replica) => replica.close()));
});

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

const call = (replica: Replica, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const options = {
      host: '127.0.0.1',
      port: replica.port,
      path,
      method,
      headers,
      ca: replica.cert.cert,
      servername: 'www.linkedin.com',
    };
    const outgoing = request(options, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (part: string) => {
        text += part;
      });
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, location: incoming.headers.location, text }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });

/** As the page's own script asks. */
const ask = (replica: Replica, path: string, body?: unknown): Promise<Answer> =>
  call(replica, `/replica/api/${path}`, body, { 'x-replica-page': '1' });

const received = '/mynetwork/invitation-manager/received/';
const page = async (replica: Replica): Promise<{ list: { after: number; more: boolean }; text: string }> => {
  const { text } = await ask(replica, `page?path=${received}`);
  return { list: (JSON.parse(text) as { page: { list: { after: number; more: boolean } } }).page.list, text };
};
const batch = async (replica: Replica, after: number): Promise<{ trees: unknown[]; more: boolean }> =>
  JSON.parse((await ask(replica, `batch?after=${after}`)).text) as { trees: unknown[]; more: boolean };
const usable = (replica: Replica, index = 0): Replica['plan'][number] =>
  replica.plan.filter((each) => each.usable)[index]!;
const actions = (replica: Replica): readonly string[] => replica.ledger().map(({ action }) => action);

describe('the plan', () => {
  it('holds exactly as many people, other things and people without a control as was asked', async () => {
    const { plan } = await start({ people: 400, notPeople: 12, withoutControl: 6 });
    expect(plan).toHaveLength(418);
    expect(plan.filter((each) => each.usable)).toHaveLength(400);
    expect(plan.filter(({ kind }) => kind !== 'person')).toHaveLength(12);
    expect(plan.slice(0, 40).filter(({ kind, usable: can }) => kind === 'person' && !can)).toHaveLength(2);
    expect(new Set(plan.map(({ id }) => id)).size).toBe(418);
  });

  it('is the same for one seed, and another for another', async () => {
    const [first, again, other] = await Promise.all([start({ seed: 5 }), start({ seed: 5 }), start({ seed: 6 })]);
    expect(again.plan).toEqual(first.plan);
    expect(other.plan).not.toEqual(first.plan);
  });

  it('gives about one person in seven a note, each from the labelled pool', async () => {
    const { plan } = await start();
    const withNote = plan.filter(({ note }) => note !== null);
    expect(withNote.length / 4110).toBeGreaterThan(0.12);
    expect(withNote.length / 4110).toBeLessThan(0.165);
    const labels = new Map(notes.map(({ text, label }) => [text, label]));
    for (const { note, label } of withNote) expect(labels.get(note ?? '')).toBe(label);
    for (const { note, label } of plan) expect(label === 'none').toBe(note === null);
  });

  it('leaves a twentieth in Other', async () => {
    const { plan } = await start();
    expect(plan.filter(({ bucket }) => bucket === 'other').length / plan.length).toBeCloseTo(0.05, 1);
  });

  it('puts awkward people among the first 60 only where they are asked for', async () => {
    const [calm, hostile] = await Promise.all([
      start({ people: 200 }),
      start({ people: 200, faults: { hostile: true } }),
    ]);
    const awkward = (replica: Replica): number =>
      replica.plan.slice(0, 60).filter(({ name }) => /<img|Invitation|\(Bob\)|🌻/u.test(name)).length;
    expect([awkward(calm), awkward(hostile)]).toEqual([0, 4]);
  });
});

describe('the notes', () => {
  it('are at least 250, all different, at most 300 characters, of three labels', () => {
    expect(notes.length).toBeGreaterThanOrEqual(250);
    expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
    expect(notes.filter(({ text }) => [...text].length > 300)).toEqual([]);
    expect(new Set(notes.map(({ label }) => label))).toEqual(new Set(['personal', 'pitch', 'generic']));
  });
});

describe('the ledger', () => {
  it('is written by the request of the page and by nothing else', async () => {
    const replica = await start({ people: 30 });
    const { id, slug } = usable(replica);
    expect((await call(replica, '/replica/api/accept', { id })).status).toBe(403);
    await call(replica, received);
    await page(replica);
    expect(replica.ledger()).toEqual([]);
    await ask(replica, 'accept', { id });
    expect(replica.ledger()).toMatchObject([{ seq: 1, action: 'accept', id, slug }]);
    expect(JSON.parse((await call(replica, '/replica/ledger')).text)).toEqual(replica.ledger());
  });

  it('shows a second accept of one invitation as such', async () => {
    const replica = await start({ people: 30 });
    const { id } = usable(replica);
    await ask(replica, 'accept', { id });
    await ask(replica, 'accept', { id });
    expect(replica.ledger().map(({ again }) => again)).toEqual([undefined, true]);
  });

  it('knows nothing of what was settled on the phone', async () => {
    const replica = await start({ people: 30 });
    const { id } = usable(replica);
    replica.acceptedElsewhere([id]);
    expect(replica.ledger()).toEqual([]);
    expect((await page(replica)).text).not.toContain(id);
    await ask(replica, 'accept', { id });
    expect(actions(replica)).toEqual(['accept-gone']);
  });

  it('is empty after a reset, and everything is pending again', async () => {
    const replica = await start({ people: 30 });
    const { id } = usable(replica);
    await ask(replica, 'accept', { id });
    expect((await page(replica)).text).not.toContain(id);
    replica.reset();
    expect(replica.ledger()).toEqual([]);
    expect((await page(replica)).text).toContain(id);
  });

  it('keeps the text and the person of a message', async () => {
    const replica = await start({ people: 30 });
    const { slug, id } = usable(replica);
    await ask(replica, 'send', { slug, text: 'Hello' });
    expect(replica.ledger()).toMatchObject([{ action: 'send', slug, id, text: 'Hello' }]);
  });
});

describe('the list', () => {
  it('comes in tens until its end', async () => {
    const replica = await start({ people: 25, notPeople: 0, withoutControl: 0 });
    const focused = replica.plan.filter(({ bucket }) => bucket === 'focused').length;
    const { list } = await page(replica);
    expect(list.more).toBe(true);
    const second = await batch(replica, list.after);
    expect(second.more).toBe(focused > 20);
  });

  it('shows ten until some are settled and the page is loaded again, where LinkedIn does so', async () => {
    const replica = await start({ people: 40, loading: 'ten-until-settled' });
    const before = await page(replica);
    expect(before.list.more).toBe(false);
    expect((await batch(replica, before.list.after)).trees).toEqual([]);
    await ask(replica, 'accept', { id: usable(replica).id });
    expect((await batch(replica, before.list.after)).trees).toEqual([]);
    expect((await page(replica)).list.after).toBeGreaterThan(before.list.after);
  });
});

/** What every generation has on its page, and no other. */
const signs = {
  a: ['mn-invitation-manager__container', 'invitation-card__custom-message'],
  b1: ['InvitationReceivedWithType', 'pending-invitation'],
  b2: ['lazy-column', 'urn:li:invitation:'],
} as const;

describe('generations', () => {
  it('are drawn as what they are and as nothing else, and can be changed while the replica runs', async () => {
    const replica = await start({ people: 100 });
    for (const id of generationIds) {
      replica.setGeneration(id);
      const { text } = await page(replica);
      const drawn = generationIds.filter((each) => signs[each].every((sign) => text.includes(sign)));
      expect(drawn, id).toEqual([id]);
    }
  });

  it('before 2026 know no buckets: one list holds everybody', async () => {
    const replica = await start({ people: 100, notPeople: 5, withoutControl: 5, otherShare: 0.5, generation: 'b1' });
    expect((await page(replica)).text).toContain('All (110)');
    replica.setGeneration('b2');
    expect((await page(replica)).text).toMatch(/Focused \(\d+\)/);
  });
});

describe('languages', () => {
  it('say every sentence of theirs, with a place for what it is about', async () => {
    for (const words of Object.values(languages)) {
      const { locale, acceptPerson, ignorePerson, acceptOther, ignoreOther, mutualCounted, opening, connected } = words;
      for (const label of [acceptPerson, ignorePerson, acceptOther, ignoreOther, words.picture, words.replyTo])
        expect(label('Ana Example'), locale).toContain('Ana Example');
      for (const line of [...Object.values(opening), connected]) expect(line, locale).toContain('{X}');
      for (const line of Object.values(words.invitedYouTo)) expect(line, locale).toMatch(/\{X\}.*\{Y\}|\{Y\}.*\{X\}/);
      expect([1, 2, 3, 11, 1234].map(mutualCounted).join(''), locale).not.toMatch(/[{}]/);
      expect(acceptPerson('Ana'), locale).not.toBe(ignorePerson('Ana'));
    }
  });

  it('reach the page with their direction', async () => {
    const replica = await start({ people: 30, language: 'ar' });
    expect((await call(replica, received)).text).toContain('lang="ar" dir="rtl"');
    expect((await page(replica)).text).toContain('قبول دعوة');
    expect(() => replica.setLanguage('tlh')).toThrow('does not speak');
  });
});

describe('ways of loading', () => {
  it('end the list with something that loads by itself, or with a button', async () => {
    const replica = await start({ people: 40, generation: 'a' });
    expect((await page(replica)).text).toContain('artdeco-loader');
    replica.setLoading('load-more');
    const { text } = await page(replica);
    expect(text).toContain('scaffold-finite-scroll__load-button');
    expect(text).not.toContain('artdeco-loader');
  });

  it('fail every nth time where they shall, and go on after that', async () => {
    const replica = await start({ people: 40, faults: { failBatch: 2 } });
    const { after } = (await page(replica)).list;
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await ask(replica, `batch?after=${after}`)).status);
    expect(statuses).toEqual([200, 500, 200]);
  });
});

describe('faults', () => {
  it('refuse every accept at the limit of connections, with LinkedIn’s words', async () => {
    const replica = await start({ people: 30, faults: { connectionLimit: true } });
    expect((await ask(replica, 'accept', { id: usable(replica).id })).text).toContain('limit of connections');
    expect(actions(replica)).toEqual(['accept-limit']);
  });

  it('hinder every nth accept in its own way, without an accept in the ledger', async () => {
    const replica = await start({ people: 30, faults: { refuse: 2 } });
    await ask(replica, 'accept', { id: usable(replica, 0).id });
    await ask(replica, 'accept', { id: usable(replica, 1).id });
    expect(actions(replica)).toEqual(['accept', 'accept-refused']);
    replica.setFaults({ refuse: 0, deadAccept: 1 });
    await ask(replica, 'accept', { id: usable(replica, 1).id });
    expect(replica.ledger()).toHaveLength(2);
  });

  it('open the care dialog, whose own button accepts', async () => {
    const replica = await start({ people: 30, faults: { careDialog: 1 } });
    const { id } = usable(replica);
    expect((await ask(replica, 'accept', { id })).text).toContain('AcceptConfirmationDialog');
    await ask(replica, 'accept', { id, confirmed: true });
    expect(actions(replica)).toEqual(['accept-dialog', 'accept']);
  });

  it('send pages and requests away under a security check and when signed out', async () => {
    const replica = await start({ people: 30, faults: { securityCheck: true } });
    expect((await call(replica, received)).location).toContain('/checkpoint/challenge/');
    expect((await ask(replica, 'accept', { id: usable(replica).id })).text).toContain('/checkpoint/');
    replica.setFaults({ securityCheck: false, signedOut: true });
    expect((await call(replica, received)).location).toContain('/login');
    expect(replica.ledger()).toEqual([]);
  });

  it('answer pages with the rate limit, which has no main', async () => {
    const replica = await start({ people: 30, faults: { rateLimit: true } });
    const { status, text } = await call(replica, received);
    expect(status).toBe(429);
    expect(text).not.toContain('<main');
  });

  it('leave no known attribute on an unrecognisable page, and the people on it', async () => {
    const replica = await start({ people: 30, faults: { unrecognisable: true } });
    const { text } = await page(replica);
    expect(text).not.toMatch(/"role"|"aria-label"|"componentkey"|"data-testid"|"href"|"tag":"button"/);
    expect(text).toContain(usable(replica).name);
  });

  it('leave labels and links on a strange page, and no key or mark', async () => {
    const replica = await start({ people: 30, faults: { strange: true } });
    const { text } = await page(replica);
    expect(text).not.toMatch(/"componentkey"|"data-|"tag":"main"/);
    expect(text).toContain(`Accept ${usable(replica).name}’s invitation`);
  });

  it('take the known names off the notes', async () => {
    const replica = await start({ people: 100 });
    expect((await page(replica)).text).toContain('expandable-text-box');
    replica.setFaults({ renameNotes: true });
    const { text } = await page(replica);
    expect(text).not.toContain('expandable-text');
    expect(text).toContain('Reply to ');
  });
});

describe('addresses', () => {
  it('lead where LinkedIn’s do, and unknown ones nowhere', async () => {
    const replica = await start({ people: 30 });
    expect((await call(replica, '/mynetwork/')).location).toBe('/mynetwork/grow/');
    expect((await call(replica, '/mynetwork/invitation-manager/')).location).toBe(received);
    expect((await call(replica, `${received}ALL/`)).location).toBe(received);
    expect((await call(replica, received.slice(0, -1))).status).toBe(200);
    expect((await call(replica, '/in/nobody-at-all/')).status).toBe(404);
    expect((await call(replica, '/jobs/')).status).toBe(404);
    expect(replica.requests().map(({ path }) => path)).toContain('/jobs/');
  });
});

describe('independence', () => {
  it('has nothing imported from what it is there to prove', () => {
    const folder = dirname(fileURLToPath(import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|js)$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    const imported = files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]),
    );
    expect(imported.filter((from) => /(^|\/)(lib|entrypoints|components)\//.test(from ?? ''))).toEqual([]);
  });
});
