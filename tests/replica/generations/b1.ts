import type { Invitation } from '../model';
import { radios } from '../model';
import { type Element, h, lines, named, on, sentence, type Tree } from '../tree';
import type { Counts, View } from '../world';
import { b2 } from './b2';
import { b2Behind, b2Facts, b2MoreActions, b2Suggestion, nameLink, profileAddress } from './b2-card';
import { b2More, counted } from './b2-list';
import { controlsOf } from './controls';
import type { Generation, ListModel, Scene, Slot } from './generation';
import { portrait } from './portrait';

/** Some builds mark the cells around the controls, others the controls themselves; one build does one of them. */
const marksCells = ({ hashed }: Scene): boolean => Number.parseInt(hashed('build').slice(1), 16) % 2 === 0;

const mark = { 'data-view-name': 'invitation-action' };

const controls = (scene: Scene, invitation: Invitation): readonly Tree[] => {
  const { hashed } = scene;
  const [cell, control] = marksCells(scene) ? [mark, {}] : [{}, mark];
  const { ignore, accept } = controlsOf(scene, invitation, {
    ignore: { ...control, class: hashed('ignore') },
    accept: { ...control, class: hashed('accept') },
  });
  return [
    h('div', { ...cell, class: hashed('ignoreCell') }, ignore),
    ...(accept === null ? [] : [h('div', { ...cell, class: hashed('acceptCell') }, accept)]),
  ];
};

const personLines = (scene: Scene, invitation: Invitation): readonly Tree[] => [
  h('p', { class: scene.hashed('first') }, nameLink(invitation)),
  ...invitation.headlineParts.map((part) => h('p', { class: scene.hashed('headline') }, part)),
  ...b2Facts(scene, invitation),
];

const otherLines = ({ words, hashed }: Scene, invitation: Invitation): readonly Tree[] => {
  const { kind, about, note } = invitation;
  if (about === null || kind === 'person') throw new Error('a person has lines of another kind');
  return [
    h('p', { class: hashed('fact') }, words.kindLine[kind]),
    h(
      'p',
      { class: hashed('first') },
      ...sentence(words.invitedYouTo[kind], {
        X: [nameLink(invitation)],
        Y: [h('a', { href: about.path }, h('strong', {}, about.name))],
      }),
    ),
    ...(note === null ? [] : [h('p', { class: hashed('fact') }, ...lines(note))]),
  ];
};

/** A card of 2025: `data-view-name` tells what it is, nothing tells whose invitation it is but its links. */
const card = (scene: Scene, invitation: Invitation): Element => {
  const { about, slug, name } = invitation;
  const { hashed } = scene;
  return h(
    'div',
    { class: hashed('rowOuter'), role: 'listitem' },
    h(
      'div',
      { 'data-view-name': 'pending-invitation', class: hashed('card') },
      h(
        'a',
        { href: about?.path ?? profileAddress(slug), class: hashed('photoLink') },
        portrait(scene, about?.name ?? name, about === null && invitation.openToWork),
      ),
      ...(about === null ? personLines(scene, invitation) : otherLines(scene, invitation)),
      ...controls(scene, invitation),
      ...(about === null ? b2Behind(scene, invitation) : []),
      b2MoreActions(scene),
    ),
  );
};

const wrap = ({ hashed }: Scene, ref: string, content: Element): Element =>
  named(ref, h('div', { componentkey: `auto-component-${hashed(ref).slice(1)}`, class: hashed('slot') }, content));

const slots = (scene: Scene, all: readonly Slot[]): readonly Tree[] =>
  all.flatMap(({ invitation, suggestion }) => [
    wrap(scene, `card:${invitation.id}`, card(scene, invitation)),
    ...(suggestion === null ? [] : [wrap(scene, `suggestion:${suggestion.memberId}`, b2Suggestion(scene, suggestion))]),
  ]);

/** "All (12)" and filters, as items of a list. A filter that would show nobody is left out. */
const chips = (scene: Scene, view: View, counts: Counts): Element => {
  const { words, hashed } = scene;
  const item = (radio: View['radio'], label: string, count: number): Element =>
    on(
      { do: 'show', bucket: 'all', radio },
      h('li', { class: hashed(view.radio === radio ? 'tab' : 'fact') }, counted(scene, label, count)),
    );
  return named(
    'chips',
    h(
      'nav',
      { class: hashed('chips') },
      h(
        'ul',
        { class: hashed('navList') },
        item('all', words.all, counts.focused + counts.other),
        ...radios
          .filter((name) => counts.radio[name] > 0)
          .map((name) => item(name, words.radio[name], counts.radio[name])),
      ),
    ),
  );
};

const invitations = (scene: Scene, { view, counts, slots: shown, growth }: ListModel): Element => {
  const { words, hashed } = scene;
  const list = named(
    'list',
    h(
      'div',
      { componentkey: 'InvitationManagerPage_InvitationsList', class: hashed('column') },
      ...slots(scene, shown),
      growth === 'loader' && named('loader', h('div', { role: 'progressbar', class: hashed('loader') })),
      growth === 'button' && b2More(scene),
    ),
  );
  return named(
    'scroller',
    h(
      'div',
      {
        role: 'main',
        'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationReceivedWithType',
        class: hashed('main'),
      },
      h(
        'div',
        { class: hashed('sheet') },
        h('p', { class: hashed('title') }, words.title),
        chips(scene, view, counts),
        shown.length === 0 ? h('p', { class: hashed('empty') }, words.nothingPending) : list,
      ),
    ),
  );
};

/** SDUI pages of 2025: as those of 2026, with `data-view-name`, and no key that names the invitation. */
export const b1: Generation = { ...b2, id: 'b1', hasBuckets: false, slots, chips, invitations };
