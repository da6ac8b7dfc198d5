import { expect, it } from 'vitest';
import { decide, settleByPerson } from '../../lib/usecases/decide';
import { forgetOld } from '../../lib/usecases/forget';
import { card, freshDb, seeAll } from '../support/make';

const DAY_MS = 86_400_000;
const who = (n: number) => ({ invitationId: String(n), personId: `person-${n}` });

it('forgets name and note of people settled silently after as many days as the person wants, and nobody else', async () => {
  const db = freshDb();
  await seeAll(db, [card(1, { note: 'Hello there' }), card(2, { note: 'We met in Bergen' }), card(3)]);
  await decide(db, ['2'], 'reply', 1);
  await settleByPerson(db, who(1), 'accept', 2);
  await settleByPerson(db, who(2), 'accept', 2);
  expect(await forgetOld(db, 90 * DAY_MS, 90)).toBe(0);
  expect(await forgetOld(db, 9_999 * DAY_MS, 0)).toBe(0); // whoever wants them kept for good
  expect(await forgetOld(db, 90 * DAY_MS + 3, 90)).toBe(1);
  expect(await db.invitations.get('1')).toMatchObject({
    name: '',
    note: null,
    status: 'settled',
    outcome: { code: 'accepted' },
  });
  expect((await db.invitations.get('2'))?.note).toBe('We met in Bergen');
  expect((await db.invitations.get('3'))?.name).toBe('Person 3');
});
