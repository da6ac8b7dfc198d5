/** LinkedIn's Danish words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const DA: Strings = {
  locale: 'da',
  label: {
    person: {
      accept: [translated('Accepter {X}s invitation'), translated('Accepter invitation fra {X}')],
      ignore: [
        translated('Ignorer en invitation til at oprette forbindelse fra {X}'),
        translated('Ignorer {X}s invitation'),
        translated('Ignorer invitation fra {X}'),
      ],
    },
    other: { accept: [translated('Accepter invitation til {X}')], ignore: [translated('Ignorer invitation til {X}')] },
  },
  word: { accept: ['Accepter'], ignore: ['Ignorer'] },
  firstLine: [
    { text: '{X} følger dig og inviterer dig til at oprette forbindelse', follows: true },
    { text: '{X} inviterer dig til at oprette forbindelse', follows: false },
    { text: '{X} vil gerne oprette forbindelse', follows: false },
  ],
  mutuals: [
    { text: '{X} og {N} andre fælles forbindelser', plus: 1 },
    { text: '{X} og {N} anden fælles forbindelse', plus: 1 },
    { text: '{X} er en fælles forbindelse', plus: 1 },
    { text: '{N} fælles forbindelser', plus: 0 },
    { text: '{N} fælles forbindelse', plus: 0 },
  ],
  verified: ['Verificeret'],
  more: ['vis mere', 'se mere'],
  less: ['vis mindre'],
  reply: ['Svar {X}'],
  message: ['Besked'],
  otherControls: ['Vis flere handlinger'],
  loadMore: ['Indlæs flere', 'Vis flere resultater'],
  acknowledged: { accept: ['{X} er nu en forbindelse'], ignore: ['Du ignorerede invitationen fra {X}'] },
  careDialog: ['Vær forsigtig, når du opretter forbindelse'],
  dismiss: ['Afvis', 'Luk'],
  limit: ['grænse'],
  trouble: ['ikke muligt', 'gik galt'],
  bucket: ['{X} ({N})'],
  empty: ['Ingen afventende invitationer'],
  recipient: ['Fjern {X}'],
  rateLimited: ['for mange anmodninger'],
  securityCheck: ['sikkerhedskontrol'],
};
