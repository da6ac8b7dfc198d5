import { companies, headlines, ownCompany, ownSchool, subjects } from './data/headlines';
import { hostilePeople } from './data/hostile';
import { nameGroups } from './data/names';
import type { Invitation, Kind, Stranger } from './model';
import { notes } from './notes';
import { type Random, randomFrom } from './random';

const newestId = 7_420_000_000_000_000_000n;
const memberAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const personName = (random: Random): string => {
  // The last three groups are in other scripts; they are rarer here, so that a screenshot stays readable.
  const group =
    nameGroups[random.chance(0.03) ? nameGroups.length - 1 - random.below(3) : random.below(nameGroups.length - 3)]!;
  return `${random.pick(group.given)} ${random.pick(group.family)}`;
};

const hex = (random: Random): string => random.below(0x1000000).toString(16).padStart(6, '0');

const stranger = (random: Random, name = personName(random)): Stranger => ({
  name,
  memberId: `ACoAA${Array.from({ length: 34 }, () => memberAlphabet[random.below(64)]).join('')}`,
  slug: `${plain(name) || 'member'}-${hex(random)}`,
  headline: random.pick(headlines).replace('{company}', random.pick(companies)),
});

/** Headlines spill over two paragraphs on a few cards; they break where a person would. */
const spill = (random: Random, headline: string): readonly string[] => {
  const at = headline.search(/ [|•@] /);
  return at > 0 && random.chance(0.35) ? [headline.slice(0, at + 2).trim(), headline.slice(at + 2).trim()] : [headline];
};

const aboutOf = (random: Random, kind: Exclude<Kind, 'person'>, byPerson: boolean): Invitation['about'] => {
  const name = random.pick<string>(subjects[kind]);
  const slug = plain(name);
  const paths = {
    newsletter: `/newsletters/${slug}-${100 + random.below(900)}/`,
    page: `/company/${slug}/`,
    school: `/school/${slug}/`,
    group: `/groups/${100000 + random.below(900000)}/`,
    event: `/events/${slug}-${700000 + random.below(90000)}/`,
  };
  return { name, path: paths[kind], byPerson };
};

/** Where the not-people and the people without a control stand: a few at fixed places that a short test meets, the rest spread. */
const placed = (
  random: Random,
  total: number,
  early: readonly number[],
  count: number,
  taken: Set<number>,
): number[] => {
  const places: number[] = [];
  for (let n = 0; n < count; n++) {
    let at = early[n] ?? Math.floor(((n + random.next()) * total) / count);
    while (taken.has(at) || at >= total) at = at + 1 >= total ? 0 : at + 1;
    taken.add(at);
    places.push(at);
  }
  return places;
};

export interface Sizes {
  readonly seed: number;
  readonly people: number;
  readonly notPeople: number;
  /** Share of the invitations that LinkedIn files under Other instead of Focused. */
  readonly otherShare: number;
  readonly withoutControl: number;
  readonly hostile: boolean;
}

export interface Population {
  readonly invitations: readonly Invitation[];
  readonly suggestions: readonly Stranger[];
  readonly sent: readonly Stranger[];
}

/** The whole world of one seed: who invited, with which note, drawn how. */
export const populate = ({ seed, people, notPeople, withoutControl, otherShare, hostile }: Sizes): Population => {
  const random = randomFrom(seed * 7919 + 17);
  const total = people + notPeople + withoutControl;
  const taken = new Set<number>();
  const controlless = new Map(
    placed(random, total, [7, 23], withoutControl, taken).map(
      (at, n) => [at, n % 2 === 0 ? 'dead-link' : 'none'] as const,
    ),
  );
  const kinds: readonly Exclude<Kind, 'person'>[] = ['newsletter', 'page', 'event', 'page', 'school', 'group'];
  const others = new Map(
    placed(random, total, [4, 13, 29], notPeople, taken).map(
      (at, n) => [at, { kind: kinds[n % kinds.length]!, n }] as const,
    ),
  );
  const pool = random.shuffle(notes);
  let nextNote = 0;
  let id = newestId + BigInt(random.below(1_000_000_000)) * 1000n;

  const invitations = Array.from({ length: total }, (_, index): Invitation => {
    id -= BigInt(1_000_000 + random.below(1_000_000_000));
    const person = stranger(random);
    const other = others.get(index);
    const hasNote = other === undefined && random.chance(1 / 7);
    const note = hasNote ? pool[nextNote++ % pool.length]! : null;
    const mutuals = random.chance(0.35) ? 0 : 1 + Math.floor(random.next() ** 3 * 60);
    const opening = random.pick(['follows', 'inviting', 'inviting', 'wants', 'wants', 'bare'] as const);
    const control = controlless.get(index) ?? 'button';
    const shape = random.next();
    return {
      ...person,
      index,
      id: String(id),
      urn: `urn:li:invitation:${id}`,
      kind: other?.kind ?? 'person',
      firstName: person.name.split(' ')[0]!,
      note: note?.text ?? null,
      label: note?.label ?? 'none',
      usable: other === undefined && control === 'button',
      mutuals: other === undefined ? mutuals : 0,
      bucket: random.chance(otherShare) ? 'other' : 'focused',
      // Links in place of the button were seen live on cards of followers.
      opening: control === 'dead-link' ? 'follows' : opening,
      verified: random.chance(0.2),
      premium: random.chance(0.15),
      openToWork: random.chance(0.06),
      yourCompany: random.chance(0.01),
      yourSchool: random.chance(0.03),
      mutualName: random.chance(0.7) ? personName(random) : null,
      headlineParts: spill(random, person.headline),
      ageDays: random.chance(0.04) ? Math.floor(random.next() ** 2 * 200) : null,
      noteShape: shape < 0.08 ? 'plain' : shape < 0.4 ? 'cut' : 'clamped',
      link: note ? 'reply' : random.chance(0.1) ? 'message' : 'none',
      control,
      keyed: other === undefined || random.chance(0.75),
      about: other ? aboutOf(random, other.kind, other.kind === 'page' && other.n % 2 === 1) : null,
    };
  });
  return {
    invitations: hostile ? withHostile(invitations) : invitations,
    suggestions: Array.from({ length: Math.max(12, Math.ceil(total / 20)) }, () => stranger(random)),
    sent: Array.from({ length: 40 }, () => stranger(random)),
  };
};

const withHostile = (invitations: readonly Invitation[]): readonly Invitation[] => {
  const waiting = [...hostilePeople];
  return invitations.map((invitation) => {
    if (invitation.index % 3 !== 2 || !invitation.usable) return invitation;
    const next = waiting.shift();
    if (next === undefined) return invitation;
    const firstName = next.name.trim().split(' ')[0]!;
    const link = next.note === null ? 'none' : 'reply';
    return {
      ...invitation,
      ...next,
      firstName,
      headlineParts: [next.headline],
      link,
      bucket: 'focused',
      openToWork: false,
    };
  });
};

export const sharedCompany = ownCompany;
export const sharedSchool = ownSchool;
