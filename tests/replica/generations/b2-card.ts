import type { Invitation, Stranger } from '../model';
import { sharedCompany, sharedSchool } from '../population';
import { type Element, h, lines, named, on, sentence, type Tree } from '../tree';
import { b2Note } from './b2-note';
import { controlsOf } from './controls';
import type { Scene, Slot } from './generation';
import { portrait } from './portrait';

export const profileAddress = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;

export const nameLink = ({ slug, name }: Stranger): Element =>
  h('a', { href: profileAddress(slug) }, h('strong', {}, name));

const badges = ({ words, hashed }: Scene, { verified, premium }: Invitation): readonly (Tree | false)[] => [
  verified &&
    h(
      'svg',
      { 'aria-label': words.verified, role: 'img', viewBox: '0 0 16 16', class: hashed('badge') },
      h('path', { d: 'M8 1l6 3v4c0 4-3 6-6 7-3-1-6-3-6-7V4z' }),
    ),
  premium && h('span', { 'aria-label': words.premium, class: hashed('premium') }),
];

/** The first line in its three wordings; "wants to connect" is drawn twice, once for nobody's ears. */
const firstLine = (scene: Scene, invitation: Invitation): Element => {
  const { words, hashed } = scene;
  const template = words.opening[invitation.opening];
  const shown = [h('span', {}, nameLink(invitation), ...badges(scene, invitation))];
  if (invitation.opening !== 'wants') return h('p', { class: hashed('first') }, ...sentence(template, { X: shown }));
  return h(
    'p',
    { class: hashed('first') },
    h('span', {}, ...sentence(template, { X: shown })),
    h('span', { 'aria-hidden': 'true', class: hashed('unseen') }, ...sentence(template, { X: [nameLink(invitation)] })),
  );
};

const headline = ({ hashed }: Scene, { opening, headlineParts }: Invitation): readonly Tree[] => {
  const paragraphs = headlineParts.map((part) => h('p', { class: hashed('headline') }, part));
  if (opening !== 'wants') return paragraphs;
  return [
    h(
      'div',
      { class: hashed('text') },
      h('svg', { id: 'company-accent-4', class: hashed('accent'), viewBox: '0 0 4 4' }),
      ...paragraphs,
    ),
  ];
};

/** Where the person works and studied, whom one knows in common, how old the invitation is. */
export const b2Facts = ({ words, hashed }: Scene, invitation: Invitation): readonly Tree[] => {
  const { mutuals, mutualName, yourCompany, yourSchool, ageDays } = invitation;
  const line = (text: string): Element => h('p', { class: hashed('fact') }, text);
  return [
    ...(yourCompany ? [line(words.sameCompany(sharedCompany))] : []),
    ...(yourSchool ? [line(words.sameSchool(sharedSchool))] : []),
    ...(mutuals === 0
      ? []
      : [line(mutualName === null ? words.mutualCounted(mutuals) : words.mutualNamed(mutualName, mutuals - 1))]),
    ...(ageDays === null ? [] : [line(words.age(ageDays))]),
  ];
};

const controls = (scene: Scene, invitation: Invitation): readonly Tree[] => {
  const { hashed } = scene;
  const { ignore, accept } = controlsOf(scene, invitation, {
    ignore: { class: hashed('ignore') },
    accept: { class: hashed('accept') },
  });
  return [
    h('div', { class: hashed('ignoreCell') }, ignore),
    ...(accept === null ? [] : [h('div', { class: hashed('acceptCell') }, accept)]),
  ];
};

const replyLink = ({ words, hashed }: Scene, { id, firstName, link }: Invitation): Element =>
  h(
    'a',
    { href: `/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A${id}`, class: hashed('reply') },
    link === 'message' ? words.message : words.replyTo(firstName),
  );

/** Everything behind the buttons: the note, the way to answer it. */
export const b2Behind = (scene: Scene, invitation: Invitation): readonly Tree[] => {
  if (invitation.note !== null) return b2Note(scene, invitation, replyLink(scene, invitation));
  return invitation.link === 'none' ? [] : [h('div', { class: scene.hashed('text') }, replyLink(scene, invitation))];
};

