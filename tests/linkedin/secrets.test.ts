/** Whatever is hidden wherever on a page, a saved page holds none of it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savePage } from '../../lib/linkedin/scrub/save';
import { caseOf, open } from './pages';

/** Puts a secret somewhere at an element; each is one way in which a page could carry it. */
type Plant = (at: Element, secret: string) => void;

const text =
  (template: string): Plant =>
  (at, secret) =>
    at.append(at.ownerDocument.createTextNode(template.replaceAll('§', () => secret)));

const within =
  (tag: string, template: string): Plant =>
  (at, secret) => {
    const element = at.ownerDocument.createElement(tag);
    element.append(at.ownerDocument.createTextNode(template.replaceAll('§', () => secret)));
    at.append(element);
  };

const attribute =
  (name: string, template: string): Plant =>
  (at, secret) =>
    at.setAttribute(
      name,
      template.replaceAll('§', () => secret),
    );

/** On a link of its own, so that the page stays a page. */
const link =
  (href: string): Plant =>
  (at, secret) => {
    const a = at.ownerDocument.createElement('a');
    a.setAttribute(
      'href',
      href.replaceAll('§', () => encodeURIComponent(secret)),
    );
    a.append(at.ownerDocument.createTextNode(secret));
    at.append(a);
  };

const TEXTS = [
  '§',
  'Hello § and more',
  'Reply to §',
  '§ is inviting you to connect',
  '§ is now a connection',
  '§ (12)',
  '(12) §',
  '§ and 12 other mutual connections',
  'show more §',
  'went wrong § try again later',
  'Accept §’s invitation',
  '…§…',
  '(§)',
];

const SENTENCES_OF_DIGITS = [
  '§ mutual connections',
  '§ days ago',
  'Focused (§)',
  'Ana Example and § other mutual connections',
];

const VALUES: readonly (readonly [string, string])[] = [
  ['data-anything', '§'],
  ['data-testid', '§'],
  ['data-testid', 'expandable-text-box §'],
  ['data-view-name', 'pending-invitation-§'],
  ['data-sdui-screen', 'com.§.AcceptConfirmationDialog.§'],
  ['componentkey', '§'],
  ['componentkey', 'urn:li:member:§'],
  ['id', '§'],
  ['class', 'invitation-card § _§'],
  ['style', 'background:url(https://§.example/)'],
  ['title', '§'],
  ['placeholder', '§'],
  ['value', '§'],
  ['name', '§'],
  ['aria-label', '§'],
  ['aria-label', 'Accept §’s invitation'],
  ['aria-label', 'Ignore invitation for §'],
  ['aria-description', '§'],
  ['aria-labelledby', '§'],
  ['alt', '§’s profile picture'],
  ['role', '§'],
  ['type', '§'],
  ['dir', '§'],
  ['tabindex', '§'],
  ['contenteditable', '§'],
  ['open', '§'],
  ['hidden', '§'],
  ['src', 'https://media.example/§.png'],
  ['srcset', 'https://media.example/§.png 2x'],
  ['onclick', 'alert("§")'],
  ['href', '/in/§/'],
  ['xlink:href', '§'],
];

const ADDRESSES = [
  '/in/§/',
  'https://www.linkedin.com/in/ACoAA§',
  '/company/§/',
  '/newsletters/§-12/',
  '/messaging/compose/?recipient=§',
  '/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A7&x=§',
  '/messaging/thread/§/',
  '/mynetwork/invitation-manager/received/§',
  '/mynetwork/invitation-manager/received/?page=§#§',
  '/mynetwork/invitation-manager/sent/§/',
  'https://§.example/challenge?§',
  'mailto:§@example.org',
  'javascript:§',
  '#§',
];

const HOLDERS = [
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'title',
  'option',
  'select',
  'svg',
  'desc',
  'object',
  'code',
  'mark',
];

const PLANTS: readonly Plant[] = [
  ...TEXTS.map(text),
  ...TEXTS.map((t) => within('p', t)),
  ...HOLDERS.map((tag) => within(tag, '§')),
  ...VALUES.map(([name, value]) => attribute(name, value)),
  ...ADDRESSES.map(link),
  (at, secret) => at.append(at.ownerDocument.createComment(secret)),
  (at, secret) => {
    const template = at.ownerDocument.createElement('template');
    template.content.append(at.ownerDocument.createTextNode(secret));
    at.append(template);
  },
  (at, secret) => {
    const host = at.ownerDocument.createElement('div');
    host.attachShadow({ mode: 'open' }).append(at.ownerDocument.createTextNode(secret));
    at.append(host);
  },
  (at, secret) => {
    const frame = at.ownerDocument.createElement('iframe');
    frame.setAttribute('srcdoc', secret);
    at.append(frame);
  },
];

