import { en } from './en';
import type { Words } from './language';

type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * A language as plain data: `{X}` stands for a person, `{Y}` for a thing, `{N}` for a number. Only what the invitation pages say is
 * needed; whatever is left out, and everything on other pages, stays English.
 */
export interface Phrases {
  readonly locale: string;
  readonly direction?: 'rtl';
  readonly title: string;
  readonly received: string;
  readonly sent: string;
  readonly all: string;
  readonly people: string;
  readonly focused: string;
  readonly other: string;
  readonly nothingPending: string;
  readonly accept: string;
  readonly ignore: string;
  readonly acceptPerson: string;
  readonly ignorePerson: string;
  /** Ignore as pages before 2025 label it. */
  readonly ignoreInvitation: string;
  readonly acceptOther: string;
  readonly ignoreOther: string;
  readonly follows: string;
  readonly inviting: string;
  readonly wants: string;
  readonly verified: string;
  /** Somebody named and `{N}` others; somebody named alone; only counted. */
  readonly mutualNamed: Plural;
  readonly mutualAlone: string;
  readonly mutualCounted: Plural;
  readonly showMore: string;
  readonly showLess: string;
  readonly seeMore: string;
  readonly moreResults: string;
  readonly loadMore: string;
  readonly moreActions: string;
  readonly replyTo: string;
  readonly message: string;
  readonly connected: string;
  readonly ignored: string;
  readonly acceptedToast: string;
  readonly refusedToast: string;
  readonly limitToast: string;
  readonly dismiss: string;
  readonly careTitle: string;
  readonly careAccept: string;
  readonly viewProfile: string;
  readonly picture: string;
  /** What somebody invites to, by the kind of thing: `{X}` invites you to subscribe to `{Y}`. */
  readonly subscribe: string;
  readonly follow: string;
  readonly join: string;
  readonly attend: string;
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([A-Z])\}/g, (whole, name: string) => values[name] ?? whole);

const ageUnits = [
  ['month', 60, 30],
  ['week', 7, 7],
  ['day', 0, 1],
] as const;

/** The words of a language that is given as data. */
export const speak = (phrases: Phrases): Words => {
  const { locale, direction = 'ltr' } = phrases;
  const rules = new Intl.PluralRules(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = (value: number): string => value.toLocaleString(locale);
  const person = (template: string) => (name: string) => fill(template, { X: name });
  const counted = (forms: Plural, count: number, X = ''): string =>
    fill(forms[rules.select(count)] ?? forms.other, { X, N: number(count) });
  return {
    ...en,
    ...phrases,
    direction,
    number,
    bucket: { focused: phrases.focused, other: phrases.other },
    acceptPerson: person(phrases.acceptPerson),
    ignorePerson: person(phrases.ignorePerson),
    ignoreInvitation: person(phrases.ignoreInvitation),
    ignoreFromPerson: person(phrases.ignoreInvitation),
    acceptOther: person(phrases.acceptOther),
    ignoreOther: person(phrases.ignoreOther),
    opening: { follows: phrases.follows, inviting: phrases.inviting, wants: phrases.wants, bare: '{X}' },
    picture: person(phrases.picture),
    openToWorkPicture: person(phrases.picture),
    mutualNamed: (name, others) =>
      others === 0 ? fill(phrases.mutualAlone, { X: name }) : counted(phrases.mutualNamed, others, name),
    mutualCounted: (count) => counted(phrases.mutualCounted, count),
    age: (days) => {
      const [unit, , length] = ageUnits.find(([, from]) => days >= from) ?? ageUnits[2];
      return relative.format(-Math.floor(days / length), unit);
    },
    showMore: `… ${phrases.showMore}`,
    replyTo: person(phrases.replyTo),
    invitedYouTo: {
      newsletter: phrases.subscribe,
      page: phrases.follow,
      school: phrases.follow,
      group: phrases.join,
      event: phrases.attend,
    },
  };
};
