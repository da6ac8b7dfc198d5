import type { Invitation } from '../model';
import { sharedCompany, sharedSchool } from '../population';
import { type Element, h, lines, named, on, sentence, type Tree } from '../tree';
import { controlsOf } from './controls';
import type { Scene, Slot } from './generation';
import { portraitAddress } from './portrait';

const artdeco = 'artdeco-button artdeco-button--2 ember-view';

/** Before 2025 addresses of profiles end without a slash. */
const profile = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

const picture = ({ words }: Scene, name: string): Element =>
  h(
    'div',
    { class: 'ivm-image-view-model' },
    h(
      'div',
      { class: 'ivm-view-attr__img-wrapper display-flex' },
      h('img', {
        width: '72',
        height: '72',
        loading: 'lazy',
        alt: words.picture(name),
        src: portraitAddress(name),
        class: 'ivm-view-attr__img--centered EntityPhoto-circle-5 evi-image lazy-image ember-view',
      }),
    ),
  );

const link = (href: string, name: string): Element =>
  h('a', { class: 'app-aware-link', href }, h('strong', {}, h('span', { class: 'app-aware-link' }, name)));

/** The title of a person's card is the name; that of another thing says who invites to what. */
const title = (scene: Scene, { kind, about, slug, name }: Invitation): readonly Tree[] => {
  if (about === null || kind === 'person') return [link(profile(slug), name)];
  const sender = about.byPerson
    ? link(profile(slug), name)
    : link('https://www.linkedin.com/company/example-systems', 'Example Systems');
  return sentence(scene.words.invitedYouTo[kind], { X: [sender], Y: [link(about.path, about.name)] });
};

const insights = ({ words }: Scene, { mutuals, mutualName, yourCompany, yourSchool }: Invitation): readonly Tree[] => {
  const insight = (text: string): Element =>
    h('div', { class: 'member-insights' }, h('span', { class: 'member-insights__count' }, text));
  return [
    ...(yourCompany ? [insight(words.sameCompany(sharedCompany))] : []),
    ...(yourSchool ? [insight(words.sameSchool(sharedSchool))] : []),
    ...(mutuals === 0
      ? []
      : [insight(mutualName === null ? words.mutualCounted(mutuals) : words.mutualNamed(mutualName, mutuals - 1))]),
  ];
};

const details = (scene: Scene, invitation: Invitation): Element => {
  const { words } = scene;
  const { kind, headlineParts, ageDays } = invitation;
  const subtitle = kind === 'person' ? headlineParts.join(' ') : words.kindLine[kind];
  return h(
    'div',
    { class: 'invitation-card__details' },
    h('div', { class: 'invitation-card__tvm-title t-16 t-normal t-black' }, ...title(scene, invitation)),
    h('div', { class: 'invitation-card__subtitle t-14 t-black--light t-normal' }, subtitle),
    ...insights(scene, invitation),
    ageDays !== null && h('time', { class: 'time-badge t-12 t-black--light t-normal' }, words.age(ageDays)),
  );
};

const actions = (scene: Scene, invitation: Invitation): Element => {
  const { ignore, accept } = controlsOf(scene, invitation, {
    ignore: { class: `${artdeco} artdeco-button--muted artdeco-button--tertiary invitation-card__action-btn mr2` },
    accept: { class: `${artdeco} artdeco-button--secondary invitation-card__action-btn` },
    content: (word) => h('span', { class: 'artdeco-button__text' }, word),
    ignorePerson: scene.words.ignoreInvitation,
  });
  return h('div', { class: 'invitation-card__action-container pl3' }, ignore, accept);
};

const shownLength = 120;

/** A long note is cut until its "See more", a link inside the note, is clicked; then the link is gone. */
const noteBox = ({ words, faults }: Scene, text: string): Element => {
  const name = faults.renameNotes ? 'invitation-card__words' : 'invitation-card__custom-message';
  const line = (content: readonly Tree[]): Element =>
    h('span', { class: 'lt-line-clamp__line lt-line-clamp__line--last' }, ...content);
  const attributes = { class: `ember-view ${name} t-14 t-normal` };
  if ([...text].length <= shownLength) return h('div', attributes, line(lines(text)));
  return h(
    'div',
    attributes,
    line(lines([...text].slice(0, shownLength).join('').trimEnd())),
    h(
      'span',
      { class: 'lt-line-clamp__ellipsis lt-line-clamp__ellipsis--dummy' },
      '... ',
      on(
        { do: 'reveal', closest: `.${name}`, full: [line(lines(text))] },
        h('a', { class: 'lt-line-clamp__more', href: '#', role: 'button' }, words.seeMore),
      ),
    ),
  );
};

const reply = ({ words }: Scene, { id, firstName, link: how }: Invitation): Element =>
  h(
    'div',
    { class: 'entry-point' },
    on(
      { do: 'visit', path: `/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A${id}` },
      h(
        'button',
        { class: `${artdeco} artdeco-button--muted artdeco-button--tertiary invitation-card__custom-message-line-cta` },
        h('span', { class: 'artdeco-button__text' }, how === 'message' ? words.message : words.replyTo(firstName)),
      ),
    ),
  );

/** The note below the buttons, with the menu to report it and the way to answer it. */
const message = (scene: Scene, invitation: Invitation): Element => {
  const { name, note } = invitation;
  const report = h(
    'div',
    { class: 'invitation-card__custom-message-report-container' },
    h(
      'div',
      { class: 'artdeco-dropdown artdeco-dropdown--placement-bottom' },
      h(
        'button',
        {
          'aria-expanded': 'false',
          class:
            'artdeco-dropdown__trigger artdeco-dropdown__trigger--placement-bottom invitation-card__custom-message-report',
        },
        h(
          'svg',
          {
            role: 'img',
            'aria-label': scene.words.reportMessage(name),
            'data-test-icon': 'overflow-web-ios-small',
            viewBox: '0 0 16 16',
          },
          h('path', { d: 'M2 7h2v2H2zM7 7h2v2H7zM12 7h2v2h-2z' }),
        ),
      ),
    ),
  );
  return h(
    'div',
    { class: 'invitation-card__custom-message-container' },
    noteBox(scene, note ?? ''),
    report,
    reply(scene, invitation),
  );
};

const card = (scene: Scene, invitation: Invitation): Element => {
  const { id, slug, name, about, note, kind, index } = invitation;
  const isUnseen = index % 3 === 0;
  return named(
    `card:${id}`,
    h(
      'li',
      { class: `invitation-card artdeco-list__item ember-view${isUnseen ? ' invitation-card--new-invite' : ''}` },
      h(
        'div',
        { class: 'invitation-card__container ph2 pt1 pb2' },
        h(
          'div',
          { class: 'display-flex flex-1 align-items-center pl0' },
          h(
            'a',
            { class: 'app-aware-link invitation-card__picture', href: about?.path ?? profile(slug) },
            kind === 'newsletter'
              ? h('span', { class: 'invitation-card__icon invitation-card__icon--newspaper' })
              : picture(scene, about?.name ?? name),
          ),
          details(scene, invitation),
        ),
        actions(scene, invitation),
      ),
      about === null && note !== null && message(scene, invitation),
    ),
  );
};

export const aSlots = (scene: Scene, slots: readonly Slot[]): readonly Tree[] =>
  slots.map(({ invitation }) => card(scene, invitation));
