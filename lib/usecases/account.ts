/**
 * One LinkedIn account in each browser profile: the own profile is kept as a salted hash, and another one stops everything. Where the page does
 * not tell whose it is, strangers alone among its first cards are asked about.
 */

import type { Db } from '../db/open';
import type { CardIdentity } from '../domain/invitation';
import type { PageReport } from '../domain/page';
import { browser } from '../platform/browser';

const KEY = 'account';

interface Kept {
  readonly salt: string;
  readonly hash: string;
}

const isKept = (v: unknown): v is Kept =>
  typeof v === 'object' && v !== null && 'salt' in v && 'hash' in v && typeof v.salt === 'string';

async function hashed(salt: string, profile: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${profile}`));
  return [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** The last one compared, so that a step does not ask the storage each time. */
let last: { readonly profile: string; readonly isOther: boolean } | null = null;

/**
 * True where the page belongs to another account than what is kept here. The first account that is seen is the one kept; a page that does not
 * tell whose it is (null) is believed.
 */
export async function isOtherAccount(profile: string | null, salt: () => string): Promise<boolean> {
  if (profile === null) return false;
  if (last?.profile === profile) return last.isOther;
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (isKept(kept)) last = { profile, isOther: (await hashed(kept.salt, profile)) !== kept.hash };
  else {
    const grain = salt();
    await browser.storage.local.set({ [KEY]: { salt: grain, hash: await hashed(grain, profile) } });
    last = { profile, isOther: false };
  }
  return last.isOther;
}

const DOUBT_KEY = 'account-doubt';
/** `asked`: nothing is kept of the page until the person says whose it is. `told`: it is theirs, and what was left out is still to be read. */
type Doubt = 'asked' | 'told' | 'settled';

/** So many known open invitations, and not one of them among the first cards, are a reason to ask. */
const MANY = 50;

/** The last one read or written, so that a step does not ask the storage each time. */
let kept: { readonly doubt: Doubt | undefined } | null = null;

async function doubt(): Promise<Doubt | undefined> {
  kept ??= { doubt: (await browser.storage.session.get(DOUBT_KEY))[DOUBT_KEY] as Doubt | undefined };
  return kept.doubt;
}

async function setDoubt(to: Doubt | undefined): Promise<void> {
  kept = { doubt: to };
  if (to === undefined) await browser.storage.session.remove(DOUBT_KEY);
  else await browser.storage.session.set({ [DOUBT_KEY]: to });
}

async function knowsNone(db: Db, cards: readonly CardIdentity[]): Promise<boolean> {
  if ((await db.invitations.where('status').equals('open').limit(MANY).count()) < MANY) return false;
  const people = cards.map((c) => c.personId);
  return (await db.invitations.where('personId').anyOf(people).limit(1).count()) === 0;
}

/** True where cards that a page shows may be another account's: `shown` of a page that does not tell whose it is. */
export async function isDoubtful(
  db: Db,
  { cards: mounted }: PageReport,
  shown: readonly CardIdentity[],
): Promise<boolean> {
  const now = await doubt();
  if (now === 'told' || now === 'settled') return false;
  // Cards that come later are new in any account.
  const isFirst = shown.length > 0 && shown.length === mounted;
  if (!isFirst) return now === 'asked';
  const isStrange = await knowsNone(db, shown);
  if (isStrange !== (now === 'asked')) await setDoubt(isStrange ? 'asked' : undefined);
  return isStrange;
}

/** True while the question is open whose page it is. */
export const isAsked = async (): Promise<boolean> => (await doubt()) === 'asked';

/** The person says that the page is theirs, for as long as the browser runs. */
export async function believe(): Promise<void> {
  if (await isAsked()) await setDoubt('told');
}

/** True once after `believe`: the cards that were left out are to be shown again. */
export async function wasLeftOut(): Promise<boolean> {
  const isTold = (await doubt()) === 'told';
  if (isTold) await setDoubt('settled');
  return isTold;
}

/** After everything was erased the next account is the one kept. */
export const forgetAccount = (): void => {
  last = null;
  kept = null;
};
