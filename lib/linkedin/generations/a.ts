/** LinkedIn's invitation page until spring 2025, in some accounts later: an Ember application whose class names say what they are. */

import type { Generation } from '../shape';
import { B2 } from './b2';

export const A: Generation = {
  id: 'a',
  idAttribute: null,
  markPrefix: 'data-test-',
  parts: {
    proof: {
      expect: 'many',
      alternatives: [
        { css: '.mn-invitation-manager__container', because: 'the page itself' },
        { css: '.mn-invitation-list .invitation-card', because: 'cards in their list' },
      ],
    },
    foreign: {
      expect: 'maybe',
      alternatives: [
        {
          css: '[role="listitem"][componentkey^="urn:li:invitation:"]',
          because: 'cards of 2026 carry their invitation',
        },
        { css: '[data-view-name="pending-invitation"]', because: 'builds of 2025 mark cards so' },
      ],
    },
    list: { expect: 'one', alternatives: [{ css: '.mn-invitation-list', because: 'the list of cards' }] },
    card: {
      expect: 'many',
      alternatives: [
        { css: '.invitation-card', because: 'many sources, 2019 to 2025' },
        {
          css: '.mn-invitation-list > li',
          because: 'a row without the class; then the two controls are the proof',
          pair: true,
        },
      ],
    },
    notCard: {
      expect: 'many',
      alternatives: [{ css: '.mn-person-card, .discover-entity-type-card', because: 'people you may know' }],
    },
    link: B2.parts.link,
    profileLink: B2.parts.profileLink,
    name: {
      expect: 'one',
      alternatives: [
        { css: '.invitation-card__tvm-title a[href*="/in/"]', because: 'the title holds the name in a link' },
        { css: '.invitation-card__title', because: 'builds of 2018: the whole title stands in the link' },
        { css: 'a[href*="/in/"] strong', because: 'the name is emphasised in its link' },
      ],
    },
    control: B2.parts.control,
    fact: {
      expect: 'many',
      alternatives: [
        { css: '.invitation-card__details', because: 'all that is said about the person stands in here' },
        { css: '.invitation-card__link', because: 'builds of 2018' },
      ],
    },
    noteBox: {
      expect: 'maybe',
      alternatives: [{ css: '.invitation-card__custom-message', because: 'the note, below the buttons' }],
    },
    expander: { expect: 'maybe', alternatives: [{ css: '.lt-line-clamp__more', because: 'a link inside the note' }] },
    ellipsis: {
      expect: 'maybe',
      alternatives: [{ css: '.lt-line-clamp__ellipsis', because: 'dots and the link that opens the note' }],
    },
    messageLink: B2.parts.messageLink,
    badge: B2.parts.badge,
    bucketShown: {
      expect: 'maybe',
      alternatives: [
        { css: '.artdeco-pill--selected .artdeco-pill__text', because: 'the chosen filter: "All (12)"' },
        {
          css: '.artdeco-pill[aria-pressed="true"] .artdeco-pill__text',
          because: 'the same, marked for screen readers',
        },
      ],
    },
    bucketChoice: {
      expect: 'many',
      alternatives: [{ css: '.artdeco-pill .artdeco-pill__text', because: 'filters: "All", "People", "Pages" …' }],
    },
    bucketFilter: { expect: 'many', alternatives: [] },
    emptyMarker: {
      expect: 'maybe',
      alternatives: [
        {
          css: '.mn-invitation-manager__no-invites h2, .mn-invitation-manager__no-invites p',
          because: 'stands where the list would be',
        },
      ],
    },
    loader: { expect: 'maybe', alternatives: [{ css: '.artdeco-loader', because: 'while a batch is on its way' }] },
    loadMore: {
      expect: 'maybe',
      alternatives: [
        { css: 'button.scaffold-finite-scroll__load-button', because: '"Show more results" at the end of the list' },
        {
          css: 'button.artdeco-pagination__button--next:not([disabled])',
          because: 'older builds have pages of a hundred',
        },
      ],
    },
    scroller: { expect: 'maybe', alternatives: [] },
    dialog: {
      expect: 'maybe',
      alternatives: [
        ...B2.parts.dialog.alternatives,
        { css: '.artdeco-modal:not([role])', because: 'dialogs of these pages' },
      ],
    },
    careDialog: B2.parts.careDialog,
    dialogTitle: B2.parts.dialogTitle,
    dialogButton: B2.parts.dialogButton,
    alert: B2.parts.alert,
    ownProfile: {
      expect: 'maybe',
      alternatives: [{ css: '.global-nav__me a[href*="/in/"]', because: 'one’s own menu' }],
    },
  },
};
