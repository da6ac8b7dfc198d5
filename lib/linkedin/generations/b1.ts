/** LinkedIn's invitation page from spring 2025 to early 2026: the same building blocks as after it, marked by `data-view-name`. */

import type { Generation } from '../shape';
import { B2 } from './b2';

export const B1: Generation = {
  id: 'b1',
  idAttribute: null,
  markPrefix: 'data-',
  parts: {
    proof: {
      expect: 'many',
      alternatives: [
        { css: '[data-view-name="pending-invitation"]', because: 'every card is marked so (several sources, 2025)' },
        {
          css: 'div[role="main"][data-sdui-screen*="mynetwork.invitations"]',
          because: 'the main region names its screen, also where it shows no card',
        },
      ],
    },
    foreign: {
      expect: 'maybe',
      alternatives: [
        {
          css: '[role="listitem"][componentkey^="urn:li:invitation:"]',
          because: 'cards of 2026 carry their invitation',
        },
        { css: '.mn-invitation-manager__container', because: 'the page before 2025' },
      ],
    },
    list: {
      expect: 'one',
      alternatives: [
        { css: '[componentkey="InvitationManagerPage_InvitationsList"]', because: 'key of the list since 2025' },
      ],
    },
    card: {
      expect: 'many',
      alternatives: [
        { css: '[data-view-name="pending-invitation"]', because: 'every card is marked so (several sources, 2025)' },
        {
          css: '[role="listitem"]',
          because: 'the row around the card; then the two controls are the proof',
          pair: true,
        },
      ],
    },
    notCard: B2.parts.notCard,
    link: B2.parts.link,
    profileLink: B2.parts.profileLink,
    name: B2.parts.name,
    control: B2.parts.control,
    fact: { expect: 'many', alternatives: [] },
    noteBox: B2.parts.noteBox,
    expander: B2.parts.expander,
    ellipsis: { expect: 'maybe', alternatives: [] },
    messageLink: B2.parts.messageLink,
    badge: B2.parts.badge,
    bucketShown: {
      expect: 'maybe',
      alternatives: [
        { css: '[role="main"] nav li:first-child', because: '"All (12)" stands first in the list of filters' },
        { css: '[role="main"] button[aria-current="true"]', because: 'the chosen filter: "People (12)"' },
      ],
    },
    bucketChoice: {
      expect: 'many',
      alternatives: [{ css: '[role="main"] nav li:not(:first-child)', because: 'the other filters' }],
    },
    bucketFilter: { expect: 'many', alternatives: [] },
    emptyMarker: {
      expect: 'maybe',
      alternatives: [{ css: '[role="main"] p', because: 'the sentence stands alone where the list would be' }],
    },
    loader: {
      expect: 'maybe',
      alternatives: [{ css: '[role="progressbar"]', because: 'while a batch is on its way' }],
    },
    loadMore: {
      expect: 'maybe',
      alternatives: [
        {
          css: '[componentkey="InvitationManagerPage_InvitationsList"] > button',
          because: '"Load more" gives ten more; known by its words alone',
          worded: true,
        },
      ],
    },
    scroller: { expect: 'one', alternatives: [{ css: '[role="main"]', because: 'the main region' }] },
    dialog: B2.parts.dialog,
    careDialog: B2.parts.careDialog,
    dialogTitle: B2.parts.dialogTitle,
    dialogButton: B2.parts.dialogButton,
    alert: B2.parts.alert,
    ownProfile: B2.parts.ownProfile,
  },
};
