import { type Bucket, buckets, type Invitation, type Radio, radios } from '../model';
import { type Element, h, named, on, sentence } from '../tree';
import type { Counts, View } from '../world';
import { b2Slots, profileAddress } from './b2-card';
import type { ListModel, Scene } from './generation';
import { portrait } from './portrait';

export const composeAddress = (memberId: string): string =>
  `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&recipient=${memberId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;

/** "All (12)" */
export const counted = ({ words }: Scene, label: string, count: number): string => `${label} (${words.number(count)})`;

const picker = (scene: Scene, view: View, counts: Counts): Element[] => {
  const { words, hashed } = scene;
  const bucket = view.bucket === 'other' ? 'other' : 'focused';
  const label = (name: Bucket): string => counted(scene, words.bucket[name], counts[name]);
  return [
    on(
      { do: 'toggle' },
      h(
        'div',
        { role: 'button', 'aria-expanded': 'false', tabindex: '0', class: hashed('picker') },
        h('input', { type: 'checkbox', 'aria-hidden': 'true', checked: '', tabindex: '-1', class: hashed('unseen') }),
        h('span', {}, label(bucket)),
      ),
    ),
    h(
      'div',
      { role: 'menu', class: hashed('menu') },
      ...buckets.map((name) =>
        on(
          { do: 'show', bucket: name, radio: 'all' },
          h(
            'div',
            { role: 'menuitem', tabindex: '-1', class: hashed('menuItem') },
            h('p', {}, label(name)),
            h('p', {}, words.bucketHint[name]),
          ),
        ),
      ),
    ),
  ];
};

/** A chip with a count of zero is left out; there are none in Other. Choosing the chosen one goes back to all. */
const chip = (scene: Scene, view: View, counts: Counts, name: Radio): Element => {
  const chosen = view.radio === name;
  return on(
    { do: 'show', bucket: view.bucket, radio: chosen ? 'all' : name },
    h(
      'div',
      { role: 'radio', 'aria-checked': String(chosen), tabindex: '0', class: scene.hashed('chip') },
      h('input', { type: 'checkbox', 'aria-hidden': 'true', tabindex: '-1', class: scene.hashed('unseen') }),
      counted(scene, scene.words.radio[name], counts.radio[name]),
    ),
  );
};

export const b2Chips = (scene: Scene, view: View, counts: Counts): Element =>
  named(
    'chips',
    h(
      'div',
      { class: scene.hashed('chips') },
      ...picker(scene, view, counts),
      ...radios
        .filter((name) => view.bucket === 'focused' && counts.radio[name] > 0)
        .map((name) => chip(scene, view, counts, name)),
    ),
  );

export const b2Tabs = ({ words, hashed }: Scene, here: 'received' | 'sent'): Element => {
  const tab = (name: 'received' | 'sent'): Element =>
    h(
      'a',
      {
        href: `/mynetwork/invitation-manager/${name}`,
        'aria-current': name === here ? 'page' : undefined,
        class: hashed('tab'),
      },
      words[name],
    );
  return h('nav', { class: hashed('tabs') }, tab('received'), tab('sent'));
};

/** "Load more" as builds of 2025 have it, with no mark of its own; none was seen since. */
export const b2More = ({ words, hashed }: Scene): Element =>
  named('more', on({ do: 'more' }, h('button', { class: hashed('ignore') }, words.loadMore)));

/** The page of received invitations. An empty bucket has no column at all. */
export const b2Invitations = (scene: Scene, { view, counts, slots, growth }: ListModel): Element => {
  const { words, hashed } = scene;
  const column = named(
    'list',
    h(
      'div',
      {
        'data-testid': 'lazy-column',
        'data-component-type': 'LazyColumn',
        componentkey: 'InvitationManagerPage_InvitationsList',
        class: hashed('column'),
      },
      ...b2Slots(scene, slots),
      growth === 'loader' && named('loader', h('div', { 'data-testid': 'loader', class: hashed('loader') })),
      growth === 'button' && b2More(scene),
    ),
  );
  return named(
    'scroller',
    h(
      'main',
      { id: 'workspace', class: hashed('main') },
      h(
        'div',
        { class: hashed('sheet') },
        h('p', { class: hashed('title') }, words.title),
        b2Tabs(scene, 'received'),
        b2Chips(scene, view, counts),
        slots.length === 0 ? h('p', { class: hashed('empty') }, words.nothingPending) : column,
      ),
    ),
  );
};

/** What takes the place of a settled card, at the top of the list. LinkedIn's own markup of it is not known. */
export const b2Acknowledgement = (scene: Scene, invitation: Invitation, as: 'accept' | 'ignore'): Element => {
  const { words, hashed } = scene;
  const { id, slug, name, memberId, about } = invitation;
  const row = (...children: readonly Element[]): Element => h('div', { class: hashed('acknowledgement') }, ...children);
  if (as === 'ignore')
    return row(
      h(
        'p',
        {},
        words.ignored,
        ' · ',
        on({ do: 'undo', id }, h('button', { class: hashed('plainButton') }, words.undo)),
      ),
    );
  if (about !== null) return row(h('p', {}, words.joined(about.name)));
  return row(
    h('a', { href: profileAddress(slug), class: hashed('photoLink') }, portrait(scene, name)),
    h('p', {}, ...sentence(words.connected, { X: [h('a', { href: profileAddress(slug) }, h('strong', {}, name))] })),
    h('a', { href: composeAddress(memberId), class: hashed('ignore') }, words.message),
  );
};

/** LinkedIn's warning after a click on Accept; nothing is accepted before its own button is clicked. */
export const b2CareDialog = ({ words, hashed }: Scene, { id, slug }: Invitation): Element => {
  const close = { do: 'remove', closest: 'dialog' } as const;
  return h(
    'dialog',
    { 'data-testid': 'dialog', class: hashed('dialog') },
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.mynetwork.invitations.AcceptConfirmationDialog' },
      on(close, h('button', { 'aria-label': words.dismiss, class: hashed('dots') }, '×')),
      h('h2', {}, words.careTitle),
      h('p', {}, words.careText),
      h('a', { href: profileAddress(slug), class: hashed('ignore') }, words.viewProfile),
      on(
        { do: 'settle', as: 'accept', id, confirmed: true },
        h('button', { class: hashed('primary') }, words.careAccept),
      ),
    ),
  );
};
