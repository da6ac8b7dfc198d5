import type { Words } from './language';

const number = (value: number): string => value.toLocaleString('en-US');

const age = (days: number): string => {
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days < 7) return `${days} days ago`;
  if (days < 14) return '1 week ago';
  return days < 60 ? `${Math.floor(days / 7)} weeks ago` : `${Math.floor(days / 30)} months ago`;
};

/** English as LinkedIn prints it, curly apostrophes included. */
export const en: Words = {
  locale: 'en',
  direction: 'ltr',
  number,
  title: 'Manage invitations',
  received: 'Received',
  sent: 'Sent',
  bucket: { focused: 'Focused', other: 'Other' },
  bucketHint: { focused: 'Priority invitations', other: 'Other invitations to review' },
  radio: { verified: 'Verified', mutual: 'Mutual Connections', company: 'Your Company', school: 'Your School' },
  nothingPending: 'No pending invitations',
  accept: 'Accept',
  ignore: 'Ignore',
  acceptPerson: (name) => `Accept ${name}’s invitation`,
  ignorePerson: (name) => `Ignore an invitation to connect from ${name}`,
  ignoreFromPerson: (name) => `Ignore an invitation from ${name}`,
  acceptOther: (name) => `Accept invitation for ${name}`,
  ignoreOther: (name) => `Ignore invitation for ${name}`,
  acceptRequest: (name) => `Accept ${name}’s request to connect`,
  ignoreRequest: (name) => `Ignore ${name}’s request to connect`,
  opening: {
    follows: ' follows you and is inviting you to connect',
    inviting: ' is inviting you to connect',
    wants: ' wants to connect',
    bare: '',
  },
  picture: (name) => `${name}’s profile picture`,
  openToWorkPicture: (name) => `${name} open to work, profile picture`,
  verified: 'Verified',
  premium: 'Premium',
  mutualNamed: (name, others) => {
    if (others === 0) return `${name} is a mutual connection`;
    return `${name} and ${number(others)} other mutual ${others === 1 ? 'connection' : 'connections'}`;
  },
  mutualCounted: (count) => `${number(count)} mutual ${count === 1 ? 'connection' : 'connections'}`,
  sameCompany: (company) => `Works at ${company}, like you`,
  sameSchool: (school) => `You both studied at ${school}`,
  age,
  showMore: '… show more',
  showLess: 'show less',
  moreActions: 'Show more actions',
  replyTo: (firstName) => `Reply to ${firstName}`,
  message: 'Message',
  kindLine: {
    newsletter: 'Newsletter • Monthly',
    page: 'Company',
    school: 'School',
    group: 'Group • Public',
    event: 'Event • Online',
  },
  invitedYouTo: {
    newsletter: ' invited you to subscribe to ',
    page: ' invited you to follow ',
    school: ' invited you to follow ',
    group: ' invited you to join ',
    event: ' invited you to attend ',
  },
  connected: ' is now a connection',
  joined: (name) => `You accepted the invitation for ${name}`,
  ignored: 'Invitation ignored',
  undo: 'Undo',
  acceptedToast: 'Invitation accepted.',
  refusedToast: 'Something went wrong. Please try again.',
  goneToast: 'This invitation is no longer available.',
  slowDownToast: 'You’re doing that too often. Please try again later.',
  dismiss: 'Dismiss',
  suggestions: 'Suggestions for you',
  inviteToConnect: (name) => `Invite ${name} to connect`,
  connect: 'Connect',
  pending: 'Pending',
  careTitle: 'Take care when connecting',
  careText: 'For your safety, we recommend you only connect with people you know and trust.',
  viewProfile: 'View profile',
  careAccept: 'Accept invite',
  cookieText: 'We and third parties use essential and non-essential cookies to provide and improve our services.',
  firstDegree: '1st degree connection',
  more: 'More',
  nav: { home: 'Home', network: 'My Network', messaging: 'Messaging', me: 'Me' },
  preview: (count) => `Invitations (${number(count)})`,
  seeAll: 'See all',
  peopleCount: (count) => `People (${number(count)})`,
  withdraw: 'Withdraw',
  withdrawFrom: (name) => `Withdraw invitation sent to ${name}`,
  sentAgo: (months) => (months === 0 ? 'Sent yesterday' : `Sent ${months}\u00a0month${months === 1 ? '' : 's'} ago`),
  like: 'Like',
  messaging: {
    overlay: 'Messaging',
    write: 'Write a message…',
    send: 'Send',
    sendOptions: 'Open send options',
    newMessage: 'New message',
    recipients: 'Enter message recipients',
    conversations: 'Conversation List',
    close: (name) => `Close your conversation with ${name}`,
    minimise: (name) => `Minimize your conversation with ${name}`,
    options: (name) => `Open the options list in your conversation with ${name}`,
    closeDraft: 'Close your draft conversation',
    quickReplies: ['Thanks!', 'Nice to meet you', '👍'],
    quickReplyLabel: (text) => `Reply to conversation with “${text}”`,
  },
};
