/** LinkedIn's English words. */

import type { Strings } from '../shape';

export const EN: Strings = {
  locale: 'en',
  label: {
    person: {
      accept: ['Accept {X}’s invitation', 'Accept {X}’ invitation'],
      ignore: ['Ignore an invitation to connect from {X}'],
    },
    other: {
      accept: ['Accept invitation for {X}'],
      ignore: ['Ignore invitation for {X}', 'Ignore an invitation from {X}'],
    },
  },
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
  age: [
    'Today',
    'Yesterday',
    '{N} hour ago',
    '{N} hours ago',
    '{N} day ago',
    '{N} days ago',
    '{N} week ago',
    '{N} weeks ago',
    '{N} month ago',
    '{N} months ago',
  ],
  verified: ['Verified'],
  more: ['show more', 'more'],
  less: ['show less'],
  reply: ['Reply to {X}'],
  message: ['Message'],
  otherControls: ['Show more actions'],
  acknowledged: { accept: ['{X} is now a connection'], ignore: [] },
  careDialog: ['Take care when connecting'],
  dismiss: ['Dismiss', 'Close'],
  trouble: ['limit', 'unable', 'couldn’t', 'can’t', 'not sent', 'went wrong', 'try again'],
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
