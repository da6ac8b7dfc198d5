import type { JSX } from 'preact';
import { effectiveVerdict, type Row } from '../../lib/domain/row';
import { Chip, chipOf } from '../parts/Chip';
import { Note } from '../parts/Note';
import { nameOf } from '../parts/name';
import { settledAt, standOf } from '../state/arrange';
import { useStore } from '../state/hook';
import type { Invitations } from '../state/invitations';
import { moment, t, tn } from '../text';
import { byWords, decisionWords, logWords, standWords } from './words';

interface Props {
  readonly row: Row;
  readonly invitations: Invitations;
  readonly now: number;
}

/** Everything known about one invitation: the whole note, what was decided and what came of it, and its log. */
export function InvitationDetails({ row, invitations, now }: Props): JSX.Element {
  const log = useStore(invitations.store, (s) => s.log);
  const settled = settledAt(row);
  const facts: readonly (readonly [string, string])[] = [
    ['opt_inv_sent', row.imported?.sentAt ? moment(row.imported.sentAt, now) : ''],
    ['opt_inv_imported', row.imported === undefined ? '' : moment(row.imported.at, now)],
    ['opt_inv_first_seen', row.status === 'imported' ? '' : moment(row.firstSeenAt, now)],
    ['opt_inv_last_seen', row.status === 'imported' ? '' : moment(row.lastSeenAt, now)],
    ['opt_inv_age', row.ageText ?? ''],
    [
      'opt_inv_decision',
      row.decision === null ? '' : t('opt_log_with', decisionWords(row.decision.kind), byWords(row.decision.by)),
    ],
    ['opt_inv_outcome', standWords(standOf(row))],
    ['opt_inv_settled', settled === null ? '' : moment(settled, now)],
    ['opt_inv_linkedin_said', row.outcome?.words ?? ''],
  ];
  return (
    <div class="known">
      <div class="known-note">
        <p class="who">
          <strong dir="auto">{nameOf(row)}</strong> <Chip kind={chipOf(row)} />
        </p>
        <p class="lead" dir="auto">
          {row.headline}
        </p>
        {row.mutuals > 0 && <p class="hint">{tn('opt_mutual', row.mutuals)}</p>}
        {row.note === null ? (
          <p class="hint">{t('opt_inv_no_note')}</p>
        ) : (
          <Note note={row.note} trace={effectiveVerdict(row).trace} />
        )}
        {standOf(row) === 'accepted' && <p class="hint">{t('popup_no_recall')}</p>}
        {standOf(row) === 'could-not-tell' && <p>{t('opt_inv_tell_us')}</p>}
      </div>
      <dl class="pairs">
        {facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      <section class="known-log">
        <h3>{t('opt_inv_log')}</h3>
        {log !== null && log.length === 0 && <p class="hint">{t('opt_inv_log_empty')}</p>}
        <ol>
          {(log ?? []).map((entry) => (
            <li key={entry.seq}>
              <time dateTime={new Date(entry.at).toISOString()}>{moment(entry.at, now)}</time>
              <span>{logWords(entry)}</span>
              <small>{byWords(entry.by)}</small>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
