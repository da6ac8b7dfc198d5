/** LinkedIn's Dutch words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const NL: Strings = {
  locale: 'nl',
  label: {
    person: {
      accept: [translated('Uitnodiging van {X} accepteren'), translated('Accepteer de uitnodiging van {X}')],
      ignore: [
        translated('Uitnodiging om te connecten van {X} negeren'),
        translated('Uitnodiging van {X} negeren'),
        translated('Negeer de uitnodiging van {X}'),
      ],
    },
    other: {
      accept: [translated('Uitnodiging voor {X} accepteren')],
      ignore: [translated('Uitnodiging voor {X} negeren')],
    },
  },
  word: { accept: ['Accepteren'], ignore: ['Negeren'] },
  firstLine: [
    { text: '{X} volgt u en nodigt u uit om te connecten', follows: true },
    { text: '{X} nodigt u uit om te connecten', follows: false },
    { text: '{X} wil connecten', follows: false },
  ],
  mutuals: [
    { text: '{X} en {N} andere gemeenschappelijke connecties', plus: 1 },
    { text: '{X} en {N} andere gemeenschappelijke connectie', plus: 1 },
    { text: '{X} is een gemeenschappelijke connectie', plus: 1 },
    { text: '{N} gemeenschappelijke connecties', plus: 0 },
    { text: '{N} gemeenschappelijke connectie', plus: 0 },
  ],
  verified: ['Geverifieerd'],
  more: ['meer weergeven', 'meer'],
  less: ['minder weergeven'],
  reply: ['{X} beantwoorden'],
  message: ['Bericht'],
  otherControls: ['Meer acties weergeven'],
  loadMore: ['Meer laden', 'Meer resultaten weergeven'],
  acknowledged: { accept: ['{X} is nu een connectie'], ignore: ['Uitnodiging van {X} genegeerd'] },
  careDialog: ['Wees voorzichtig met connecten'],
  dismiss: ['Verwijderen', 'Sluiten'],
  limit: ['limiet'],
  trouble: ['niet mogelijk', 'misgegaan'],
  bucket: ['{X} ({N})'],
  empty: ['Geen openstaande uitnodigingen'],
  recipient: ['{X} verwijderen'],
  rateLimited: ['te veel aanvragen'],
  securityCheck: ['beveiligingscontrole'],
};
