/**
 * A page of no generation that we know, read by what any list of invitations must have: rows, each with a link to a profile and with two
 * labelled controls that name the same person. No attribute of any generation is used. Reading only: nothing is ever pressed.
 */

import type { Generation, Part } from '../shape';
import { B2 } from './b2';

const NOTHING: Part = { expect: 'maybe', alternatives: [] };

export const STRUCTURE: Generation = {
  id: 'structure',
  readOnly: true,
  idAttribute: null,
  markPrefix: 'data-',
  parts: {
    proof: NOTHING,
    foreign: NOTHING,
    list: NOTHING,
    card: {
      expect: 'many',
      alternatives: [
        { css: 'li', because: 'a list has items', pair: true },
        { css: '[role="listitem"]', because: 'a list of other elements says so', pair: true },
      ],
    },
    notCard: NOTHING,
    link: B2.parts.link,
    profileLink: B2.parts.profileLink,
    name: B2.parts.name,
    control: B2.parts.control,
    fact: NOTHING,
    noteBox: NOTHING,
    expander: NOTHING,
    ellipsis: NOTHING,
    messageLink: B2.parts.messageLink,
    badge: B2.parts.badge,
    bucketShown: NOTHING,
    bucketChoice: NOTHING,
    bucketFilter: NOTHING,
    emptyMarker: NOTHING,
    loader: NOTHING,
    loadMore: NOTHING,
    scroller: NOTHING,
    dialog: NOTHING,
    careDialog: NOTHING,
    dialogTitle: NOTHING,
    dialogButton: NOTHING,
    alert: NOTHING,
    ownProfile: NOTHING,
  },
};
