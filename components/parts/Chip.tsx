/** The verdict of an invitation as a chip: word, sign and edge each tell it apart; colour comes last. */

import type { VNode } from 'preact';
import { isNoteComplete } from '../../lib/domain/invitation';
import { effectiveVerdict, isForPerson, type Row } from '../../lib/domain/row';
import { t } from '../text';
import { Icon, type IconName } from './Icon';

export type ChipKind =
  | 'reason'
  | 'help'
  | 'unsure'
  | 'pitch'
  | 'generic'
  | 'default-text'
  | 'none'
  | 'not-person'
  | 'own-click';

const LOOK: Readonly<Record<ChipKind, { readonly icon: IconName; readonly css: string }>> = {
  reason: { icon: 'quote', css: 'chip-reason' },
  help: { icon: 'buoy', css: 'chip-help' },
  unsure: { icon: 'help', css: 'chip-unsure' },
  pitch: { icon: 'horn', css: 'chip-pitch' },
  generic: { icon: 'stamp', css: 'chip-generic' },
  'default-text': { icon: 'stamp', css: 'chip-generic' },
  none: { icon: 'none', css: 'chip-none' },
  'not-person': { icon: 'house', css: 'chip-other' },
  'own-click': { icon: 'point', css: 'chip-other' },
};

/** What the chip of a row says; decided rows keep the chip of what they were. */
export function chipOf(row: Row): ChipKind {
  if (row.kind !== 'person') return 'not-person';
  if (isForPerson(row)) return 'own-click';
  const { label, band, trace } = effectiveVerdict(row);
  if (band === 'unsure' || !isNoteComplete(row.doubts)) return 'unsure';
  if (label === 'personal') return 'reason';
  if (row.split === 'help') return 'help';
  return label === 'generic' && trace.some((item) => item.code === 'default-text') ? 'default-text' : label;
}

export const Chip = ({ kind }: { readonly kind: ChipKind }): VNode => (
  <span class={`chip ${LOOK[kind].css}`}>
    <Icon name={LOOK[kind].icon} />
    {t(`verdict_${kind.replace('-', '_')}`)}
  </span>
);
