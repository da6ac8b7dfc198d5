/** People I can help: whom a rule would find, asked while it is being written. */

import type { Db } from '../db/open';
import { allRows } from '../db/queries';
import { placed } from '../domain/row';
import { finder, type HelpRule } from '../domain/rule';
import type { HelpFinds } from '../messages/protocol';
import { factsOf } from './judging';

const EXAMPLES_MOST = 100;

/** Among everybody ever read whose name is still kept. */
export async function tryRule(db: Db, rule: HelpRule, own: readonly string[], examples: number): Promise<HelpFinds> {
  const find = finder([{ ...rule, on: true }], own);
  const most = Math.min(EXAMPLES_MOST, examples);
  let [found, of, inTab] = [0, 0, 0];
  const first: { id: string; name: string; headline: string; note: string | null }[] = [];
  for (const row of await allRows(db)) {
    if (row.kind !== 'person' || row.name === '') continue;
    of += 1;
    if (find(factsOf(row)).length === 0) continue;
    found += 1;
    if (placed({ ...row, helps: [rule.id] }).split === 'help') inTab += 1;
    if (first.length < most) first.push({ id: row.id, name: row.name, headline: row.headline, note: row.note });
  }
  return { found, of, inTab, examples: first };
}
