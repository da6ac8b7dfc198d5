import type { Generation, Scene, Slot } from './generations/generation';
import { messagingDocument, type ThreadModel } from './generations/messaging';
import type { Bucket, Invitation, Loading, Radio, Stranger } from './model';
import { buckets, invitationId, radios } from './model';
import { type Element, h, type Tree } from './tree';
import type { View, World } from './world';

export interface Page {
  readonly title: string;
  readonly body: readonly Tree[];
  /** Whether links lead to other pages without a load; Ember documents leave the single-page app. */
  readonly soft: boolean;
  /** Where the list stands, on the page that has one. */
  readonly list: {
    readonly view: View;
    readonly after: number;
    readonly more: boolean;
    readonly loading: Loading;
  } | null;
}

/** A page, another address, or null for an address that does not exist. */
export type Answer = { readonly page: Page } | { readonly redirect: string } | null;

export interface Site {
  readonly world: World;
  readonly scene: Scene;
  readonly generation: Generation;
}

const suggestEvery = 25;

/** The filters that stand in addresses, as the chips they are. */
const filters: Readonly<Record<string, View['radio']>> = {
  CONNECTION: 'people',
  PEOPLE_WITH_MUTUAL_CONNECTION: 'mutual',
  PEOPLE_WITH_MUTUAL_SCHOOL: 'school',
  FROM_VERIFIED_MEMBER: 'verified',
};

/** The view that a request asks for; anything unknown is the plain list. */
export const viewOf = ({ hasBuckets }: Generation, query: URLSearchParams, radio: View['radio'] = 'all'): View => ({
  bucket: hasBuckets ? (buckets.find((each) => each === query.get('bucket')) ?? ('focused' satisfies Bucket)) : 'all',
  radio:
    radios.find((each) => each === query.get('radio')) ??
    (query.get('radio') === 'people' ? 'people' : (radio satisfies Radio | 'all' | 'people')),
});

/** Invitations with the people whom LinkedIn puts between them. */
export const slotsOf = ({ world }: Site, invitations: readonly Invitation[]): readonly Slot[] =>
  invitations.map((invitation) => {
    const due = invitation.index % suggestEvery === suggestEvery - 1;
    return {
      invitation,
      suggestion: due ? (world.population.suggestions[Math.floor(invitation.index / suggestEvery)] ?? null) : null,
    };
  });

/** Whom a messaging address is about: by invitation, by slug or member id, or nobody. */
export const correspondent = (world: World, url: URL): Invitation | Stranger | undefined => {
  const invitation = url.searchParams.get('invitation')?.split(':').at(-1);
  if (invitation !== undefined) return world.invitation(invitation);
  const recipient = url.searchParams.get('recipient') ?? url.searchParams.get('profileUrn')?.split(':').at(-1);
  return recipient === undefined ? undefined : world.person(recipient);
};

export const threadOf = (world: World, person: Invitation | Stranger | undefined): ThreadModel | null =>
  person === undefined ? null : { person, messages: world.thread(person.slug) };

const received = (site: Site, url: URL, filter: string | undefined): Answer => {
  if (filter === 'ALL') return { redirect: '/mynetwork/invitation-manager/received/' };
  const radio = filter === undefined ? 'all' : filters[filter];
  if (radio === undefined) return null;
  const { world, scene, generation } = site;
  const view = viewOf(generation, url.searchParams, radio);
  const { invitations, more } = world.batch(view, -1);
  const { loading } = world;
  const growth = !more ? 'none' : loading === 'load-more' ? 'button' : 'loader';
  const slots = slotsOf(site, invitations);
  const main = generation.invitations(scene, { view, counts: world.counts(view.bucket), slots, growth });
  const list = { view, after: invitations.at(-1)?.index ?? -1, more, loading };
  return {
    page: {
      title: `${scene.words.title} | LinkedIn`,
      soft: true,
      list,
      body: generation.frame(scene, url.pathname, main),
    },
  };
};

const network = ({ world, scene, generation }: Site): Tree => {
  const { focused, other } = world.counts();
  const preview = world.batch(viewOf(generation, new URLSearchParams()), -1).invitations.slice(0, 3);
  return generation.network(scene, focused + other, preview, world.population.suggestions.slice(-8));
};

const profile = ({ world, scene, generation }: Site, slug: string): Element | { readonly redirect: string } | null => {
  const self: Stranger = {
    slug: scene.me.slug,
    name: scene.me.name,
    headline: 'Measures wells and writes about it',
    memberId: 'ACoAAself',
  };
  const person = slug === self.slug ? self : world.person(slug);
  if (person === undefined) return null;
  if (person.slug !== slug) return { redirect: `/in/${person.slug}/` };
  const id = invitationId(person);
  const state =
    person === self ? 'self' : world.isPending(id) ? 'pending' : world.isConnected(id) ? 'connected' : 'stranger';
  return generation.profile(scene, { person, state });
};

/** On a soft visit the new shell frames the old application; a full load is the old application. */
const messaging = ({ world, scene, generation }: Site, url: URL, full: boolean): Answer => {
  if (!full) {
    const frame = h('iframe', {
      'data-testid': 'interop-iframe',
      src: '/preload/?_bprMode=vanilla',
      title: scene.words.messaging.overlay,
      class: scene.hashed('main'),
    });
    return {
      page: {
        title: 'Messaging | LinkedIn',
        soft: true,
        list: null,
        body: generation.frame(scene, url.pathname, frame),
      },
    };
  }
  const thread = threadOf(world, correspondent(world, url));
  const recent = world.population.invitations.filter(({ id }) => world.isConnected(id)).slice(0, 12);
  const main = messagingDocument(scene, recent, thread);
  const framed = url.pathname.startsWith('/preload/');
  return {
    page: {
      title: 'Messaging | LinkedIn',
      soft: false,
      list: null,
      body: framed ? [main] : generation.frame(scene, url.pathname, main),
    },
  };
};

/** What stands at an address. `full` is a load of the document, as opposed to a visit inside the single-page app. */
export const answer = (site: Site, url: URL, full: boolean): Answer => {
  const { scene, generation } = site;
  const here = (title: string, main: Tree): Answer => ({
    page: { title: `${title} | LinkedIn`, soft: true, list: null, body: generation.frame(scene, url.pathname, main) },
  });
  const [first, second, third, fourth, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (rest.length > 0) return null;
  if (first === undefined) return { redirect: '/feed/' };
  if (first === 'feed' && second === undefined) return here('Feed', generation.feed(scene));
  if (first === 'messaging') return messaging(site, url, full);
  if (first === 'preload' && second === undefined) return messaging(site, url, true);
  if (first === 'in' && second !== undefined && third === undefined) {
    const main = profile(site, decodeURIComponent(second));
    return main === null || 'redirect' in main ? main : here('Profile', main);
  }
  if (first !== 'mynetwork') return null;
  if (second === undefined) return { redirect: '/mynetwork/grow/' };
  if (second === 'grow' && third === undefined) return here('Grow', network(site));
  if (second !== 'invitation-manager') return null;
  if (third === undefined) return { redirect: '/mynetwork/invitation-manager/received/' };
  if (third === 'received') return received(site, url, fourth);
  if (third === 'sent' && (fourth === undefined || fourth === 'CONNECTION'))
    return here(scene.words.sent, generation.sent(scene, site.world.population.sent));
  return null;
};
