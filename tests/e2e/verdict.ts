/** What must be true of every disturbed run in a real browser: our ledger, our log, and the replica's own ledger agree. */

import type { Effect, Step } from '../../lib/db/schema';
import type { LogEntry } from '../../lib/domain/log';
import type { Replica } from '../replica/model';
import { accepted, otherEffects } from './stage';

/** What is not as it must be, in words. */
export async function faultsOf(
  replica: Replica,
  table: <T>(name: string) => Promise<readonly T[]>,
  allowed: readonly string[],
  add: (what: string, count: number) => void,
): Promise<string[]> {
  const [effects, log, steps] = await Promise.all([
    table<Effect>('effects'),
    table<LogEntry>('log'),
    table<Step>('steps'),
  ]);
  const truth = accepted(replica);
  const idOf = ({ id }: Effect): string => id.slice('accept:'.length);
  const confirmed = effects.filter((e) => e.state === 'confirmed').map(idOf);
  const asked = steps.filter((s) => s.status === 'needs-person').map((s) => s.invitationId);
  const logged = log.flatMap((e) =>
    e.code === 'step' && (e.outcome === 'accepted' || e.outcome === 'settled-probably') ? [e.invitationId ?? ''] : [],
  );
  add('steps', steps.length);
  add('accepted', truth.length);
  add('settled, probably by us', log.filter((e) => e.outcome === 'settled-probably').length);
  add('left to the person to tell', asked.length);
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    // `accept-gone`: LinkedIn's answer to a click on somebody who was settled elsewhere a moment ago; it has no effect.
    ['something else done', otherEffects(replica).filter((e) => !e.startsWith('accept-gone'))],
    ['accepted twice', truth.filter((id, i) => truth.indexOf(id) !== i)],
    ['outside the plan', truth.filter((id) => !allowed.includes(id))],
    ['lost', truth.filter((id) => !confirmed.includes(id) && !asked.includes(id))],
    ['void, and yet accepted', effects.filter((e) => e.state === 'void' && truth.includes(idOf(e))).map(idOf)],
    [
      'uncertain, and nobody asked',
      effects.filter((e) => e.state === 'intended' && !asked.includes(idOf(e))).map(idOf),
    ],
    ['in the ledger, not in the log', confirmed.filter((id) => !logged.includes(id))],
    ['in the log, not in the ledger', logged.filter((id, i) => !confirmed.includes(id) || logged.indexOf(id) !== i)],
  ];
  return wrong.flatMap(([what, ids]) => (ids.length > 0 ? [`${what}: ${ids.join(' ')}`] : []));
}