export const b2MoreActions = ({ words, hashed }: Scene): Element =>
  h(
    'button',
    { 'aria-label': words.moreActions, class: hashed('dots') },
    h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: 'M2 7h2v2H2zM7 7h2v2H7zM12 7h2v2h-2z' })),
  );

const card = (scene: Scene, invitation: Invitation): Element => {
  const { index, urn, slug, name, keyed } = invitation;
  const everyNth = scene.faults.withoutKey;
  const key = keyed && !(everyNth > 0 && index % everyNth === 0) ? urn : undefined;
  return h(
    'div',
    { role: 'listitem', componentkey: key, class: scene.hashed('card') },
    h(
      'a',
      { href: profileAddress(slug), class: scene.hashed('photoLink') },
      portrait(scene, name, invitation.openToWork),
    ),
    firstLine(scene, invitation),
    ...headline(scene, invitation),
    ...b2Facts(scene, invitation),
    ...controls(scene, invitation),
    ...b2Behind(scene, invitation),
    b2MoreActions(scene),
  );
};

/** An invitation to subscribe, follow, join or attend. Accepting one is not connecting with anybody. */
const otherCard = (scene: Scene, invitation: Invitation): Element => {
  const { words, hashed } = scene;
  const { kind, about, name, slug, urn, keyed, note } = invitation;
  if (about === null || kind === 'person') throw new Error('a person has a card of another kind');
  const sender =
    about.byPerson || kind === 'group' || kind === 'event'
      ? h('a', { href: profileAddress(slug) }, h('strong', {}, name))
      : h('a', { href: '/company/example-systems/' }, h('strong', {}, 'Example Systems'));
  return h(
    'div',
    { role: 'listitem', componentkey: keyed ? urn : undefined, class: hashed('card') },
    h('a', { href: about.path, class: hashed('photoLink') }, portrait(scene, about.name)),
    h('p', { class: hashed('fact') }, words.kindLine[kind]),
    h(
      'p',
      { class: hashed('first') },
      ...sentence(words.invitedYouTo[kind], {
        X: [sender],
        Y: [h('a', { href: about.path }, h('strong', {}, about.name))],
      }),
    ),
    ...(note === null ? [] : [h('p', { class: hashed('fact') }, ...lines(note))]),
    ...controls(scene, invitation),
    b2MoreActions(scene),
  );
};

/** Somebody LinkedIn suggests, in the same column and with a list item's role. */
export const b2Suggestion = (scene: Scene, person: Stranger): Element => {
  const { words, hashed } = scene;
  const { memberId, slug, name, headline: line } = person;
  return h(
    'div',
    { role: 'listitem', componentkey: `urn:li:member:${memberId}`, class: hashed('card') },
    h('a', { href: profileAddress(slug), class: hashed('photoLink') }, portrait(scene, name)),
    h('p', { class: hashed('first') }, nameLink(person)),
    h('p', { class: hashed('headline') }, line),
    h(
      'div',
      { class: hashed('acceptCell'), componentkey: `ConnectButtonstate:invitation:urn:li:member:${memberId}_connect` },
      on(
        { do: 'record', action: 'connect', id: memberId, slug, afterwards: words.pending },
        h('button', { 'aria-label': words.inviteToConnect(name), class: hashed('accept') }, words.connect),
      ),
    ),
  );
};

/** A thing in the lazy column: rule, wrappers, content. */
export const b2Wrap = ({ hashed }: Scene, ref: string, content: Element): readonly Element[] => [
  named(ref, h('hr', { role: 'presentation' })),
  named(
    ref,
    h(
      'div',
      { class: hashed('slot') },
      h('div', {}, h('div', { 'data-display-contents': 'true', class: hashed('contents') }, content)),
    ),
  ),
];

export const b2Card = (scene: Scene, invitation: Invitation): Element =>
  invitation.kind === 'person' ? card(scene, invitation) : otherCard(scene, invitation);

export const b2Slots = (scene: Scene, slots: readonly Slot[]): readonly Tree[] =>
  slots.flatMap(({ invitation, suggestion }) => [
    ...b2Wrap(scene, `card:${invitation.id}`, b2Card(scene, invitation)),
    ...(suggestion === null ? [] : b2Wrap(scene, `suggestion:${suggestion.memberId}`, b2Suggestion(scene, suggestion))),
  ]);
