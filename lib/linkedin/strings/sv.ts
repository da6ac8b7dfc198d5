/** LinkedIn's Swedish words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const SV: Strings = {
  locale: 'sv',
  label: {
    person: {
      accept: [translated('Acceptera {X}s inbjudan'), translated('Acceptera inbjudan från {X}')],
      ignore: [
        translated('Ignorera en inbjudan att knyta kontakt från {X}'),
        translated('Ignorera {X}s inbjudan'),
        translated('Ignorera inbjudan från {X}'),
      ],
    },
    other: { accept: [translated('Acceptera inbjudan till {X}')], ignore: [translated('Ignorera inbjudan till {X}')] },
  },
  word: { accept: ['Acceptera'], ignore: ['Ignorera'] },
  firstLine: [
    { text: '{X} följer dig och vill knyta kontakt med dig', follows: true },
    { text: '{X} bjuder in dig att knyta kontakt', follows: false },
    { text: '{X} vill knyta kontakt', follows: false },
  ],
  mutuals: [
    { text: '{X} och {N} andra gemensamma kontakter', plus: 1 },
    { text: '{X} och {N} annan gemensam kontakt', plus: 1 },
    { text: '{X} är en gemensam kontakt', plus: 1 },
    { text: '{N} gemensamma kontakter', plus: 0 },
    { text: '{N} gemensam kontakt', plus: 0 },
  ],
  verified: ['Verifierad'],
  more: ['visa mer', 'mer'],
  less: ['visa mindre'],
  reply: ['Svara {X}'],
  message: ['Meddelande'],
  otherControls: ['Visa fler åtgärder'],
  loadMore: ['Läs in fler', 'Visa fler resultat'],
  acknowledged: { accept: ['{X} är nu en kontakt'], ignore: ['Du ignorerade inbjudan från {X}'] },
  careDialog: ['Var försiktig när du knyter kontakter'],
  dismiss: ['Avvisa', 'Stäng'],
  limit: ['gräns'],
  trouble: ['det gick inte', 'gick fel'],
  bucket: ['{X} ({N})'],
  empty: ['Inga väntande inbjudningar'],
  recipient: ['Ta bort {X}'],
  rateLimited: ['för många förfrågningar'],
  securityCheck: ['säkerhetskontroll'],
};
