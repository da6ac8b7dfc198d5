import { feedPosts } from '../data/posts';
import { type Invitation, invitationId, type Stranger } from '../model';
import { type Element, h, lines, named, on, type Tree } from '../tree';
import { b2Card, b2Suggestion, b2Wrap, profileAddress } from './b2-card';
import { b2Tabs, composeAddress } from './b2-list';
import type { ProfileModel, Scene } from './generation';
import { portrait } from './portrait';

/** Banner, global navigation, main. */
export const b2Frame = ({ words, hashed, me }: Scene, here: string, main: Tree): readonly Tree[] => {
  const item = (href: string, label: string): Element =>
    h(
      'li',
      {},
      h('a', { href, 'aria-current': here.startsWith(href) ? 'page' : undefined, class: hashed('navLink') }, label),
    );
  return [
    h('p', { class: hashed('banner') }, 'replica, not LinkedIn'),
    h(
      'header',
      { class: hashed('header') },
      h(
        'nav',
        { 'aria-label': 'Primary Navigation', class: hashed('nav') },
        h('a', { href: '/feed/', 'aria-label': 'LinkedIn', class: hashed('logo') }, 'in'),
        h(
          'ul',
          { class: hashed('navList') },
          item('/feed/', words.nav.home),
          item('/mynetwork/', words.nav.network),
          item('/messaging/', words.nav.messaging),
          item(`/in/${me.slug}/`, words.nav.me),
        ),
      ),
    ),
    main,
  ];
};

const main = ({ hashed }: Scene, ...children: readonly (Tree | false | null)[]): Element =>
  named('scroller', h('main', { id: 'workspace', class: hashed('main') }, ...children));

/** Posts with the very component that holds notes elsewhere: they are no notes. */
export const b2Feed = (scene: Scene): Element => {
  const { words, hashed } = scene;
  const post = ({ name, slug, text }: (typeof feedPosts)[number], index: number): Element => {
    const unclamp = { do: 'unclamp', className: hashed('clamped'), more: '… more', less: words.showLess } as const;
    return h(
      'div',
      {
        role: 'listitem',
        componentkey: `FeedType_MAIN_FEED_RELEVANCE-${index}`,
        class: `${hashed('sheet')} ${hashed('post')}`,
      },
      h('a', { href: profileAddress(slug), class: hashed('photoLink') }, portrait(scene, name)),
      h('p', { class: hashed('first') }, h('a', { href: profileAddress(slug) }, h('strong', {}, name))),
      h(
        'p',
        { class: hashed('note') },
        h(
          'span',
          { 'data-testid': 'expandable-text-box', class: hashed('clamped') },
          ...lines(text),
          on(
            unclamp,
            h(
              'button',
              { 'data-testid': 'expandable-text-button', 'aria-hidden': 'true', class: hashed('unfold') },
              '… more',
            ),
          ),
        ),
      ),
      h(
        'div',
        { class: hashed('text') },
        on(
          { do: 'record', action: 'like', id: String(index), slug },
          h(
            'button',
            { 'aria-label': `React ${words.like} to ${name}’s post`, class: hashed('plainButton') },
            words.like,
          ),
        ),
      ),
    );
  };
  return main(scene, h('div', { 'data-testid': 'mainFeed', class: hashed('feed') }, ...feedPosts.map(post)));
};

/** /mynetwork/grow/: three cards of the list and people one may know. */
export const b2Network = (
  scene: Scene,
  pending: number,
  preview: readonly Invitation[],
  suggestions: readonly Stranger[],
): Element => {
  const { words, hashed } = scene;
  return main(
    scene,
    h(
      'section',
      { 'aria-label': 'Primary content', class: hashed('sheet') },
      h(
        'div',
        { componentkey: 'MyNetwork_InvitationsPreview' },
        h(
          'div',
          { class: hashed('previewHead') },
          h('h2', {}, words.preview(pending)),
          h('a', { href: '/mynetwork/invitation-manager/', class: hashed('tab') }, words.seeAll),
        ),
        ...preview.flatMap((invitation) => b2Wrap(scene, `card:${invitation.id}`, b2Card(scene, invitation))),
      ),
    ),
    h(
      'section',
      { class: hashed('sheet') },
      h('h2', {}, 'People you may know'),
      ...suggestions.flatMap((person) => b2Wrap(scene, `suggestion:${person.memberId}`, b2Suggestion(scene, person))),
    ),
  );
};

