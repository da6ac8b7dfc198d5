import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Data } from '../data/Data';
import { Diagnostics } from '../diagnostics/Diagnostics';
import { Invitations } from '../invitations/Invitations';
import { Log } from '../log/Log';
import { Logo } from '../parts/Logo';
import { Queue } from '../queue/Queue';
import { Rules } from '../rules/Rules';
import { Settings } from '../settings/Settings';
import { useStore } from '../state/hook';
import type { OptionsState } from '../state/options';
import { TABS, type Tab } from '../state/route';
import { num, t } from '../text';
import { GraceBar } from './GraceBar';

export interface OptionsProps extends OptionsState {
  /** Of the extension, as its manifest says. */
  readonly version: string;
}

const TITLE: Readonly<Record<Tab, string>> = {
  queue: 'opt_tab_queue',
  invitations: 'opt_tab_invitations',
  rules: 'opt_tab_rules',
  log: 'opt_tab_log',
  data: 'opt_tab_data',
  settings: 'opt_tab_settings',
  diagnostics: 'opt_tab_diagnostics',
};

/** A tab list has one tab stop; arrows, Home and End move the choice. Down and End-of-line arrows both mean "the next one". */
function stepOf(key: string, from: number): number | null {
  const back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const on = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const last = TABS.length - 1;
  if (key === 'ArrowDown' || key === on) return from === last ? 0 : from + 1;
  if (key === 'ArrowUp' || key === back) return from === 0 ? last : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** The options page: a rail of tabs and one screen. Counts, drafts and settings are watched all the time; the other screens watch while they are shown. */
export function Options(props: OptionsProps): JSX.Element {
  const { route, queue, invitations, rules, data, importing, settings, diagnostics, grace, history, version, now } =
    props;
  const tab = useStore(route.store, (s) => s.tab);
  const owed = useStore(queue.store, (s) => s.items?.length ?? null);
  const known = useStore(data.store, (s) => s.stored?.invitations ?? null);
  const keys = useStore(settings.store, (s) => s.settings?.keys ?? false);
  const rulesOn = useStore(settings.store, (s) => s.settings?.help.filter((rule) => rule.on).length ?? null);
  const tabs = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const stops = [route.watch(), queue.watch(), data.watch(), settings.watch(), grace.watch()];
    return () => stops.forEach((stop) => void stop());
  }, [route, queue, data, settings, grace]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, TABS.indexOf(tab));
    const next = step === null ? undefined : TABS[step];
    if (next === undefined) return;
    event.preventDefault();
    route.go(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  const counts: Partial<Record<Tab, number | null>> = { queue: owed, invitations: known, rules: rulesOn };
  return (
    <div class="page">
      <div class="shell">
        <header class="side">
          <h1 class="brand">
            <Logo />
            {t('extensionName')}
          </h1>
          <div
            class="nav"
            role="tablist"
            aria-orientation="vertical"
            aria-label={t('opt_title')}
            ref={tabs}
            onKeyDown={onKeyDown}
          >
            {TABS.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-selected={name === tab}
                aria-controls={name === tab ? 'screen' : undefined}
                tabIndex={name === tab ? 0 : -1}
                onClick={() => route.go(name)}
              >
                {t(TITLE[name])}
                {counts[name] ? (
                  <span class="num" aria-hidden="true">
                    {num(counts[name])}
                  </span>
                ) : null}
              </button>
            ))}
          </div>
          <small>{t('opt_stays_here')}</small>
        </header>
        <main>
          <GraceBar grace={grace} />
          <div class={`screen screen-${tab}`} role="tabpanel" id="screen" aria-labelledby={`tab-${tab}`}>
            {tab === 'queue' && <Queue queue={queue} />}
            {tab === 'invitations' && <Invitations invitations={invitations} now={now} keys={keys} />}
            {tab === 'rules' && <Rules rules={rules} />}
            {tab === 'data' && <Data data={data} importing={importing} form={settings} />}
            {tab === 'log' && <Log history={history} now={now} />}
            {tab === 'settings' && <Settings form={settings} />}
            {tab === 'diagnostics' && <Diagnostics diagnostics={diagnostics} version={version} now={now} />}
          </div>
        </main>
      </div>
    </div>
  );
}
