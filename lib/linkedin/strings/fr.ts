/** LinkedIn's French words. Labels marked verified were seen; all else is translated. */

import type { Strings } from '../shape';
import { translated, verified } from './label';

export const FR: Strings = {
  locale: 'fr',
  label: {
    person: {
      accept: [verified('Accepter l’invitation de {X}'), translated('Accepter l’invitation d’{X}')],
      ignore: [
        translated('Ignorer une invitation à se connecter de {X}'),
        translated('Ignorer l’invitation de {X}'),
        translated('Ignorer l’invitation d’{X}'),
      ],
    },
    other: {
      accept: [translated('Accepter l’invitation pour {X}')],
      ignore: [translated('Ignorer l’invitation pour {X}')],
    },
  },
  word: { accept: ['Accepter'], ignore: ['Ignorer'] },
  firstLine: [
    { text: '{X} vous suit et vous invite à vous connecter', follows: true },
    { text: '{X} vous invite à vous connecter', follows: false },
    { text: '{X} souhaite se connecter', follows: false },
  ],
  mutuals: [
    { text: '{X} et {N} autres relations en commun', plus: 1 },
    { text: '{X} et {N} autre relation en commun', plus: 1 },
    { text: '{X} est une relation en commun', plus: 1 },
    { text: '{N} relations en commun', plus: 0 },
    { text: '{N} relation en commun', plus: 0 },
  ],
  verified: ['Vérifié'],
  more: ['afficher plus', 'voir plus'],
  less: ['afficher moins', 'voir moins'],
  reply: ['Répondre à {X}'],
  message: ['Message'],
  otherControls: ['Afficher plus d’actions'],
  loadMore: ['Charger plus', 'Afficher plus de résultats'],
  acknowledged: {
    accept: ['{X} fait maintenant partie de vos relations'],
    ignore: ['Vous avez ignoré l’invitation de {X}'],
  },
  careDialog: ['Soyez prudent lorsque vous vous connectez'],
  dismiss: ['Ignorer ce message', 'Fermer'],
  limit: ['limite'],
  trouble: ['impossible', 's’est produite'],
  bucket: ['{X} ({N})'],
  empty: ['Aucune invitation en attente'],
  recipient: ['Supprimer {X}'],
  rateLimited: ['trop de demandes'],
  securityCheck: ['vérification de sécurité'],
};
