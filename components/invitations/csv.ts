/** The log as a table: one row for each invitation, in the words of the interface. */

import { csvOf } from '../../lib/domain/csv';
import type { Everything, LogEntry } from '../../lib/domain/log';
import type { Row } from '../../lib/domain/row';
import { linkOf } from '../parts/address';
import { chipOf } from '../parts/Chip';
import { nameOf } from '../parts/name';
import { settledAt, standOf } from '../state/arrange';
import { t } from '../text';
import { byWords, coded, decisionWords, standWords } from './words';

/** Times as every spreadsheet and every country reads them. */
const time = (at: number | null | undefined): string => (at == null ? '' : new Date(at).toISOString());

interface Known {
  readonly row: Row;
  /** What the log says of it, oldest first. */
  readonly log: readonly LogEntry[];
  readonly all: Everything;
}

const outcomeOf = ({ log }: Known): LogEntry | undefined => log.findLast((e) => e.outcome !== undefined);
const verdictThen = ({ log }: Known): LogEntry | undefined => log.findLast((e) => e.label !== undefined);

const COLUMNS: readonly { readonly name: string; readonly of: (known: Known) => string }[] = [
  { name: 'opt_inv_person', of: ({ row }) => nameOf(row) },
  { name: 'csv_address', of: ({ row }) => linkOf(row) },
  { name: 'popup_kind', of: ({ row }) => t(`kind_${row.kind}`) },
  { name: 'csv_headline', of: ({ row }) => row.headline },
  { name: 'opt_inv_note', of: ({ row }) => row.note ?? '' },
  { name: 'opt_inv_first_seen', of: ({ row }) => time(row.firstSeenAt) },
  { name: 'opt_inv_last_seen', of: ({ row }) => time(row.lastSeenAt) },
  { name: 'opt_inv_verdict', of: ({ row }) => coded('verdict', chipOf(row)) },
  {
    name: 'opt_log_corrected',
    of: ({ row }) => (row.correction === null ? '' : coded('opt_corrected', row.correction)),
  },
  { name: 'opt_inv_decision', of: ({ row }) => (row.decision === null ? '' : decisionWords(row.decision.kind)) },
  { name: 'csv_decided_by', of: ({ row }) => (row.decision === null ? '' : byWords(row.decision.by)) },
  { name: 'csv_decided_at', of: ({ row }) => time(row.decision?.at) },
  { name: 'opt_inv_outcome', of: ({ row }) => standWords(standOf(row)) },
  { name: 'opt_inv_settled', of: ({ row }) => time(settledAt(row)) },
  { name: 'csv_done_by', of: (k) => byWordsOf(outcomeOf(k)) },
  { name: 'csv_run', of: (k) => time(k.all.runs.get(outcomeOf(k)?.runId ?? '')?.startedAt) },
  { name: 'csv_verdict_then', of: (k) => verdictWords(verdictThen(k)) },
  { name: 'csv_version_then', of: (k) => verdictThen(k)?.version ?? '' },
  { name: 'opt_log_reply_state', of: ({ row, all }) => replyWords(all.replies.get(row.id)?.state) },
];

const byWordsOf = (entry: LogEntry | undefined): string => (entry === undefined ? '' : byWords(entry.by));
const replyWords = (state: string | undefined): string => (state === undefined ? '' : coded('opt_reply', state));

function verdictWords(entry: LogEntry | undefined): string {
  if (entry?.label === undefined) return '';
  return t(`verdict_${entry.band === 'unsure' ? 'unsure' : entry.label === 'personal' ? 'reason' : entry.label}`);
}

/** All invitations ever seen as comma-separated values; no cell is a formula to a spreadsheet. */
export function logCsv(all: Everything): string {
  const logs = new Map<string, LogEntry[]>();
  for (const entry of all.log) {
    if (entry.invitationId === undefined) continue;
    const known = logs.get(entry.invitationId);
    if (known === undefined) logs.set(entry.invitationId, [entry]);
    else known.push(entry);
  }
  const lines = all.rows.map((row) => COLUMNS.map(({ of }) => of({ row, log: logs.get(row.id) ?? [], all })));
  return csvOf([COLUMNS.map(({ name }) => t(name)), ...lines]);
}
