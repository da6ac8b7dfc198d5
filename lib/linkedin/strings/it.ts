/** LinkedIn's Italian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const IT: Strings = {
  locale: 'it',
  label: {
    person: {
      accept: [translated('Accetta l’invito di {X}')],
      ignore: [
        translated('Ignora un invito a collegarsi di {X}'),
        translated('Ignora l’invito di {X}'),
        translated('Rifiuta l’invito di {X}'),
      ],
    },
    other: { accept: [translated('Accetta l’invito per {X}')], ignore: [translated('Ignora l’invito per {X}')] },
  },
  word: { accept: ['Accetta'], ignore: ['Ignora'] },
  firstLine: [
    { text: '{X} ti segue e ti invita a collegarti', follows: true },
    { text: '{X} ti invita a collegarti', follows: false },
    { text: '{X} vuole collegarsi', follows: false },
  ],
  mutuals: [
    { text: '{X} e altri {N} collegamenti in comune', plus: 1 },
    { text: '{X} e un altro collegamento in comune', plus: 2 },
    { text: '{X} è un collegamento in comune', plus: 1 },
    { text: '{N} collegamenti in comune', plus: 0 },
    { text: '{N} collegamento in comune', plus: 0 },
  ],
  verified: ['Verificato'],
  more: ['mostra altro', 'vedi altro'],
  less: ['mostra meno'],
  reply: ['Rispondi a {X}'],
  message: ['Messaggio'],
  otherControls: ['Mostra altre azioni'],
  loadMore: ['Carica altro', 'Mostra altri risultati'],
  acknowledged: { accept: ['{X} è ora un collegamento'], ignore: ['Hai ignorato l’invito di {X}'] },
  careDialog: ['Fai attenzione quando ti colleghi'],
  dismiss: ['Ignora questo messaggio', 'Chiudi'],
  limit: ['limite'],
  trouble: ['impossibile', 'si è verificato'],
  bucket: ['{X} ({N})'],
  empty: ['Nessun invito in sospeso'],
  recipient: ['Rimuovi {X}'],
  rateLimited: ['troppe richieste'],
  securityCheck: ['controllo di sicurezza'],
};
