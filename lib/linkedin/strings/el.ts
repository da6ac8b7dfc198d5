/** LinkedIn's Greek words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const EL: Strings = {
  locale: 'el',
  label: {
    person: {
      accept: [translated('Αποδοχή πρόσκλησης από {X}'), translated('Αποδεχτείτε την πρόσκληση του χρήστη {X}')],
      ignore: [translated('Παράβλεψη πρόσκλησης για σύνδεση από {X}'), translated('Παράβλεψη πρόσκλησης από {X}')],
    },
    other: { accept: [translated('Αποδοχή πρόσκλησης για {X}')], ignore: [translated('Παράβλεψη πρόσκλησης για {X}')] },
  },
  word: { accept: ['Αποδοχή'], ignore: ['Παράβλεψη'] },
  firstLine: [
    { text: 'Ο χρήστης {X} σάς ακολουθεί και σας προσκαλεί να συνδεθείτε', follows: true },
    { text: 'Ο χρήστης {X} σάς προσκαλεί να συνδεθείτε', follows: false },
    { text: 'Ο χρήστης {X} θέλει να συνδεθεί', follows: false },
  ],
  mutuals: [
    { text: '{X} και {N} ακόμη κοινές επαφές', plus: 1 },
    { text: '{X} και {N} ακόμη κοινή επαφή', plus: 1 },
    { text: 'Κοινή επαφή: {X}', plus: 1 },
    { text: '{N} κοινές επαφές', plus: 0 },
    { text: '{N} κοινή επαφή', plus: 0 },
  ],
  verified: ['Επαληθευμένο'],
  more: ['εμφάνιση περισσότερων', 'περισσότερα'],
  less: ['εμφάνιση λιγότερων'],
  reply: ['Απάντηση σε {X}'],
  message: ['Μήνυμα'],
  otherControls: ['Εμφάνιση περισσότερων ενεργειών'],
  loadMore: ['Φόρτωση περισσότερων', 'Εμφάνιση περισσότερων αποτελεσμάτων'],
  acknowledged: { accept: ['{X}: είναι πλέον επαφή σας'], ignore: ['Παραβλέψατε την πρόσκληση από {X}'] },
  careDialog: ['Να είστε προσεκτικοί όταν συνδέεστε'],
  dismiss: ['Απόρριψη', 'Κλείσιμο'],
  limit: ['όριο'],
  trouble: ['δεν ήταν δυνατή', 'κάτι πήγε στραβά'],
  bucket: ['{X} ({N})'],
  empty: ['Δεν υπάρχουν εκκρεμείς προσκλήσεις'],
  recipient: ['Κατάργηση {X}'],
  rateLimited: ['πάρα πολλά αιτήματα'],
  securityCheck: ['έλεγχος ασφαλείας'],
};
