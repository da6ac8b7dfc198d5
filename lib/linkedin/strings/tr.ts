/** LinkedIn's Turkish words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const TR: Strings = {
  locale: 'tr',
  label: {
    person: {
      accept: [translated('{X} adlı kişinin davetini kabul et'), translated('{X} davetini kabul et')],
      ignore: [
        translated('{X} adlı kişinin bağlantı kurma davetini yok say'),
        translated('{X} adlı kişinin davetini yok say'),
      ],
    },
    other: { accept: [translated('{X} için daveti kabul et')], ignore: [translated('{X} için daveti yok say')] },
  },
  word: { accept: ['Kabul et'], ignore: ['Yok say'] },
  firstLine: [
    { text: '{X} sizi takip ediyor ve bağlantı kurmaya davet ediyor', follows: true },
    { text: '{X} sizi takip ediyor ve bağlantı kurmak istiyor', follows: true },
    { text: '{X} sizi bağlantı kurmaya davet ediyor', follows: false },
    { text: '{X} bağlantı kurmak istiyor', follows: false },
  ],
  mutuals: [
    { text: '{X} ve {N} diğer ortak bağlantı', plus: 1 },
    { text: '{X} ortak bir bağlantı', plus: 1 },
    { text: '{X} ortak bağlantınız', plus: 1 },
    { text: '{N} ortak bağlantı', plus: 0 },
  ],
  verified: ['Doğrulandı', 'Doğrulanmış'],
  more: ['daha fazla göster', 'devamını gör'],
  less: ['daha az göster'],
  reply: ['{X} adlı kişiye yanıt ver', '{X} adlı kişiyi yanıtla'],
  message: ['Mesaj'],
  otherControls: ['Diğer eylemleri göster'],
  loadMore: ['Daha fazla yükle', 'Daha fazla sonuç göster'],
  acknowledged: { accept: ['{X} artık bağlantınız'], ignore: ['{X} adlı kişinin daveti yok sayıldı'] },
  careDialog: ['Bağlantı kurarken dikkatli olun'],
  dismiss: ['Reddet', 'Kapat'],
  limit: ['sınır'],
  trouble: ['yapılamadı', 'ters gitti', 'sorun oluştu'],
  bucket: ['{X} ({N})'],
  empty: ['Bekleyen davet yok'],
  recipient: ['{X} adlı kişiyi kaldır'],
  rateLimited: ['çok fazla istek'],
  securityCheck: ['güvenlik kontrolü'],
};
