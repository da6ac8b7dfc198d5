import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageReport } from '../../lib/domain/page';
import { logWords } from '../invitations/words';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import type { Diagnostics as DiagnosticsState } from '../state/diagnostics';
import { useStore } from '../state/hook';
import { languageName, listed, moment, num, t } from '../text';
import { PagePreview } from './PagePreview';

interface Props {
  readonly diagnostics: DiagnosticsState;
  readonly version: string;
  readonly now: () => number;
}

/** What was last seen of LinkedIn's page, in numbers that can be given away. */
export function Diagnostics({ diagnostics, version, now }: Props): JSX.Element {
  const view = useStore(diagnostics.store, (s) => s.view);
  const lookedAt = useStore(diagnostics.store, (s) => s.lookedAt);
  const failure = useStore(diagnostics.store, (s) => s.failure);
  const copied = useStore(diagnostics.store, (s) => s.copied);
  const text = useStore(diagnostics.store, (s) => s.report);
  const page = useStore(diagnostics.store, (s) => s.page);
  const saving = useStore(diagnostics.store, (s) => s.saving);
  useEffect(() => diagnostics.watch(), [diagnostics]);
  const report = view?.report ?? null;

  const pairs: readonly (readonly [string, string])[] = [
    ['opt_diag_state', view === null ? '' : t(keyed('opt_page', view.state))],
    ['opt_diag_generation', report === null ? '' : (report.generation ?? t('opt_diag_generation_none'))],
    ['opt_diag_locale', report?.locale == null ? '' : languageName(report.locale)],
    ['opt_diag_looked', lookedAt === null ? '' : moment(lookedAt, now())],
    ['opt_diag_count', report === null ? '' : bucketsIn(report)],
    ['opt_diag_visible', report === null ? '' : t(report.visible ? 'opt_diag_in_front' : 'opt_diag_hidden')],
    ['opt_diag_version', version],
  ];
  return (
    <>
      <div class="screen-top">
        <div>
          <h2>{t('opt_tab_diagnostics')}</h2>
          <p>{t('opt_diag_what')}</p>
        </div>
        <div class="set">
          <button type="button" class="btn" onClick={() => void diagnostics.look()}>
            <Icon name="reload" />
            {t('opt_diag_look')}
          </button>
          <button
            type="button"
            class="btn"
            aria-disabled={saving === 'asked'}
            onClick={() => saving !== 'asked' && void diagnostics.showPage()}
          >
            <Icon name="save" />
            {t('opt_diag_save')}
          </button>
          <button type="button" class="btn btn-main" onClick={() => void diagnostics.copyReport()}>
            <Icon name="copy" />
            {t('opt_diag_copy')}
          </button>
        </div>
      </div>
      <div role="status">
        {copied === 'yes' && (
          <p class="ok">
            <Icon name="check" />
            {t('opt_diag_copied')}
          </p>
        )}
        {saving === 'asked' && <p class="hint">{t('opt_diag_save_asked')}</p>}
        {saving === 'done' && (
          <p class="ok">
            <Icon name="check" />
            {t('opt_diag_save_done')}
          </p>
        )}
        {failure !== null && (
          <p class="bad">
            <Icon name="warn" />
            {t(keyed('failure', failure))}
          </p>
        )}
      </div>
      {page !== null && <PagePreview page={page} diagnostics={diagnostics} />}
      {text !== null && (
        <div class="write">
          <label class="label" for="report">
            {t('opt_diag_by_hand')}
          </label>
          <textarea
            class="field"
            id="report"
            readOnly
            rows={8}
            value={text}
            onFocus={(e) => e.currentTarget.select()}
          />
        </div>
      )}
      <dl class="pairs">
        {pairs
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {report !== null && <Parts report={report} />}
      <Failures diagnostics={diagnostics} now={now} />
    </>
  );
}

const bucketsIn = ({ buckets }: PageReport): string =>
  listed(buckets.map((b) => t(b.shown ? 'opt_diag_bucket_shown' : 'opt_diag_bucket', num(b.count), b.name)));

function Parts({ report }: { readonly report: PageReport }): JSX.Element {
  const names = [...new Set([...Object.keys(report.parts), ...report.drift])];
  return (
    <>
      <h3 class="sub">{t('opt_diag_parts')}</h3>
      {report.drift.length > 0 && (
        <p class="bad">
          <Icon name="warn" />
          {t('opt_diag_drift', listed(report.drift))}
        </p>
      )}
      <table class="grid parts-t">
        <caption class="sr">{t('opt_diag_parts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('opt_diag_part')}</th>
            <th scope="col" class="n">
              {t('opt_diag_found')}
            </th>
            <th scope="col">{t('opt_diag_judgement')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>{name}</td>
              <td class="n">{num(report.parts[name] ?? 0)}</td>
              <td>
                {report.drift.includes(name) ? (
                  <span class="bad">
                    <Icon name="warn" />
                    {t('opt_diag_part_bad')}
                  </span>
                ) : (
                  <span class="ok">
                    <Icon name="check" />
                    {t('opt_diag_part_ok')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Failures({ diagnostics, now }: Pick<Props, 'diagnostics' | 'now'>): JSX.Element {
  const failures = useStore(diagnostics.store, (s) => s.failures);
  return (
    <>
      <h3 class="sub">{t('opt_diag_failures')}</h3>
      {failures.length === 0 ? (
        <p class="hint">{t('opt_diag_no_failures')}</p>
      ) : (
        <table class="grid parts-t">
          <caption class="sr">{t('opt_diag_failures')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('opt_diag_when')}</th>
              <th scope="col">{t('opt_diag_happened')}</th>
            </tr>
          </thead>
          <tbody>
            {failures.map((entry) => (
              <tr key={entry.seq}>
                <td class="num">{moment(entry.at, now())}</td>
                <td>{logWords(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
