/** LinkedIn's German words. Labels marked verified were seen; all else is translated. */

import type { Strings } from '../shape';
import { translated, verified } from './label';

export const DE: Strings = {
  locale: 'de',
  label: {
    person: {
      accept: [translated('Einladung von {X} annehmen'), verified('Kontaktanfrage von {X} annehmen')],
      ignore: [
        translated('Einladung zur Vernetzung von {X} ignorieren'),
        verified('Kontaktanfrage von {X} ignorieren'),
        translated('Einladung von {X} ignorieren'),
      ],
    },
    other: { accept: [translated('Einladung für {X} annehmen')], ignore: [translated('Einladung für {X} ignorieren')] },
  },
  word: { accept: ['Annehmen'], ignore: ['Ignorieren'] },
  firstLine: [
    { text: '{X} folgt Ihnen und möchte sich mit Ihnen vernetzen', follows: true },
    { text: '{X} lädt Sie ein, sich zu vernetzen', follows: false },
    { text: '{X} möchte sich mit Ihnen vernetzen', follows: false },
    { text: '{X} möchte sich vernetzen', follows: false },
  ],
  mutuals: [
    { text: '{X} und {N} weitere gemeinsame Kontakte', plus: 1 },
    { text: '{X} und {N} weiterer gemeinsamer Kontakt', plus: 1 },
    { text: '{X} ist ein gemeinsamer Kontakt', plus: 1 },
    { text: '{N} gemeinsame Kontakte', plus: 0 },
    { text: '{N} gemeinsamer Kontakt', plus: 0 },
  ],
  verified: ['Verifiziert'],
  more: ['mehr anzeigen', 'mehr'],
  less: ['weniger anzeigen'],
  reply: ['{X} antworten'],
  message: ['Nachricht'],
  otherControls: ['Weitere Aktionen anzeigen'],
  loadMore: ['Mehr laden', 'Weitere Ergebnisse anzeigen', 'Mehr Ergebnisse anzeigen'],
  acknowledged: { accept: ['{X} ist jetzt ein Kontakt'], ignore: ['Einladung von {X} wurde ignoriert'] },
  careDialog: ['Seien Sie vorsichtig beim Vernetzen', 'Vorsicht beim Vernetzen'],
  dismiss: ['Verwerfen', 'Schließen'],
  limit: ['Limit'],
  trouble: ['nicht möglich', 'schiefgelaufen'],
  bucket: ['{X} ({N})'],
  empty: ['Keine ausstehenden Einladungen'],
  recipient: ['{X} entfernen'],
  rateLimited: ['zu viele Anfragen'],
  securityCheck: ['Sicherheitsprüfung'],
};
