import type { Invitation, Stranger } from '../model';
import { type Element, h, lines, on } from '../tree';
import type { Message } from '../world';
import type { Scene } from './generation';
import { portraitAddress } from './portrait';

/** LinkedIn's messaging is an Ember application in every generation; these class names are its own and are not hashed. */
export interface ThreadModel {
  readonly person: Stranger | Invitation;
  readonly messages: readonly Message[];
}

/** One message of the thread. */
export const messageItem = ({ me }: Scene, { person }: ThreadModel, message: Message, index: number): Element =>
  h(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    h(
      'div',
      {
        'data-event-urn': `urn:li:msg_message:(${person.memberId},${index})`,
        'data-view-name': 'message-list-item',
        class: `msg-s-event-listitem${message.mine ? '' : ' msg-s-event-listitem--other'}`,
      },
      h(
        'div',
        { class: 'msg-s-message-group__meta' },
        h('span', { class: 'msg-s-message-group__name' }, message.mine ? me.name : person.name.trim()),
        ' ',
        h('time', { class: 'msg-s-message-group__timestamp' }, '9:41 AM'),
      ),
      h('p', { class: 'msg-s-event-listitem__body t-14' }, ...lines(message.text)),
    ),
  );

const composer = ({ words, faults }: Scene, slug: string): Element => {
  const write = words.messaging.write;
  const send = faults.enterSends
    ? h(
        'button',
        { type: 'submit', class: 'msg-form__send-btn artdeco-button', disabled: '' },
        h('svg', { 'aria-hidden': 'true', viewBox: '0 0 16 16' }, h('path', { d: 'M1 2l14 6-14 6 3-6z' })),
      )
    : h(
        'button',
        { type: 'submit', class: 'msg-form__send-button artdeco-button artdeco-button--1', disabled: '' },
        words.messaging.send,
      );
  return on(
    { do: 'composer', slug, enterSends: faults.enterSends },
    h(
      'form',
      { id: 'msg-form-ember123', class: 'msg-form' },
      h(
        'div',
        {
          class: 'msg-form__contenteditable t-14 t-black--light t-normal',
          contenteditable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': write,
        },
        h('p', {}, h('br')),
      ),
      h('div', { class: 'msg-form__placeholder t-14', 'aria-hidden': 'true' }, write),
      h(
        'div',
        { class: 'msg-form__right-actions' },
        send,
        h(
          'button',
          { type: 'button', 'data-test-msg-ui-send-mode-toggle-presenter__button': '', class: 'msg-form__options' },
          `…${words.messaging.sendOptions}`,
        ),
      ),
    ),
  );
};

const quickReplies = ({ words }: Scene, slug: string): Element =>
  h(
    'li',
    { class: 'msg-s-message-list__quick-replies-container' },
    ...words.messaging.quickReplies.map((text) =>
      on(
        { do: 'quick-reply', slug, text },
        h('button', { type: 'button', 'aria-label': words.messaging.quickReplyLabel(text) }, text),
      ),
    ),
  );

/** Messages and composer; the danger of the quick replies included. */
const conversation = (scene: Scene, model: ThreadModel): readonly Element[] => [
  h(
    'ul',
    { class: 'msg-s-message-list-content list-style-none' },
    ...model.messages.map((message, index) => messageItem(scene, model, message, index)),
    quickReplies(scene, model.person.slug),
  ),
  composer(scene, model.person.slug),
];

const headerLink = ({ faults }: Scene, { slug, memberId, name }: Stranger): Element =>
  h(
    'h2',
    { class: 'msg-entity-lockup__entity-title' },
    h('a', { href: `/in/${faults.threadLinkById ? memberId : slug}/`, class: 'app-aware-link' }, name.trim()),
  );

/** The overlay on the other pages; it lives in the open shadow root of #interop-outlet. Nobody: a draft for a recipient to be chosen. */
export const overlay = (scene: Scene, model: ThreadModel | null): Element => {
  const { words } = scene;
  const name = model?.person.name.trim() ?? '';
  const close = on(
    { do: 'remove', closest: '[role=dialog]' },
    h(
      'button',
      { type: 'button', 'aria-label': model ? words.messaging.close(name) : words.messaging.closeDraft },
      '×',
    ),
  );
  const buttons = model
    ? [
        h('button', { type: 'button', 'aria-label': words.messaging.options(name) }, '…'),
        h('button', { type: 'button', 'aria-label': words.messaging.minimise(name) }, '_'),
        close,
      ]
    : [close];
  return h(
    'div',
    {
      role: 'dialog',
      'aria-label': words.messaging.overlay,
      'data-view-name': 'message-overlay-conversation-bubble-item',
      'data-msg-overlay-conversation-bubble-is-minimized': 'false',
      class: 'msg-overlay-conversation-bubble',
    },
    h(
      'header',
      { class: 'msg-overlay-bubble-header' },
      model ? headerLink(scene, model.person) : h('h2', {}, words.messaging.newMessage),
      ...buttons,
    ),
    ...(model
      ? conversation(scene, model)
      : [h('label', {}, words.messaging.recipients, h('input', { role: 'combobox', type: 'text' }))]),
  );
};

/** The plain document of a full load of /messaging/…. */
export const messagingDocument = (scene: Scene, recent: readonly Stranger[], model: ThreadModel | null): Element =>
  h(
    'main',
    { class: 'scaffold-layout__main msg-page' },
    h(
      'ul',
      { class: 'msg-conversations-container__conversations-list', 'aria-label': scene.words.messaging.conversations },
      ...recent.map(({ name, slug }) =>
        h(
          'li',
          { class: 'msg-conversation-listitem' },
          h(
            'a',
            { href: `/messaging/thread/new/?recipient=${slug}` },
            h('img', { src: portraitAddress(name), alt: '', width: '40', height: '40' }),
            h('h3', { class: 'msg-conversation-listitem__participant-names' }, name.trim()),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'msg-thread' },
      ...(model
        ? [headerLink(scene, model.person), ...conversation(scene, model)]
        : [
            h('h2', { class: 'msg-entity-lockup__entity-title' }, scene.words.messaging.newMessage),
            h('label', {}, scene.words.messaging.recipients, h('input', { role: 'combobox', type: 'text' })),
          ]),
    ),
  );
