/** LinkedIn's Czech words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const CS: Strings = {
  locale: 'cs',
  label: {
    person: {
      accept: [translated('Přijmout pozvánku od uživatele {X}'), translated('Přijmout pozvánku od {X}')],
      ignore: [
        translated('Ignorovat pozvánku k navázání spojení od uživatele {X}'),
        translated('Ignorovat pozvánku od {X}'),
      ],
    },
    other: { accept: [translated('Přijmout pozvánku na {X}')], ignore: [translated('Ignorovat pozvánku na {X}')] },
  },
  word: { accept: ['Přijmout'], ignore: ['Ignorovat'] },
  firstLine: [
    { text: '{X} vás sleduje a zve vás k navázání spojení', follows: true },
    { text: '{X} vás zve k navázání spojení', follows: false },
    { text: '{X} chce navázat spojení', follows: false },
  ],
  mutuals: [
    { text: '{X} a {N} další společné spojení', plus: 1 },
    { text: '{X} a {N} další společná spojení', plus: 1 },
    { text: '{X} a {N} dalších společných spojení', plus: 1 },
    { text: '{X} je společné spojení', plus: 1 },
    { text: '{N} společné spojení', plus: 0 },
    { text: '{N} společná spojení', plus: 0 },
    { text: '{N} společných spojení', plus: 0 },
  ],
  verified: ['Ověřeno'],
  more: ['zobrazit více', 'více'],
  less: ['zobrazit méně'],
  reply: ['Odpovědět: {X}'],
  message: ['Zpráva'],
  otherControls: ['Zobrazit další akce'],
  loadMore: ['Načíst další', 'Zobrazit další výsledky'],
  acknowledged: { accept: ['{X} je nyní vaše spojení'], ignore: ['Pozvánka od {X} byla ignorována'] },
  careDialog: ['Při navazování spojení buďte opatrní'],
  dismiss: ['Odmítnout', 'Zavřít'],
  limit: ['limit'],
  trouble: ['nepodařilo se', 'něco se pokazilo'],
  bucket: ['{X} ({N})'],
  empty: ['Žádné čekající pozvánky'],
  recipient: ['Odebrat {X}'],
  rateLimited: ['příliš mnoho požadavků'],
  securityCheck: ['bezpečnostní kontrola'],
};
