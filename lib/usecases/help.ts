/** People I can help: whom a rule would find, asked while it is being written. */

import type { Db } from '../db/open';
import { placed } from '../domain/row';
import { finder, type HelpRule } from '../domain/rule';
import type { HelpFinds } from '../messages/protocol';
import { factsOf } from './judging';

const EXAMPLES_MOST = 100;

/** Everybody ever read whose name is still kept. Goes row by row, so that it needs no room for 50,000 of them. */
export async function tryRule(db: Db, rule: HelpRule, own: readonly string[], examples: number): Promise<HelpFinds> {
  const find = finder([{ ...rule, on: true }], own);
  const most = Math.min(EXAMPLES_MOST, examples);
  let [found, of, inTab] = [0, 0, 0];
  const first: { id: string; name: string; headline: string; note: string | null }[] = [];
  await db.invitations.orderBy('order').each((row) => {
    if (row.kind !== 'person' || row.name === '') return;
    of += 1;
    if (find(factsOf(row)).length === 0) return;
    found += 1;
    if (placed({ ...row, helps: [rule.id] }).split === 'help') inTab += 1;
    if (first.length < most) first.push({ id: row.id, name: row.name, headline: row.headline, note: row.note });
  });
  return { found, of, inTab, examples: first };
}
