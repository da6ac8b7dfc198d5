/** What the queue says: sentences for codes. */

import { keyed } from '../parts/keyed';
import type { DraftMap } from '../state/drafts';
import { canOpen, type ReplyItem, type Said, textOf } from '../state/queue';
import { day, t } from '../text';

/** The state of a reply in one or two words. What is typed counts as a draft before the database says so. */
export function stateOf(item: ReplyItem, drafts: DraftMap): 'waits' | 'queued' | 'drafted' | 'opened' {
  if (item.reply.state === 'opened') return 'opened';
  if (textOf(item, drafts).trim() !== '') return 'drafted';
  return canOpen(item) ? 'queued' : 'waits';
}

/** Whether there is a connection yet, in words. */
export function acceptedWords({ row }: ReplyItem): string {
  if (row.status === 'open') return t('opt_queue_waits');
  if (row.outcome === null || row.status === 'gone') return t('opt_queue_settled_elsewhere');
  const key = row.outcome.code === 'accepted' ? 'opt_queue_accepted_on' : 'opt_queue_settled_on';
  return t(key, day(row.outcome.at));
}

/** What came of opening a conversation: one sentence. */
export function saidWords({ name, way, result }: Said): string {
  if (result.kind === 'not-copied') return t('opt_queue_not_copied');
  if (result.kind === 'failure') return t(keyed('failure', result.failure));
  const { outcome } = result;
  if (outcome === 'opened' || outcome === 'placed') {
    return t(way === 'copy' ? 'opt_queue_said_copied' : `opt_queue_said_${outcome}`, name);
  }
  return t(keyed('opt_queue_said', outcome), name);
}

export const saidWell = ({ result }: Said): boolean =>
  result.kind === 'outcome' && (result.outcome === 'opened' || result.outcome === 'placed');
