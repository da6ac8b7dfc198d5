/** LinkedIn's Norwegian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const NO: Strings = {
  locale: 'no',
  label: {
    person: {
      accept: [translated('Godta {X}s invitasjon'), translated('Godta invitasjonen fra {X}')],
      ignore: [
        translated('Ignorer en invitasjon til å knytte kontakt fra {X}'),
        translated('Ignorer {X}s invitasjon'),
        translated('Ignorer invitasjonen fra {X}'),
      ],
    },
    other: { accept: [translated('Godta invitasjonen til {X}')], ignore: [translated('Ignorer invitasjonen til {X}')] },
  },
  word: { accept: ['Godta'], ignore: ['Ignorer'] },
  firstLine: [
    { text: '{X} følger deg og inviterer deg til å knytte kontakt', follows: true },
    { text: '{X} inviterer deg til å knytte kontakt', follows: false },
    { text: '{X} ønsker å knytte kontakt', follows: false },
  ],
  mutuals: [
    { text: '{X} og {N} andre felles kontakter', plus: 1 },
    { text: '{X} og {N} annen felles kontakt', plus: 1 },
    { text: '{X} er en felles kontakt', plus: 1 },
    { text: '{N} felles kontakter', plus: 0 },
    { text: '{N} felles kontakt', plus: 0 },
  ],
  verified: ['Bekreftet'],
  more: ['vis mer', 'mer'],
  less: ['vis mindre'],
  reply: ['Svar {X}'],
  message: ['Melding'],
  otherControls: ['Vis flere handlinger'],
  loadMore: ['Last inn flere', 'Vis flere resultater'],
  acknowledged: { accept: ['{X} er nå en kontakt'], ignore: ['Du ignorerte invitasjonen fra {X}'] },
  careDialog: ['Vær forsiktig når du knytter kontakter'],
  dismiss: ['Avvis', 'Lukk'],
  limit: ['grense'],
  trouble: ['kunne ikke', 'gikk galt'],
  bucket: ['{X} ({N})'],
  empty: ['Ingen ventende invitasjoner'],
  recipient: ['Fjern {X}'],
  rateLimited: ['for mange forespørsler'],
  securityCheck: ['sikkerhetskontroll'],
};
