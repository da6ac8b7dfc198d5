/** LinkedIn's invitation page since early 2026: hashed classes, no `data-view-name`; known by roles, `componentkey`, `data-testid`, `aria-label`. */

import type { Generation } from '../shape';

export const B2: Generation = {
  id: 'b2',
  idAttribute: 'componentkey',
  markPrefix: 'data-',
  parts: {
    proof: {
      expect: 'many',
      alternatives: [
        {
          css: '[role="listitem"][componentkey^="urn:li:invitation:"]',
          because: 'cards carry their invitation (200 seen, 2026)',
        },
        { css: '[componentkey="InvitationManagerPage_InvitationsList"]', because: 'key of the list since 2025' },
        { css: 'main [data-testid="lazy-column"]', because: 'the list as newer builds mark it' },
        {
          css: 'main nav a[aria-current][href*="/mynetwork/invitation-manager/received"]',
          because: 'tabs are plain links; they stay where there is no list',
        },
      ],
    },
    foreign: {
      expect: 'maybe',
      alternatives: [
        { css: '[data-view-name="pending-invitation"]', because: 'builds of 2025 mark cards so; gone by 2026' },
        {
          css: 'div[role="main"][data-sdui-screen*="mynetwork.invitations"]',
          because: 'the main region of 2025, also where it shows no card',
        },
        { css: '.mn-invitation-manager__container', because: 'the page before 2025' },
      ],
    },
    list: {
      expect: 'one',
      alternatives: [
        { css: '[componentkey="InvitationManagerPage_InvitationsList"]', because: 'key of the list since 2025' },
        { css: 'main [data-testid="lazy-column"]', because: 'the list as newer builds mark it' },
      ],
    },
    card: {
      expect: 'many',
      alternatives: [
        {
          css: '[role="listitem"][componentkey^="urn:li:invitation:"]',
          because: 'cards carry their invitation (200 seen, 2026)',
        },
        {
          css: '[role="listitem"]',
          because: 'rows without the key exist; then the two controls are the proof',
          pair: true,
        },
      ],
    },
    notCard: {
      expect: 'many',
      alternatives: [
        { css: '[componentkey^="urn:li:member"]', because: 'people you may know stand in the same column' },
      ],
    },
    link: {
      expect: 'many',
      alternatives: [{ css: 'a[href]', because: 'kinds of invitation are told by what they link to' }],
    },
    profileLink: {
      expect: 'many',
      alternatives: [{ css: 'a[href*="/in/"]', because: 'photo and name link to the profile' }],
    },
    name: {
      expect: 'one',
      alternatives: [
        { css: 'a[href*="/in/"] strong', because: 'the first profile link may hold only the photo' },
        { css: 'a[href*="/in/"]', because: 'builds without emphasis' },
      ],
    },
    control: {
      expect: 'many',
      alternatives: [
        {
          css: ':is(button, a, [role="button"])[aria-label]',
          because: 'Accept is a link on some cards; a bare "Accept" is the cookie banner',
        },
      ],
    },
    fact: { expect: 'many', alternatives: [] },
    noteBox: {
      expect: 'maybe',
      alternatives: [
        { css: '[data-testid="expandable-text-box"]', because: 'the component for long texts, here as in the feed' },
      ],
    },
    expander: {
      expect: 'maybe',
      alternatives: [
        { css: '[data-testid="expandable-text-button"]', because: 'stands inside the note box, aria-hidden' },
      ],
    },
    ellipsis: { expect: 'maybe', alternatives: [] },
    messageLink: {
      expect: 'maybe',
      alternatives: [{ css: 'a[href*="/messaging/compose/"]', because: '"Reply to …" or "Message"' }],
    },
    badge: {
      expect: 'many',
      alternatives: [{ css: ':is(svg, span)[aria-label]', because: 'badges exist only as labels' }],
    },
    bucketShown: {
      expect: 'maybe',
      alternatives: [
        { css: 'main [role="button"][aria-expanded] span', because: 'the picker shows the chosen bucket (2026)' },
      ],
    },
    bucketChoice: {
      expect: 'many',
      alternatives: [{ css: 'main [role="menuitem"] p', because: 'the picker’s menu' }],
    },
    bucketFilter: {
      expect: 'many',
      alternatives: [
        { css: 'main [role="radio"]', because: 'filters beside the picker; hidden where another bucket is chosen' },
      ],
    },
    emptyMarker: {
      expect: 'maybe',
      alternatives: [{ css: 'main p', because: 'the sentence stands alone where the list would be' }],
    },
    loader: {
      expect: 'maybe',
      alternatives: [{ css: '[data-testid="loader"]', because: 'present while a batch is on its way' }],
    },
    loadMore: { expect: 'maybe', alternatives: [] },
    scroller: { expect: 'one', alternatives: [{ css: 'main', because: 'an inner main scrolls, not the window' }] },
    dialog: {
      expect: 'maybe',
      alternatives: [
        { css: 'dialog[open]', because: 'native dialog' },
        { css: '[data-testid="dialog"]:not(dialog)', because: 'the same component without the element' },
        { css: '[role="dialog"]:not(dialog)', because: 'older dialogs' },
        { css: '[role="alertdialog"]:not(dialog)', because: 'dialogs that wait for an answer' },
      ],
    },
    careDialog: {
      expect: 'maybe',
      alternatives: [
        { css: '[data-sdui-screen*="AcceptConfirmationDialog"]', because: 'the screen that asks back after Accept' },
      ],
    },
    dialogTitle: { expect: 'maybe', alternatives: [{ css: 'h2', because: 'what the dialog is about' }] },
    dialogButton: {
      expect: 'many',
      alternatives: [{ css: 'button', because: 'Dismiss is one; which one, its label says' }],
    },
    alert: {
      expect: 'maybe',
      alternatives: [
        { css: '[role="alert"]', because: 'toasts are alerts' },
        { css: '.artdeco-toast-item', because: 'toasts of the older pages, still used by overlays' },
      ],
    },
    ownProfile: {
      expect: 'maybe',
      alternatives: [{ css: 'header nav a[href*="/in/"]', because: 'the navigation links to one’s own profile' }],
    },
  },
};
