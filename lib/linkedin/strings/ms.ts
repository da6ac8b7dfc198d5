/** LinkedIn's Malay words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const MS: Strings = {
  locale: 'ms',
  label: {
    person: {
      accept: [translated('Terima jemputan daripada {X}'), translated('Terima jemputan {X}')],
      ignore: [
        translated('Abaikan jemputan untuk berhubung daripada {X}'),
        translated('Abaikan jemputan daripada {X}'),
      ],
    },
    other: { accept: [translated('Terima jemputan untuk {X}')], ignore: [translated('Abaikan jemputan untuk {X}')] },
  },
  word: { accept: ['Terima'], ignore: ['Abaikan'] },
  firstLine: [
    { text: '{X} mengikuti anda dan menjemput anda untuk berhubung', follows: true },
    { text: '{X} menjemput anda untuk berhubung', follows: false },
    { text: '{X} ingin berhubung', follows: false },
  ],
  mutuals: [
    { text: '{X} dan {N} kenalan bersama lain', plus: 1 },
    { text: '{X} ialah kenalan bersama', plus: 1 },
    { text: '{N} kenalan bersama', plus: 0 },
  ],
  verified: ['Disahkan'],
  more: ['tunjukkan lagi', 'lihat lagi'],
  less: ['tunjukkan kurang'],
  reply: ['Balas kepada {X}'],
  message: ['Mesej'],
  otherControls: ['Tunjukkan lagi tindakan'],
  loadMore: ['Muat lagi', 'Tunjukkan lagi hasil'],
  acknowledged: { accept: ['{X} kini ialah kenalan'], ignore: ['Anda mengabaikan jemputan daripada {X}'] },
  careDialog: ['Berhati-hati semasa berhubung'],
  dismiss: ['Ketepikan', 'Tutup'],
  limit: ['had'],
  trouble: ['tidak dapat', 'tidak kena'],
  bucket: ['{X} ({N})'],
  empty: ['Tiada jemputan belum selesai'],
  recipient: ['Keluarkan {X}'],
  rateLimited: ['terlalu banyak permintaan'],
  securityCheck: ['semakan keselamatan'],
};
