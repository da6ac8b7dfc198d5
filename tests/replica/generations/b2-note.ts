import type { Invitation } from '../model';
import { type Element, h, lines, on, type Tree } from '../tree';
import type { Scene } from './generation';

const cutAfter = 120;

/** The first 120 characters, never half an emoji. */
const cut = (text: string): string => [...text].slice(0, cutAfter).join('').trimEnd();

/** The names of the two attributes, or, under the fault, names that no reader knows. */
const attributesOf = ({
  faults,
}: Scene): { readonly box: Record<string, string>; readonly button: Record<string, string> } =>
  faults.renameNotes
    ? { box: { 'data-part': 'foldable' }, button: { 'data-part': 'unfold', 'aria-hidden': 'true' } }
    : {
        box: { 'data-testid': 'expandable-text-box' },
        button: { 'data-testid': 'expandable-text-button', 'aria-hidden': 'true' },
      };

/** Paragraphs between the buttons and the reply link; long or short, with a button that folds them. */
const plainNote = ({ words, hashed }: Scene, text: string, reply: Element): Element => {
  const fold = {
    do: 'fold',
    of: 'previous',
    full: lines(text),
    cut: lines(cut(text)),
    more: words.showMore,
    less: words.showLess,
  } as const;
  return h(
    'div',
    { class: hashed('note') },
    h('p', {}, ...lines(text)),
    on(fold, h('button', { 'aria-hidden': 'true', class: hashed('unfold') }, words.showLess)),
    h('p', {}, reply),
  );
};

/**
 * The note as it stands behind the action buttons. Long notes have their expander inside the box: with the whole text in the DOM and
 * clamped by style, or (`cut`) with only the beginning there until the expander is clicked.
 */
export const b2Note = (scene: Scene, { note, noteShape }: Invitation, reply: Element): readonly Tree[] => {
  const text = note ?? '';
  const { words, hashed } = scene;
  if (noteShape === 'plain' && !scene.faults.renameNotes) return [plainNote(scene, text, reply)];
  const { box, button } = attributesOf(scene);
  const long = [...text].length > cutAfter;
  const expander = h('button', { ...button, class: hashed('unfold') }, words.showMore);
  const labels = { more: words.showMore, less: words.showLess };
  const clamped = hashed('clamped');
  const content = !long
    ? h('span', box, ...lines(text))
    : noteShape === 'cut'
      ? h(
          'span',
          box,
          ...lines(cut(text)),
          on({ do: 'fold', of: 'parent', full: lines(text), cut: lines(cut(text)), ...labels }, expander),
        )
      : h(
          'span',
          { ...box, class: clamped },
          ...lines(text),
          on({ do: 'unclamp', className: clamped, ...labels }, expander),
        );
  return [h('p', { class: hashed('note') }, content), h('div', { class: hashed('text') }, reply)];
};
