/** LinkedIn's Romanian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const RO: Strings = {
  locale: 'ro',
  label: {
    person: {
      accept: [translated('Acceptați invitația de la {X}'), translated('Acceptă invitația lui {X}')],
      ignore: [
        translated('Ignorați o invitație de conectare de la {X}'),
        translated('Ignorați invitația de la {X}'),
        translated('Ignoră invitația lui {X}'),
      ],
    },
    other: {
      accept: [translated('Acceptați invitația pentru {X}')],
      ignore: [translated('Ignorați invitația pentru {X}')],
    },
  },
  word: { accept: ['Acceptați'], ignore: ['Ignorați'] },
  firstLine: [
    { text: '{X} vă urmărește și vă invită să vă conectați', follows: true },
    { text: '{X} vă invită să vă conectați', follows: false },
    { text: '{X} dorește să se conecteze', follows: false },
  ],
  mutuals: [
    { text: '{X} și alți {N} conexiuni comune', plus: 1 },
    { text: '{X} și încă {N} conexiune comună', plus: 1 },
    { text: '{X} este o conexiune comună', plus: 1 },
    { text: '{N} conexiuni comune', plus: 0 },
    { text: '{N} de conexiuni comune', plus: 0 },
    { text: '{N} conexiune comună', plus: 0 },
  ],
  verified: ['Verificat'],
  more: ['afișați mai mult', 'vedeți mai mult'],
  less: ['afișați mai puțin'],
  reply: ['Răspundeți la {X}'],
  message: ['Mesaj'],
  otherControls: ['Afișați mai multe acțiuni'],
  loadMore: ['Încărcați mai multe', 'Afișați mai multe rezultate'],
  acknowledged: { accept: ['{X} este acum o conexiune'], ignore: ['Ați ignorat invitația de la {X}'] },
  careDialog: ['Aveți grijă când vă conectați'],
  dismiss: ['Renunțați', 'Închideți'],
  limit: ['limita'],
  trouble: ['nu s-a putut', 'nu a mers bine'],
  bucket: ['{X} ({N})'],
  empty: ['Nicio invitație în așteptare'],
  recipient: ['Eliminați pe {X}'],
  rateLimited: ['prea multe solicitări'],
  securityCheck: ['verificare de securitate'],
};
