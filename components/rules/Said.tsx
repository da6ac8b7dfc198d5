/** A rule in words: "The headline contains student, and the note asks a question; but not if the note is a pitch." */

import type { ComponentChildren, VNode } from 'preact';
import { type Condition, type HelpRule, isGroup, type RuleNode } from '../../lib/domain/rule';
import { keyed } from '../parts/keyed';
import { joined, languageName, t, tn } from '../text';

/** A message with nodes in its gaps. */
function woven(key: string, ...nodes: readonly ComponentChildren[]): ComponentChildren {
  const text = t(key, ...nodes.map((_, i) => `\u0001${i}\u0001`));
  return text.split('\u0001').map((part, i) => (i % 2 === 0 ? part : nodes[Number(part)]));
}

/** Nodes as a list in the language of the words: `a, b or c`. */
const listOf = (nodes: readonly ComponentChildren[], how: 'and' | 'or'): ComponentChildren =>
  joined(nodes.length, how).map((part) => (typeof part === 'number' ? nodes[part] : part));

const em = (text: string): VNode => <em key={text}>{text}</em>;
const words = (any: readonly string[]): ComponentChildren => (any.length === 0 ? em('…') : listOf(any.map(em), 'or'));

function conditionWords(c: Condition): ComponentChildren {
  switch (c.is) {
    case 'words':
      return woven(`help_say_${c.in}`, words(c.any));
    case 'own-words':
      return woven(`help_say_${c.in}`, em(t('help_own_words')));
    case 'cue':
      return woven('help_say_the_note', em(t(keyed('help_how', c.cue))));
    case 'label':
      return woven('help_say_the_note', em(t(`help_how_${c.label}`)));
    case 'language':
      return woven('help_say_language', words(c.any.map(languageName)));
    case 'mutuals':
      return em(tn('help_say_mutuals', c.least));
    case 'verified':
      return em(t('help_say_verified'));
    case 'follows':
      return em(t('help_say_follows'));
  }
}

function nodeWords(node: RuleNode): ComponentChildren {
  if (!isGroup(node)) return conditionWords(node);
  const parts = node.of.length === 0 ? [em('…')] : node.of.map(inner);
  return listOf(parts, node.match === 'all' ? 'and' : 'or');
}

/** A group within a group stands in brackets: "all" and "any" would run into one another. */
const inner = (node: RuleNode): ComponentChildren =>
  isGroup(node) && node.of.length > 1 ? <>({nodeWords(node)})</> : nodeWords(node);

/** Only what both trees say; the name stands elsewhere. */
export function Said({ rule, class: css }: { readonly rule: HelpRule; readonly class: string }): VNode {
  const include = nodeWords(rule.include);
  return (
    <p class={css} dir="auto">
      {rule.exclude.of.length === 0
        ? woven('help_say_whole', include)
        : woven('help_say_whole_but', include, nodeWords(rule.exclude))}
    </p>
  );
}