export const b2Sent = (scene: Scene, people: readonly Stranger[]): Element => {
  const { words, hashed } = scene;
  const card = (person: Stranger, index: number): Element =>
    h(
      'div',
      { role: 'listitem', class: hashed('card') },
      h('a', { href: profileAddress(person.slug), class: hashed('photoLink') }, portrait(scene, person.name)),
      h('p', { class: hashed('first') }, h('a', { href: profileAddress(person.slug) }, h('strong', {}, person.name))),
      h('p', { class: hashed('headline') }, person.headline),
      h('p', { class: hashed('fact') }, words.sentAgo(Math.floor(index / 8))),
      h(
        'div',
        { class: hashed('acceptCell') },
        on(
          { do: 'record', action: 'withdraw', id: person.memberId, slug: person.slug, afterwards: '' },
          h(
            'a',
            {
              'aria-label': words.withdrawFrom(person.name),
              href: 'https://www.linkedin.com/',
              class: hashed('ignore'),
            },
            words.withdraw,
          ),
        ),
      ),
    );
  return main(
    scene,
    h(
      'div',
      { class: hashed('sheet') },
      h('p', { class: hashed('title') }, words.title),
      b2Tabs(scene, 'sent'),
      h(
        'a',
        { href: '/mynetwork/invitation-manager/sent/CONNECTION/', class: hashed('tab') },
        words.peopleCount(people.length),
      ),
      h(
        'div',
        { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', class: hashed('column') },
        ...people.map(card),
      ),
    ),
  );
};

/** A profile. The Message link stands there three times, as on LinkedIn. */
export const b2Profile = (scene: Scene, { person, state }: ProfileModel): Element => {
  const { words, hashed } = scene;
  const { name, slug, headline, memberId } = person;
  const message = (copy: string): Element =>
    h(
      'a',
      {
        'aria-disabled': 'false',
        componentkey: `${hashed('message').slice(1, 9)}-${copy}`,
        href: composeAddress(memberId),
        class: hashed('primary'),
      },
      words.message,
    );
  const id = invitationId(person);
  const pending = [
    on(
      { do: 'settle', as: 'accept', id },
      h('button', { 'aria-label': words.acceptRequest(name), class: hashed('primary') }, words.accept),
    ),
    on(
      { do: 'settle', as: 'ignore', id },
      h('button', { 'aria-label': words.ignoreRequest(name), class: hashed('ignore') }, words.ignore),
    ),
  ];
  const connect = on(
    { do: 'record', action: 'connect', id: memberId, slug, afterwards: words.pending },
    h(
      'a',
      {
        'aria-label': words.inviteToConnect(name),
        href: `/preload/custom-invite/?vanityName=${slug}`,
        class: hashed('primary'),
      },
      words.connect,
    ),
  );
  return main(
    scene,
    h(
      'section',
      { class: `${hashed('sheet')} ${hashed('profile')}` },
      portrait(scene, name),
      h('h1', {}, name),
      state === 'connected' && h('p', { class: hashed('fact') }, words.firstDegree),
      h('p', { class: hashed('headline') }, headline),
      state !== 'self' &&
        h(
          'div',
          { class: hashed('profileActions') },
          ...(state === 'pending' ? pending : state === 'stranger' ? [connect] : []),
          message('top'),
          h('button', { 'aria-expanded': 'false', class: hashed('ignore') }, words.more),
        ),
      state !== 'self' && h('div', { class: hashed('unseen') }, message('sticky'), message('menu')),
    ),
  );
};

export const b2Toast = ({ words, hashed }: Scene, role: 'alert' | 'status', text: string): Element =>
  h(
    'div',
    { role, class: hashed('toast') },
    h('p', {}, text),
    on(
      { do: 'remove', closest: `[role=${role}]` },
      h('button', { 'aria-label': words.dismiss, class: hashed('dots') }, '×'),
    ),
  );

/** The consent banner: its Accept has no label and concerns nobody. */
export const b2CookieBanner = ({ words, hashed }: Scene): Element =>
  h(
    'section',
    { class: hashed('cookies') },
    h('p', {}, words.cookieText),
    on(
      { do: 'remove', closest: 'section', record: 'cookie-accept' },
      h('button', { class: hashed('accept') }, words.accept),
    ),
    on(
      { do: 'remove', closest: 'section', record: 'cookie-reject' },
      h('button', { class: hashed('ignore') }, 'Reject'),
    ),
  );
