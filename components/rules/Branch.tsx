/** A tree of a rule: lines and groups of lines, joined by "all" or "any". */

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Condition, type Group, isFilled, isGroup, type RuleNode } from '../../lib/domain/rule';
import { RULE_LIMITS } from '../../lib/domain/rule-shape';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { t } from '../text';
import { HOWS, howOf, lineOf, WHATS, whatOf } from './lines';
import { Tokens } from './Tokens';

interface BranchProps {
  readonly group: Group;
  readonly onChange: (group: Group) => void;
  readonly legend: string;
  /** 1 for the tree itself. */
  readonly depth: number;
  readonly onRemove?: () => void;
}

const NEW_LINE: Condition = { is: 'words', in: 'headline', any: [] };

export function Branch({ group, onChange, legend, depth, onRemove }: BranchProps): JSX.Element {
  const adding = useRef<HTMLButtonElement>(null);
  const put = (at: number, node: RuleNode): void => onChange({ ...group, of: group.of.with(at, node) });
  const add = (node: RuleNode): void => onChange({ ...group, of: [...group.of, node] });
  const drop = (at: number): void => {
    onChange({ ...group, of: group.of.toSpliced(at, 1) });
    adding.current?.focus();
  };
  const isFull = group.of.length >= RULE_LIMITS.lines;
  return (
    <fieldset class={depth === 1 ? 'branch' : 'branch branch-in'}>
      <legend>
        <span>{legend}</span>
        <select
          class="field"
          aria-label={legend}
          value={group.match}
          onChange={(e) => onChange({ ...group, match: e.currentTarget.value === 'all' ? 'all' : 'any' })}
        >
          <option value="all">{t('help_all')}</option>
          <option value="any">{t('help_any')}</option>
        </select>
        {onRemove !== undefined && (
          <button type="button" class="btn btn-quiet btn-i" aria-label={t('help_remove_group')} onClick={onRemove}>
            <Icon name="x" />
          </button>
        )}
      </legend>
      {group.of.map((node, at) =>
        isGroup(node) ? (
          <Branch
            key={at}
            group={node}
            depth={depth + 1}
            legend={t('help_group')}
            onChange={(changed) => put(at, changed)}
            onRemove={() => drop(at)}
          />
        ) : (
          <Line key={at} line={node} onChange={(changed) => put(at, changed)} onRemove={() => drop(at)} />
        ),
      )}
      <button type="button" class="btn btn-s btn-quiet" ref={adding} disabled={isFull} onClick={() => add(NEW_LINE)}>
        <Icon name="plus" />
        {t('help_add_line')}
      </button>
      {depth < RULE_LIMITS.depth && (
        <button
          type="button"
          class="btn btn-s btn-quiet"
          disabled={isFull}
          onClick={() => add({ match: 'any', of: [NEW_LINE] })}
        >
          <Icon name="plus" />
          {t('help_add_group')}
        </button>
      )}
    </fieldset>
  );
}

interface LineProps {
  readonly line: Condition;
  readonly onChange: (line: Condition) => void;
  readonly onRemove: () => void;
}

function Line({ line, onChange, onRemove }: LineProps): JSX.Element {
  const what = whatOf(line);
  const how = howOf(line);
  return (
    <div class="cond">
      <select
        class="field"
        aria-label={t('help_what')}
        value={what}
        onChange={(e) => {
          const chosen = WHATS.find((one) => one === e.currentTarget.value) ?? what;
          onChange(lineOf(chosen, how, line));
        }}
      >
        {WHATS.map((one) => (
          <option key={one} value={one}>
            {t(keyed('help_what', one))}
          </option>
        ))}
      </select>
      {HOWS[what].length > 0 ? (
        <select
          class="field"
          aria-label={t('help_how')}
          value={how ?? ''}
          onChange={(e) =>
            onChange(lineOf(what, HOWS[what].find((one) => one === e.currentTarget.value) ?? null, line))
          }
        >
          {HOWS[what].map((one) => (
            <option key={one} value={one}>
              {t(keyed('help_how', one))}
            </option>
          ))}
        </select>
      ) : (
        <span class="hint how">{t(keyed('help_how', what))}</span>
      )}
      <div>
        <Value line={line} onChange={onChange} />
        {!isFilled(line) && <p class="hint">{t('help_not_filled')}</p>}
      </div>
      <button type="button" class="btn btn-quiet btn-i" aria-label={t('help_remove_line')} onClick={onRemove}>
        <Icon name="x" />
      </button>
    </div>
  );
}

function Value({ line, onChange }: Omit<LineProps, 'onRemove'>): JSX.Element | null {
  if (line.is === 'words')
    return <Tokens kind="words" values={line.any} onChange={(any) => onChange({ ...line, any })} />;
  if (line.is === 'language')
    return <Tokens kind="languages" values={line.any} onChange={(any) => onChange({ ...line, any })} />;
  if (line.is !== 'mutuals') return null;
  return (
    <input
      class="field short num"
      type="number"
      min={1}
      max={RULE_LIMITS.mutuals}
      aria-label={t('help_what_mutuals')}
      value={line.least}
      onInput={(e) => {
        const least = Math.round(Number(e.currentTarget.value));
        if (least >= 0 && least <= RULE_LIMITS.mutuals) onChange({ ...line, least });
      }}
    />
  );
}
