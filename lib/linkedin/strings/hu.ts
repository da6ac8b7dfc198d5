/** LinkedIn's Hungarian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const HU: Strings = {
  locale: 'hu',
  label: {
    person: {
      accept: [translated('{X} meghívásának elfogadása'), translated('Meghívás elfogadása: {X}')],
      ignore: [
        translated('{X} kapcsolatfelvételi meghívásának figyelmen kívül hagyása'),
        translated('{X} meghívásának figyelmen kívül hagyása'),
      ],
    },
    other: {
      accept: [translated('A(z) {X} meghívó elfogadása')],
      ignore: [translated('A(z) {X} meghívó figyelmen kívül hagyása')],
    },
  },
  word: { accept: ['Elfogadás'], ignore: ['Figyelmen kívül hagyás'] },
  firstLine: [
    { text: '{X} követi Önt, és meghívja, hogy kapcsolatba lépjenek', follows: true },
    { text: '{X} meghívja, hogy kapcsolatba lépjenek', follows: false },
    { text: '{X} kapcsolatba szeretne lépni', follows: false },
  ],
  mutuals: [
    { text: '{X} és {N} további közös ismerős', plus: 1 },
    { text: '{N} közös ismerős', plus: 0 },
    { text: '{X} közös ismerős', plus: 1 },
  ],
  verified: ['Ellenőrzött'],
  more: ['több megjelenítése', 'tovább'],
  less: ['kevesebb megjelenítése'],
  reply: ['Válasz: {X}'],
  message: ['Üzenet'],
  otherControls: ['További műveletek megjelenítése'],
  loadMore: ['Továbbiak betöltése', 'További találatok megjelenítése'],
  acknowledged: { accept: ['{X} mostantól az ismerőse'], ignore: ['{X} meghívását figyelmen kívül hagyta'] },
  careDialog: ['Legyen óvatos a kapcsolatfelvételkor'],
  dismiss: ['Elvetés', 'Bezárás'],
  limit: ['korlát'],
  trouble: ['nem sikerült', 'hiba történt'],
  bucket: ['{X} ({N})'],
  empty: ['Nincsenek függőben lévő meghívások'],
  recipient: ['{X} eltávolítása'],
  rateLimited: ['túl sok kérés'],
  securityCheck: ['biztonsági ellenőrzés'],
};
