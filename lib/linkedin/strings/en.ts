/** LinkedIn's English words. */

import type { Strings } from '../shape';
import { translated, verified } from './label';

export const EN: Strings = {
  locale: 'en',
  label: {
    person: {
      accept: [verified('Accept {X}’s invitation'), translated('Accept {X}’ invitation')],
      ignore: [
        verified('Ignore an invitation to connect from {X}'),
        verified('Ignore {X}’s invitation'),
        verified('Ignore invitation from {X}'),
      ],
    },
    other: {
      accept: [verified('Accept invitation for {X}')],
      ignore: [verified('Ignore invitation for {X}'), verified('Ignore an invitation from {X}')],
    },
  },
  word: { accept: ['Accept'], ignore: ['Ignore'] },
  firstLine: [
    { text: '{X} follows you and is inviting you to connect', follows: true },
    { text: '{X} is inviting you to connect', follows: false },
    { text: '{X} wants to connect', follows: false },
  ],
  mutuals: [
    { text: '{X} and {N} other mutual connections', plus: 1 },
    { text: '{X} and {N} other mutual connection', plus: 1 },
    { text: '{X} is a mutual connection', plus: 1 },
    { text: '{N} mutual connections', plus: 0 },
    { text: '{N} mutual connection', plus: 0 },
  ],
  verified: ['Verified'],
  more: ['show more', 'more', 'see more'],
  less: ['show less', 'see less'],
  reply: ['Reply to {X}'],
  message: ['Message'],
  otherControls: ['Show more actions'],
  loadMore: ['Load more', 'Show more results', 'Next'],
  acknowledged: { accept: ['{X} is now a connection'], ignore: [] },
  careDialog: ['Take care when connecting'],
  dismiss: ['Dismiss', 'Close'],
  limit: ['limit'],
  trouble: ['unable', 'couldn’t', 'can’t', 'not sent', 'went wrong', 'try again'],
  bucket: ['{X} ({N})'],
  empty: ['No pending invitations'],
  recipient: ['Remove {X}'],
  rateLimited: ['too many requests', 'rate limit', 'slow down', 'try again later'],
  securityCheck: [
    'security check',
    'verify you are not a robot',
    'unusual amount of activity',
    'account has been restricted',
  ],
};
