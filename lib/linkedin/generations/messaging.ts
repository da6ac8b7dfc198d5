/** LinkedIn's message composer (seen October 2026): an older application that lives in a shadow root, a frame or a page of its own. */

import type { Messaging } from '../shape';

export const MESSAGING: Messaging = {
  shadowHost: {
    expect: 'maybe',
    alternatives: [{ css: '#interop-outlet', because: 'open shadow root on profile and network pages' }],
  },
  frame: {
    expect: 'maybe',
    alternatives: [
      { css: 'iframe[data-testid="interop-iframe"]', because: 'same-origin frame on /messaging/ in the new shell' },
    ],
  },
  conversation: {
    expect: 'many',
    alternatives: [
      {
        css: '[role="dialog"][data-msg-overlay-conversation-bubble-is-minimized="false"]',
        because: 'one bubble is one conversation; minimised ones do not count',
      },
      { css: 'main', because: 'a page of its own shows one conversation' },
    ],
  },
  personLink: {
    expect: 'maybe',
    alternatives: [{ css: 'h2 a[href*="/in/"]', because: 'header of an existing conversation' }],
  },
  personName: {
    expect: 'maybe',
    alternatives: [
      { css: 'h2.msg-entity-lockup__entity-title', because: 'header on the page of its own' },
      { css: 'h2', because: 'header of a bubble' },
    ],
  },
  recipient: {
    expect: 'many',
    alternatives: [{ css: 'button[aria-label]', because: 'chips of a new conversation: "Remove …"' }],
  },
  box: {
    expect: 'one',
    alternatives: [
      { css: 'form.msg-form [contenteditable="true"][role="textbox"]', because: 'the box of the message form' },
    ],
  },
  send: {
    expect: 'one',
    alternatives: [
      { css: 'button.msg-form__send-button[type="submit"]', because: 'enabled only where LinkedIn noticed the text' },
      { css: 'button.msg-form__send-btn[type="submit"]', because: 'the icon in its place where Enter sends' },
    ],
  },
  ownMessage: {
    expect: 'many',
    alternatives: [
      {
        css: 'li.msg-s-message-list__event .msg-s-event-listitem:not(.msg-s-event-listitem--other) .msg-s-event-listitem__body',
        because: 'messages of others carry --other',
      },
    ],
  },
};
