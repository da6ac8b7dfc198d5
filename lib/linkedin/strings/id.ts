/** LinkedIn's Indonesian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const ID: Strings = {
  locale: 'id',
  label: {
    person: {
      accept: [translated('Terima undangan dari {X}'), translated('Terima undangan {X}')],
      ignore: [translated('Abaikan undangan terhubung dari {X}'), translated('Abaikan undangan dari {X}')],
    },
    other: { accept: [translated('Terima undangan untuk {X}')], ignore: [translated('Abaikan undangan untuk {X}')] },
  },
  word: { accept: ['Terima'], ignore: ['Abaikan'] },
  firstLine: [
    { text: '{X} mengikuti Anda dan mengundang Anda untuk terhubung', follows: true },
    { text: '{X} mengundang Anda untuk terhubung', follows: false },
    { text: '{X} ingin terhubung', follows: false },
  ],
  mutuals: [
    { text: '{X} dan {N} koneksi bersama lainnya', plus: 1 },
    { text: '{X} adalah koneksi bersama', plus: 1 },
    { text: '{N} koneksi bersama', plus: 0 },
  ],
  verified: ['Terverifikasi'],
  more: ['tampilkan lebih banyak', 'selengkapnya'],
  less: ['tampilkan lebih sedikit'],
  reply: ['Balas {X}'],
  message: ['Pesan'],
  otherControls: ['Tampilkan tindakan lainnya'],
  loadMore: ['Muat lainnya', 'Tampilkan hasil lainnya'],
  acknowledged: { accept: ['{X} sekarang adalah koneksi'], ignore: ['Anda mengabaikan undangan dari {X}'] },
  careDialog: ['Berhati-hatilah saat terhubung'],
  dismiss: ['Singkirkan', 'Tutup'],
  limit: ['batas'],
  trouble: ['tidak dapat', 'terjadi kesalahan'],
  bucket: ['{X} ({N})'],
  empty: ['Tidak ada undangan tertunda'],
  recipient: ['Hapus {X}'],
  rateLimited: ['terlalu banyak permintaan'],
  securityCheck: ['pemeriksaan keamanan'],
};
