/** One LinkedIn account in each browser profile: the own profile is kept as a salted hash, and another one stops everything. */

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

/** After everything was erased the next account is the one kept. */
export const forgetAccount = (): void => {
  last = null;
};
