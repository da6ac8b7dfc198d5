/** LinkedIn's Traditional Chinese words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const ZH_HANT: Strings = {
  locale: 'zh-Hant',
  label: {
    person: {
      accept: [translated('接受{X}的邀請'), translated('接受來自{X}的邀請')],
      ignore: [translated('忽略{X}的建立人脈邀請'), translated('忽略{X}的邀請'), translated('忽略來自{X}的邀請')],
    },
    other: { accept: [translated('接受邀請:{X}')], ignore: [translated('忽略邀請:{X}')] },
  },
  word: { accept: ['接受'], ignore: ['忽略'] },
  firstLine: [
    { text: '{X}正在關注您,並邀請您建立人脈', follows: true },
    { text: '{X}邀請您建立人脈', follows: false },
    { text: '{X}想與您建立人脈', follows: false },
  ],
  mutuals: [
    { text: '{X}和其他{N}位共同人脈', plus: 1 },
    { text: '{X}是共同人脈', plus: 1 },
    { text: '{N}位共同人脈', plus: 0 },
  ],
  verified: ['已驗證'],
  more: ['顯示更多', '查看更多'],
  less: ['顯示較少'],
  reply: ['回覆{X}'],
  message: ['傳送訊息'],
  otherControls: ['顯示更多動作'],
  loadMore: ['載入更多', '顯示更多結果'],
  acknowledged: { accept: ['{X}現在是您的人脈'], ignore: ['您已忽略{X}的邀請'] },
  careDialog: ['建立人脈時請小心'],
  dismiss: ['關閉', '取消'],
  limit: ['上限'],
  trouble: ['無法', '發生問題'],
  bucket: ['{X} ({N})'],
  empty: ['沒有待處理的邀請'],
  recipient: ['移除{X}'],
  rateLimited: ['要求過多'],
  securityCheck: ['安全檢查'],
};
