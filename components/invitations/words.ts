/** What the list of all invitations says: sentences for codes. */

import type { LogEntry } from '../../lib/domain/log';
import type { Row } from '../../lib/domain/row';
import { type Stand, standOf } from '../state/arrange';
import { t } from '../text';

/** The words of a code: `run.paused` of `opt_log` is the message `opt_log_run_paused`. */
export const coded = (prefix: string, code: string): string => t(`${prefix}_${code.replace(/[-.]/g, '_')}`);

const BEFORE: readonly Stand[] = ['open', 'imported', 'waiting', 'later', 'gone'];

/** How an invitation stands, in a few words. */
export const standWords = (stand: Stand): string => coded(BEFORE.includes(stand) ? 'opt_stand' : 'outcome', stand);

/** Stands that are bad news: something did not happen, or nobody knows whether it did. */
const BAD: readonly Stand[] = ['refused', 'no-effect', 'could-not-tell'];
export const isBad = (row: Row): boolean => BAD.includes(standOf(row));

export const decisionWords = (kind: string): string => coded('opt_decision', kind);

/** What an entry of the log is about: a reason, an outcome, a state; empty where the entry says it all. */
function detailOf({ code, outcome, detail, count }: LogEntry): string {
  if (outcome !== undefined) return coded('outcome', outcome);
  if (code === 'decided' && detail !== undefined) return decisionWords(detail);
  if (code === 'reply.state' && detail !== undefined) return coded('opt_reply', detail);
  if (code === 'run.started' && detail !== undefined) return coded('opt_run_kind', detail);
  if (code === 'run.paused' && detail !== undefined) return coded('opt_cause', detail);
  if (code === 'rejudged') return coded('verdict', detail === 'personal' ? 'reason' : (detail ?? 'unsure'));
  if (code === 'corrected') return coded('opt_corrected', detail ?? 'back');
  return count === undefined ? '' : String(count);
}

/** One entry of the log in words. */
export function logWords(entry: LogEntry): string {
  const what = coded('opt_log', entry.code);
  const detail = detailOf(entry);
  return detail === '' ? what : t('opt_log_with', what, detail);
}

export const byWords = (by: LogEntry['by'] | 'rule'): string => coded('opt_by', by);
