/** Everybody by a rule: what is done with whom, what that means for those shown now, how long it takes, whose decision it is. */

import type { VNode } from 'preact';
import { shownCount } from '../../lib/domain/page';
import { POLICY_SPLITS, type Policy, type PolicyChoice, type PolicySplit, type Preview } from '../../lib/domain/policy';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { estimateOf, type PopupState } from '../state/popup';
import { t, tn } from '../text';
import { Line } from './ArmedDialog';
import { useDeeds, usePart } from './context';
import { StartRow } from './StartRow';
import { lengthWords, previewWords, ruleWords } from './words';

const CHOICES: readonly PolicyChoice[] = ['silent', 'reply', 'leave'];

/** How many it may come to: as LinkedIn counts them, else as many as are known to be open. */
const expectedOf = (s: PopupState): number => (s.view?.report == null ? null : shownCount(s.view.report)) ?? s.open;

interface RuleProps {
  readonly policy: Policy;
  readonly preview: Preview | null;
}

export function RuleDialog({ policy, preview }: RuleProps): VNode {
  const deeds = useDeeds();
  const pace = usePart((s) => s.settings.pace);
  const long = usePart((s) => t('popup_ask_about', lengthWords(estimateOf(s, expectedOf(s)), s.now)));
  const isList = usePart((s) => s.view?.state === 'list');
  return (
    <Dialog role="alertdialog" titleId="rule-title" textId="rule-text" onClose={deeds.closeRule}>
      <h2 id="rule-title">{t('rule_title')}</h2>
      <div id="rule-text">
        <dl>
          {POLICY_SPLITS.map((split) => (
            <Choice key={split} split={split} choice={policy[split]} />
          ))}
          <Line name={t('rule_rest')}>{t('rule_rest_text')}</Line>
          <Line name={t('rule_now')}>
            <strong role="status">
              {preview === null
                ? t('popup_loading')
                : preview.seen === 0
                  ? t('rule_preview_none')
                  : tn(isList ? 'rule_preview_shown' : 'rule_preview_read', preview.seen, previewWords(preview))}
            </strong>
          </Line>
          <Line name={t('popup_ask_long')}>
            <strong>{long}</strong>
            {t('popup_ask_pace', pace.perDay, pace.fromSeconds, pace.toSeconds)}
          </Line>
          <Line name={t('popup_ask_terms')}>{t('popup_terms')}</Line>
        </dl>
        <p class="final">
          <Icon name="warn" />
          <span>{t('popup_final')}</span>
        </p>
      </div>
      <StartRow
        isHeld={preview === null}
        onCancel={deeds.closeRule}
        onStart={(dry) => deeds.startRule(ruleWords(policy), dry)}
      />
    </Dialog>
  );
}

function Choice({ split, choice }: { readonly split: PolicySplit; readonly choice: PolicyChoice }): VNode {
  const deeds = useDeeds();
  const id = `rule-${split}`;
  return (
    <div class="choice">
      <dt>
        <label for={id}>{t(keyed('split', split))}</label>
      </dt>
      <dd>
        <select
          class="field"
          id={id}
          value={choice}
          onChange={(event) => {
            const wanted = CHOICES.find((one) => one === event.currentTarget.value);
            if (wanted !== undefined) deeds.chooseRule(split, wanted);
          }}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {t(`rule_choice_${one}`)}
            </option>
          ))}
        </select>
      </dd>
    </div>
  );
}
