/** Other words, numbers and addresses for those of a page: the same for the same, and nothing of the original in them. */

import { fold } from '../text';
import { invitationIdOf, messagePathOf, ORIGIN, pageOf, profileSlugOf, subjectOf } from '../urls';

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));

/** The nth invented word: at least two syllables, a capital first. */
function wordAt(n: number): string {
  let rest = n;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  const whole = n < SYLLABLES.length ? `${word}na` : word;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** Signs that say how a text is built and nothing more; runs of anything else are words. */
const WORD = /[^\s.,;:!?()'"’‘“”«»…·•|&+/\-–—\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

export interface Pseudonyms {
  /** Every word of a text replaced; white space and common punctuation stay. */
  readonly words: (text: string) => string;
  readonly classOf: (name: string) => string;
  readonly keyOf: (key: string) => string;
  readonly invitation: (id: string) => string;
  readonly address: (href: string) => string;
}

/** One page's worth of replacements. What was replaced by what is forgotten with the object. */
export function createPseudonyms(): Pseudonyms {
  const counters = new Map<string, Map<string, number>>();
  const place = (kind: string, of: string): number => {
    const known = counters.get(kind) ?? new Map<string, number>();
    counters.set(kind, known);
    const n = known.get(of) ?? known.size;
    known.set(of, n);
    return n;
  };
  const invitation = (id: string): string => String(7_000_000_000_000_000_000n + BigInt(place('invitation', id)));

  const address = (href: string): string => {
    if (href === '' || href === '#') return href;
    const slug = profileSlugOf(href);
    if (slug !== null) return `${ORIGIN}/in/${slug.startsWith('ACo') ? 'ACoA' : ''}person-${place('person', slug)}/`;
    const subject = subjectOf(href);
    if (subject !== null) return `/${subject.path.split('/')[1] ?? ''}/thing-${place('thing', subject.path)}/`;
    const message = messagePathOf(href);
    if (message !== null) {
      const id = invitationIdOf(message);
      const path = message.startsWith('/messaging/compose/') ? '/messaging/compose/' : '/messaging/';
      return id === null ? path : `${path}?invitation=urn%3Ali%3Afsd_invitation%3A${invitation(id)}`;
    }
    return addressOfPage(href);
  };

  return {
    words: (text) => text.replace(WORD, (word) => wordAt(place('word', fold(word)))),
    classOf: (name) => `c${place('class', name)}`,
    keyOf: (key) => `key-${place('key', key)}`,
    invitation,
    address,
  };
}

/** LinkedIn's address of the same kind of page, with nothing of the original but its kind. */
export function addressOfPage(href: string): string {
  const page = pageOf(href);
  if (page === 'invitations') return `/mynetwork/invitation-manager/${href.includes('/received') ? 'received/' : ''}`;
  if (page === 'sent') return '/mynetwork/invitation-manager/sent/';
  return page === 'preview' ? '/mynetwork/grow/' : '/';
}
