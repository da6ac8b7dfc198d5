/** LinkedIn's Tagalog words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const TL: Strings = {
  locale: 'tl',
  label: {
    person: {
      accept: [translated('Tanggapin ang imbitasyon ni {X}'), translated('Tanggapin ang imbitasyon mula kay {X}')],
      ignore: [
        translated('Balewalain ang imbitasyong kumonekta mula kay {X}'),
        translated('Balewalain ang imbitasyon ni {X}'),
      ],
    },
    other: {
      accept: [translated('Tanggapin ang imbitasyon para sa {X}')],
      ignore: [translated('Balewalain ang imbitasyon para sa {X}')],
    },
  },
  word: { accept: ['Tanggapin'], ignore: ['Balewalain'] },
  firstLine: [
    { text: 'Sinusundan ka ni {X} at iniimbitahan kang kumonekta', follows: true },
    { text: 'Iniimbitahan ka ni {X} na kumonekta', follows: false },
    { text: 'Gusto ni {X} na kumonekta', follows: false },
  ],
  mutuals: [
    { text: '{X} at {N} pang mutual na koneksyon', plus: 1 },
    { text: 'Mutual na koneksyon si {X}', plus: 1 },
    { text: '{N} mutual na koneksyon', plus: 0 },
  ],
  verified: ['Na-verify'],
  more: ['magpakita pa', 'tumingin pa'],
  less: ['magpakita ng mas kaunti'],
  reply: ['Tumugon kay {X}'],
  message: ['Mensahe'],
  otherControls: ['Magpakita pa ng mga aksyon'],
  loadMore: ['Mag-load pa', 'Magpakita pa ng mga resulta'],
  acknowledged: { accept: ['Koneksyon mo na si {X}'], ignore: ['Binalewala mo ang imbitasyon ni {X}'] },
  careDialog: ['Mag-ingat sa pagkonekta'],
  dismiss: ['I-dismiss', 'Isara'],
  limit: ['limitasyon'],
  trouble: ['hindi nagawa', 'nagkaproblema'],
  bucket: ['{X} ({N})'],
  empty: ['Walang nakabinbing imbitasyon'],
  recipient: ['Alisin si {X}'],
  rateLimited: ['masyadong maraming kahilingan'],
  securityCheck: ['pagsusuri sa seguridad'],
};
