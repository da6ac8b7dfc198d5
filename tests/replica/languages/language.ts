import type { Bucket, Kind, Radio } from '../model';

/** Every word that LinkedIn itself writes on these pages, in one language. A new language is one object of this type. */
export interface Words {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  readonly title: string;
  readonly received: string;
  readonly sent: string;
  /** Both buckets in one, as pages before 2026 show them; and its people alone. */
  readonly all: string;
  readonly people: string;
  readonly bucket: Readonly<Record<Bucket, string>>;
  readonly bucketHint: Readonly<Record<Bucket, string>>;
  readonly radio: Readonly<Record<Radio, string>>;
  readonly nothingPending: string;
  readonly accept: string;
  readonly ignore: string;
  readonly acceptPerson: (name: string) => string;
  readonly ignorePerson: (name: string) => string;
  /** As pages before 2025 say it. */
  readonly ignoreInvitation: (name: string) => string;
  readonly ignoreFromPerson: (name: string) => string;
  readonly acceptOther: (name: string) => string;
  readonly ignoreOther: (name: string) => string;
  readonly acceptRequest: (name: string) => string;
  readonly ignoreRequest: (name: string) => string;
  /** The first line; `{X}` is the name. */
  readonly opening: Readonly<Record<'follows' | 'inviting' | 'wants' | 'bare', string>>;
  readonly picture: (name: string) => string;
  readonly openToWorkPicture: (name: string) => string;
  readonly verified: string;
  readonly premium: string;
  readonly mutualNamed: (name: string, others: number) => string;
  readonly mutualCounted: (count: number) => string;
  readonly sameCompany: (company: string) => string;
  readonly sameSchool: (school: string) => string;
  readonly age: (days: number) => string;
  readonly showMore: string;
  readonly showLess: string;
  /** Pages before 2025: unfolds a note, and brings more invitations. */
  readonly seeMore: string;
  readonly moreResults: string;
  readonly loadMore: string;
  readonly moreActions: string;
  readonly replyTo: (firstName: string) => string;
  readonly message: string;
  readonly reportMessage: (name: string) => string;
  /** The line above a non-person's card, and what its sender does: `{X}` invited you to subscribe to `{Y}`. */
  readonly kindLine: Readonly<Record<Exclude<Kind, 'person'>, string>>;
  readonly invitedYouTo: Readonly<Record<Exclude<Kind, 'person'>, string>>;
  /** `{X}` is the name. */
  readonly connected: string;
  readonly joined: (name: string) => string;
  readonly ignored: string;
  readonly undo: string;
  readonly acceptedToast: string;
  readonly refusedToast: string;
  readonly limitToast: string;
  readonly goneToast: string;
  readonly slowDownToast: string;
  readonly dismiss: string;
  readonly suggestions: string;
  readonly inviteToConnect: (name: string) => string;
  readonly connect: string;
  readonly pending: string;
  readonly careTitle: string;
  readonly careText: string;
  readonly viewProfile: string;
  readonly careAccept: string;
  readonly cookieText: string;
  readonly firstDegree: string;
  readonly more: string;
  readonly nav: { readonly home: string; readonly network: string; readonly messaging: string; readonly me: string };
  readonly preview: (count: number) => string;
  readonly seeAll: string;
  readonly peopleCount: (count: number) => string;
  readonly withdraw: string;
  readonly withdrawFrom: (name: string) => string;
  readonly sentAgo: (months: number) => string;
  readonly like: string;
  readonly messaging: {
    readonly overlay: string;
    readonly write: string;
    readonly send: string;
    readonly sendOptions: string;
    readonly newMessage: string;
    readonly recipients: string;
    readonly conversations: string;
    readonly close: (name: string) => string;
    readonly minimise: (name: string) => string;
    readonly options: (name: string) => string;
    readonly closeDraft: string;
    readonly quickReplies: readonly string[];
    readonly quickReplyLabel: (text: string) => string;
  };
}
