/** LinkedIn's Polish words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const PL: Strings = {
  locale: 'pl',
  label: {
    person: {
      accept: [translated('Zaakceptuj zaproszenie od {X}'), translated('Przyjmij zaproszenie od: {X}')],
      ignore: [
        translated('Zignoruj zaproszenie do nawiązania kontaktu od {X}'),
        translated('Zignoruj zaproszenie od {X}'),
      ],
    },
    other: {
      accept: [translated('Zaakceptuj zaproszenie do {X}')],
      ignore: [translated('Zignoruj zaproszenie do {X}')],
    },
  },
  word: { accept: ['Zaakceptuj'], ignore: ['Zignoruj'] },
  firstLine: [
    { text: '{X} obserwuje Cię i zaprasza do nawiązania kontaktu', follows: true },
    { text: '{X} zaprasza Cię do nawiązania kontaktu', follows: false },
    { text: '{X} chce nawiązać kontakt', follows: false },
  ],
  mutuals: [
    { text: '{X} i {N} inny wspólny kontakt', plus: 1 },
    { text: '{X} i {N} inne wspólne kontakty', plus: 1 },
    { text: '{X} i {N} innych wspólnych kontaktów', plus: 1 },
    { text: '{X} to wspólny kontakt', plus: 1 },
    { text: '{N} wspólny kontakt', plus: 0 },
    { text: '{N} wspólne kontakty', plus: 0 },
    { text: '{N} wspólnych kontaktów', plus: 0 },
  ],
  verified: ['Zweryfikowano'],
  more: ['pokaż więcej', 'więcej'],
  less: ['pokaż mniej'],
  reply: ['Odpowiedz: {X}'],
  message: ['Wiadomość'],
  otherControls: ['Pokaż więcej czynności'],
  loadMore: ['Wczytaj więcej', 'Pokaż więcej wyników'],
  acknowledged: { accept: ['{X} jest teraz Twoim kontaktem'], ignore: ['Zignorowano zaproszenie od {X}'] },
  careDialog: ['Zachowaj ostrożność, nawiązując kontakty'],
  dismiss: ['Odrzuć', 'Zamknij'],
  limit: ['limit'],
  trouble: ['nie udało się', 'poszło nie tak'],
  bucket: ['{X} ({N})'],
  empty: ['Brak oczekujących zaproszeń'],
  recipient: ['Usuń {X}'],
  rateLimited: ['zbyt wiele żądań'],
  securityCheck: ['kontrola bezpieczeństwa'],
};
