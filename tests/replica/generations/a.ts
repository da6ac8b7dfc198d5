import type { Invitation } from '../model';
import { type Element, h, named, on, type Tree } from '../tree';
import type { Counts, View } from '../world';
import { aSlots } from './a-card';
import { b2 } from './b2';
import { counted } from './b2-list';
import type { Generation, ListModel, Scene } from './generation';

/** Filters as pills, with their counts. */
const chips = (scene: Scene, view: View, counts: Counts): Element => {
  const pill = (radio: View['radio'], label: string, count: number): Element =>
    on(
      { do: 'show', bucket: 'all', radio },
      h(
        'button',
        {
          'aria-pressed': String(view.radio === radio),
          class: `artdeco-pill artdeco-pill--2 ember-view${view.radio === radio ? ' artdeco-pill--selected' : ''}`,
        },
        h('span', { class: 'artdeco-pill__text' }, counted(scene, label, count)),
      ),
    );
  const { words } = scene;
  return named(
    'chips',
    h(
      'div',
      { class: 'mn-invitation-manager__filters' },
      pill('all', words.all, counts.focused + counts.other),
      pill('people', words.people, counts.people),
    ),
  );
};

const tabs = ({ words }: Scene): Element => {
  const tab = (label: string, href: string, selected: boolean): Element =>
    h('a', { role: 'tab', 'aria-selected': String(selected), href, class: 'artdeco-tab ember-view' }, label);
  return h(
    'div',
    { role: 'tablist', class: 'artdeco-tablist' },
    tab(words.received, '/mynetwork/invitation-manager/', true),
    tab(words.sent, '/mynetwork/invitation-manager/sent/', false),
  );
};

const growing = ({ words }: Scene, growth: ListModel['growth']): Element | null => {
  if (growth === 'loader') return named('loader', h('div', { class: 'artdeco-loader artdeco-loader--small' }));
  if (growth === 'none') return null;
  const attributes = {
    class: 'artdeco-button artdeco-button--muted artdeco-button--1 ember-view scaffold-finite-scroll__load-button',
    type: 'button',
  };
  return named(
    'more',
    on({ do: 'more' }, h('button', attributes, h('span', { class: 'artdeco-button__text' }, words.moreResults))),
  );
};

const invitations = (scene: Scene, { view, counts, slots, growth }: ListModel): Element => {
  const { words } = scene;
  const list = named('list', h('ul', { class: 'mn-invitation-list artdeco-list' }, ...aSlots(scene, slots)));
  return h(
    'main',
    { class: 'scaffold-layout__main' },
    h(
      'section',
      { class: 'mn-invitation-manager__container artdeco-card ember-view' },
      h('header', { class: 'mn-invitation-manager__header' }, h('h2', {}, words.title)),
      tabs(scene),
      chips(scene, view, counts),
      slots.length === 0
        ? h('section', { class: 'mn-invitation-manager__no-invites' }, h('p', {}, words.nothingPending))
        : h('div', { class: 'scaffold-finite-scroll' }, list, growing(scene, growth)),
    ),
  );
};

/** Here the window scrolls, and one's own profile stands in a menu of one's own. */
const frame = ({ words, me }: Scene, _here: string, main: Tree): readonly Tree[] => {
  const item = (href: string, label: string, name = 'global-nav__primary-item'): Element =>
    h('li', { class: name }, h('a', { href, class: 'app-aware-link global-nav__primary-link' }, label));
  return [
    h('p', { class: 'replica-banner' }, 'replica, not LinkedIn'),
    h(
      'header',
      { id: 'global-nav', class: 'global-nav' },
      h(
        'nav',
        { class: 'global-nav__nav' },
        h(
          'ul',
          { class: 'global-nav__primary-items' },
          item('/feed/', words.nav.home),
          item('/mynetwork/', words.nav.network),
          item('/messaging/', words.nav.messaging),
          item(`/in/${me.slug}`, words.nav.me, 'global-nav__primary-item global-nav__me'),
        ),
      ),
    ),
    main,
  ];
};

/** The preview on My Network. */
const network = (scene: Scene, pending: number, preview: readonly Invitation[]): Element =>
  h(
    'main',
    { class: 'scaffold-layout__main' },
    h(
      'section',
      { class: 'mn-invitations-preview mb4 artdeco-card ember-view' },
      h(
        'header',
        { class: 'mn-invitations-preview__header' },
        h('h2', {}, scene.words.preview(pending)),
        h(
          'a',
          { href: '/mynetwork/invitation-manager/', class: 'mn-invitations-preview__manage-all' },
          scene.words.seeAll,
        ),
      ),
      h(
        'ul',
        { class: 'artdeco-list' },
        ...aSlots(
          scene,
          preview.map((invitation) => ({ invitation, suggestion: null })),
        ),
      ),
    ),
  );

const toast = ({ words }: Scene, role: 'alert' | 'status', text: string): Element =>
  h(
    'div',
    { role, class: 'artdeco-toast-item artdeco-toast-item--visible ember-view' },
    h('p', { class: 'artdeco-toast-message' }, text),
    on(
      { do: 'remove', closest: `[role=${role}]` },
      h('button', { 'aria-label': words.dismiss, class: 'artdeco-toast-item__dismiss artdeco-button' }, '×'),
    ),
  );

/**
 * Ember pages until early 2025, with class names that say what they are. A settled card just goes, and a toast says so. Pages other than
 * the invitations and their preview are drawn as in 2026.
 */
export const a: Generation = {
  ...b2,
  id: 'a',
  hasBuckets: false,
  frame,
  invitations,
  chips,
  slots: aSlots,
  acknowledgement: () => null,
  toast,
  network,
};
