/** Whom the open rule finds now: the number, and the first of them with what was found. */

import type { ComponentChildren, JSX } from 'preact';
import { spansOf } from '../../lib/domain/find';
import { type HelpRule, wordsIn } from '../../lib/domain/rule';
import { Icon } from '../parts/Icon';
import { useStore } from '../state/hook';
import { EXAMPLES, type Rules } from '../state/rules';
import { num, t, tn } from '../text';

/** A text with the words that were found in it underlined. */
function Found({ text, words }: { readonly text: string; readonly words: readonly string[] }): JSX.Element {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { from, to } of spansOf(text, words)) {
    parts.push(text.slice(end, from), <em class="hit">{text.slice(from, to)}</em>);
    end = to;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

export function Finds({ rules, rule }: { readonly rules: Rules; readonly rule: HelpRule }): JSX.Element {
  const finds = useStore(rules.store, (s) => s.finds);
  const own = useStore(rules.store, (s) => s.ownWords);
  return (
    <aside class="finds" aria-label={t('help_finds')}>
      <div role="status">
        <p class="label">{t('help_finds')}</p>
        {finds !== null && (
          <>
            <p class="bignum">{num(finds.found)}</p>
            <p class="hint">{t('help_finds_of', num(finds.found), num(finds.of))}</p>
            {finds.found > 0 && <p class="hint">{tn('help_finds_tab', finds.inTab)}</p>}
          </>
        )}
      </div>
      <ul class="hits">
        {finds?.examples.map((one) => (
          <li key={one.id}>
            <strong dir="auto">{one.name}</strong>
            <p class="lead" dir="auto">
              <Found text={one.headline} words={wordsIn(rule, 'headline', own)} />
            </p>
            {one.note !== null && (
              <p class="note" dir="auto">
                <Found text={one.note} words={wordsIn(rule, 'note', own)} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {finds !== null && finds.found > finds.examples.length && finds.examples.length < EXAMPLES.many && (
        <button type="button" class="btn btn-s btn-quiet" onClick={rules.showMore}>
          {finds.found <= EXAMPLES.many ? tn('help_show_all', finds.found) : t('help_show_first', num(EXAMPLES.many))}
          <Icon name="down" />
        </button>
      )}
    </aside>
  );
}
