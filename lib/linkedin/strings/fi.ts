/** LinkedIn's Finnish words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const FI: Strings = {
  locale: 'fi',
  label: {
    person: {
      accept: [translated('Hyväksy kutsu käyttäjältä {X}'), translated('Hyväksy henkilön {X} kutsu')],
      ignore: [translated('Ohita verkostoitumiskutsu käyttäjältä {X}'), translated('Ohita henkilön {X} kutsu')],
    },
    other: { accept: [translated('Hyväksy kutsu kohteeseen {X}')], ignore: [translated('Ohita kutsu kohteeseen {X}')] },
  },
  word: { accept: ['Hyväksy'], ignore: ['Ohita'] },
  firstLine: [
    { text: '{X} seuraa sinua ja kutsuu sinut verkostoonsa', follows: true },
    { text: '{X} kutsuu sinut verkostoonsa', follows: false },
    { text: '{X} haluaa verkostoitua', follows: false },
  ],
  mutuals: [
    { text: '{X} ja {N} muuta yhteistä kontaktia', plus: 1 },
    { text: '{X} ja {N} muu yhteinen kontakti', plus: 1 },
    { text: '{X} on yhteinen kontakti', plus: 1 },
    { text: '{N} yhteistä kontaktia', plus: 0 },
    { text: '{N} yhteinen kontakti', plus: 0 },
  ],
  verified: ['Vahvistettu'],
  more: ['näytä lisää', 'lisää'],
  less: ['näytä vähemmän'],
  reply: ['Vastaa: {X}'],
  message: ['Viesti'],
  otherControls: ['Näytä lisää toimintoja'],
  loadMore: ['Lataa lisää', 'Näytä lisää tuloksia'],
  acknowledged: { accept: ['{X} on nyt kontaktisi'], ignore: ['Ohitit kutsun: {X}'] },
  careDialog: ['Ole varovainen verkostoituessasi'],
  dismiss: ['Hylkää', 'Sulje'],
  limit: ['raja'],
  trouble: ['ei onnistunut', 'meni pieleen'],
  bucket: ['{X} ({N})'],
  empty: ['Ei odottavia kutsuja'],
  recipient: ['Poista {X}'],
  rateLimited: ['liian monta pyyntöä'],
  securityCheck: ['turvatarkistus'],
};
