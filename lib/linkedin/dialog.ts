/** LinkedIn's dialogs: noticed always, dismissed only by the one control that says so, never answered. */

import { press } from './press';
import { all, first, has, matching, within } from './query';
import type { Generation, Strings } from './shape';
import { isWord } from './template';
import { isDouble, textOf } from './text';

/** The open dialog, or null. */
export const openDialog = (doc: Document, generation: Generation): Element | null =>
  all(doc, generation.parts.dialog).find((d) => !isDouble(d)) ?? null;

/** The dialog that has come with these changes, or null. */
export const newDialog = (added: readonly Element[], generation: Generation): Element | null =>
  within(added, generation.parts.dialog).find((d) => !isDouble(d)) ?? null;

/** True where the dialog asks whether one really wants to accept: then nothing was accepted yet. */
export const asksBack = (dialog: Element, { parts }: Generation, strings: Strings): boolean =>
  has(dialog, parts.careDialog) ||
  matching(dialog, parts.careDialog) !== null ||
  [...dialog.getElementsByTagName('*')].some((e) => isWord(strings.careDialog, textOf(e)));

/** Presses Dismiss or Close, known by label or by its whole text. False where the dialog has none. */
export function dismiss(dialog: Element, { parts }: Generation, strings: Strings): boolean {
  const isDismiss = (e: Element): boolean =>
    isWord(strings.dismiss, e.getAttribute('aria-label') ?? '') || isWord(strings.dismiss, textOf(e));
  const button = all(dialog, parts.dialogButton).find(isDismiss);
  if (button !== undefined) press(button);
  return button !== undefined;
}

/** The words of a dialog, for the person. */
export const wordsOf = (dialog: Element, { parts }: Generation): string =>
  textOf(first(dialog, parts.dialogTitle) ?? dialog);