/** Names of attributes and elements can carry one too; these take letters and digits only. */
const NAMED: readonly Plant[] = [
  (at, secret) => at.setAttribute(`data-${secret}`, ''),
  (at, secret) => at.setAttribute(`data-test-${secret}`, secret),
  (at, secret) => at.setAttribute(secret, ''),
  (at, secret) => at.append(at.ownerDocument.createElement(`x-${secret}`)),
  (at, secret) => at.ownerDocument.documentElement.setAttribute('lang', `en-${secret}`),
  (at, secret) => at.ownerDocument.documentElement.setAttribute('class', secret),
  (at, secret) => at.ownerDocument.head.append(secret),
];

const DIGITS: readonly Plant[] = [
  ...SENTENCES_OF_DIGITS.map(text),
  ...SENTENCES_OF_DIGITS.map((t) => within('p', t)),
  attribute('componentkey', 'urn:li:invitation:§'),
  link('/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A§'),
];

const PAGES = [
  'plain',
  'names',
  'hostile',
  'note-traps',
  'alerts',
  'b2/ar/list',
  'b2/ja/list',
  'a/en/plain',
  'b1/en/plain',
].map(caseOf);

const lettered = fc.stringMatching(/^q[a-z0-9]{3}x[a-z0-9]{4}q$/);
const written = fc.stringMatching(/^(Жщъ[а-я]{5}|秘密[一-十]{4}|سرّ[ب-ش]{5}|🔑🌻[a-f]{3}🗝️)$/u);
const numbered = fc.stringMatching(/^9[1-9]{11}$/);

/** What is planted where: an element by its place on the page. */
const planted = (secret: fc.Arbitrary<string>, plants: readonly Plant[]) =>
  fc.array(
    fc.record({ secret, plant: fc.constantFrom(...plants), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
    {
      minLength: 10,
      maxLength: 20,
    },
  );

const everything = fc
  .tuple(planted(lettered, [...PLANTS, ...NAMED]), planted(written, PLANTS), planted(numbered, [...PLANTS, ...DIGITS]))
  .map((lists) => lists.flat());

describe('a saved page', () => {
  it('holds nothing of what was hidden anywhere on the page or in its address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), everything, lettered, (page, plants, inAddress) => {
        const url = `${page.meta.url}${inAddress}/?q=${inAddress}#${inAddress}`;
        const doc = open(page.source, url);
        const elements = [...doc.body.querySelectorAll('*')];
        for (const { secret, plant, at } of plants) plant(elements[Math.floor(at * elements.length)]!, secret);
        const { folder, files } = savePage(doc, (source) => open(source, url));
        const all = [folder, ...Object.values(files)].join('\n').toLowerCase();
        const found = [inAddress, ...plants.map((p) => p.secret)].filter((secret) =>
          all.includes(secret.toLowerCase()),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_124 },
    );
  }, 60_000);

  it('would hold it, were it not for the scrubbing: every plant reaches the page', () => {
    for (const plant of [...PLANTS, ...NAMED]) {
      const page = caseOf('plain');
      const doc = open(page.source, page.meta.url);
      plant(doc.querySelector('main p')!, 'qabcxabcdq');
      const shadows = [...doc.querySelectorAll('*')].map((e) => e.shadowRoot?.textContent ?? '');
      expect([doc.documentElement.outerHTML, ...shadows].join('\n')).toContain('qabcxabcdq');
    }
  });

  it('keeps a small number in brackets only where LinkedIn counts its lists', () => {
    const page = caseOf('plain');
    const doc = open(page.source, page.meta.url);
    doc.querySelector('main')!.append('Call me (48151)');
    doc.querySelector('[role=listitem]')!.append('Call me (62342)');
    const { files } = savePage(doc, (source) => open(source, page.meta.url));
    expect(Object.values(files).join('\n')).not.toMatch(/48151|62342/);
  });

  it('keeps LinkedIn’s own words and counts, and gives one name one other name', () => {
    const page = caseOf('plain');
    const { files } = savePage(open(page.source, page.meta.url), (source) => open(source, page.meta.url));
    const doc = open(files['source.html'], page.meta.url);
    const names = [...doc.querySelectorAll('[role=listitem] strong')].map((e) => e.textContent);
    const labels = [...doc.querySelectorAll('button')].map((e) => e.getAttribute('aria-label'));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(labels).toContain(`Accept ${name}’s invitation`);
    expect(doc.body.textContent).toMatch(/is inviting you to connect|follows you and is inviting you/);
    expect(doc.querySelector('[role=button] span')?.textContent).toMatch(/\(\d+\)$/);
    expect(JSON.parse(files['meta.json'])).toMatchObject({ origin: 'captured' });
  });
});
