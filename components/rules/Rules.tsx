import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PRESETS } from '../../lib/domain/presets';
import type { HelpRule } from '../../lib/domain/rule';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { useStore } from '../state/hook';
import { canAdd, type Rules as RulesBox } from '../state/rules';
import { t } from '../text';
import { Branch } from './Branch';
import { Finds } from './Finds';
import { Said } from './Said';

/** Who is worth a reply even without a good note: rules in words, each with what it finds. */
export function Rules({ rules }: { readonly rules: RulesBox }): JSX.Element {
  const list = useStore(rules.store, (s) => s.rules);
  const openId = useStore(rules.store, (s) => s.openId);
  useEffect(() => rules.watch(), [rules]);
  const open = list?.find((rule) => rule.id === openId);
  return (
    <>
      <div class="screen-top">
        <div>
          <h2>{t('opt_tab_rules')}</h2>
          <p>{t('help_what_for')}</p>
        </div>
        <Saved rules={rules} />
      </div>
      <div class={open === undefined ? 'two two-one' : 'two'}>
        <div class="rules">
          {list?.map((rule) =>
            rule.id === openId ? (
              <Open key={rule.id} rule={rule} rules={rules} />
            ) : (
              <Shut key={rule.id} rule={rule} rules={rules} />
            ),
          )}
          <New rules={rules} />
        </div>
        {open !== undefined && <Finds rules={rules} rule={open} />}
      </div>
    </>
  );
}

const nameOf = (rule: HelpRule): string => rule.name || t('help_unnamed');

function Switch({ rule, rules }: { readonly rule: HelpRule; readonly rules: RulesBox }): JSX.Element {
  return (
    <input
      class="switch"
      type="checkbox"
      aria-label={t('help_is_on', nameOf(rule))}
      checked={rule.on}
      onChange={(e) => rules.change({ ...rule, on: e.currentTarget.checked })}
    />
  );
}

function Shut({ rule, rules }: { readonly rule: HelpRule; readonly rules: RulesBox }): JSX.Element {
  return (
    <section class="rule rule-shut" aria-label={nameOf(rule)}>
      <div class="rule-top">
        <Switch rule={rule} rules={rules} />
        <div class="grow">
          <strong dir="auto">{nameOf(rule)}</strong>
          <Said rule={rule} class="lead said-shut" />
        </div>
        <button
          type="button"
          class="btn btn-s btn-quiet"
          aria-expanded={false}
          aria-label={t('help_edit_of', nameOf(rule))}
          onClick={() => rules.open(rule.id)}
        >
          {t('help_edit')}
          <Icon name="down" />
        </button>
      </div>
    </section>
  );
}

function Open({ rule, rules }: { readonly rule: HelpRule; readonly rules: RulesBox }): JSX.Element {
  const name = useRef<HTMLInputElement>(null);
  // Whoever opens a rule or makes a new one goes on with it.
  useEffect(() => name.current?.focus(), [rule.id]);
  return (
    <section class="rule" aria-label={nameOf(rule)}>
      <div class="rule-top">
        <Switch rule={rule} rules={rules} />
        <input
          class="field"
          ref={name}
          dir="auto"
          maxLength={80}
          aria-label={t('help_name')}
          placeholder={t('help_unnamed')}
          value={rule.name}
          onInput={(e) => rules.change({ ...rule, name: e.currentTarget.value })}
        />
        <button
          type="button"
          class="btn btn-s btn-i btn-quiet"
          aria-label={t('help_delete')}
          onClick={() => rules.remove(rule.id)}
        >
          <Icon name="bin" />
        </button>
        <button
          type="button"
          class="btn btn-s btn-quiet"
          aria-expanded={true}
          aria-label={t('help_close_of', nameOf(rule))}
          onClick={() => rules.open(null)}
        >
          {t('help_close')}
          <Icon name="up" />
        </button>
      </div>
      <Said rule={rule} class="said" />
      <Branch
        group={rule.include}
        depth={1}
        legend={t('help_include')}
        onChange={(include) => rules.change({ ...rule, include })}
      />
      <Branch
        group={rule.exclude}
        depth={1}
        legend={t('help_exclude')}
        onChange={(exclude) => rules.change({ ...rule, exclude })}
      />
    </section>
  );
}

function New({ rules }: { readonly rules: RulesBox }): JSX.Element | null {
  const list = useStore(rules.store, (s) => s.rules);
  if (list === null) return null;
  if (!canAdd(list)) return <p class="hint">{t('help_enough')}</p>;
  return (
    <fieldset class="new-rule">
      <legend class="label">{t('help_new')}</legend>
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          class="btn btn-s"
          onClick={() => rules.add(preset, t(`help_preset_${preset}`))}
        >
          <Icon name="plus" />
          {t(`help_preset_${preset}`)}
        </button>
      ))}
      <button type="button" class="btn btn-s" onClick={() => rules.add(null, '')}>
        <Icon name="plus" />
        {t('help_preset_empty')}
      </button>
    </fieldset>
  );
}

function Saved({ rules }: { readonly rules: RulesBox }): JSX.Element {
  const failure = useStore(rules.store, (s) => s.failure);
  const state = useStore(rules.store, (s) => s.state);
  const removed = useStore(rules.store, (s) => s.removed);
  return (
    <div role="status">
      {failure !== null && (
        <p class="bad">
          <Icon name="warn" />
          {t('opt_set_not_saved')} {t(keyed('failure', failure))}
        </p>
      )}
      {failure === null && removed === null && (
        <p class="hint">{t(state === 'saved' ? 'opt_set_saved' : 'opt_set_saves')}</p>
      )}
      {failure === null && removed !== null && (
        <p class="ok">
          {t('help_deleted', nameOf(removed.rule))}
          <button type="button" class="btn btn-s" onClick={rules.bringBack}>
            <Icon name="undo" />
            {t('opt_undo')}
          </button>
        </p>
      )}
    </div>
  );
}
