/** LinkedIn's Simplified Chinese words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const ZH_HANS: Strings = {
  locale: 'zh-Hans',
  label: {
    person: {
      accept: [translated('接受{X}的邀请'), translated('接受来自{X}的邀请')],
      ignore: [translated('忽略{X}的加好友邀请'), translated('忽略{X}的邀请'), translated('忽略来自{X}的邀请')],
    },
    other: { accept: [translated('接受邀请:{X}')], ignore: [translated('忽略邀请:{X}')] },
  },
  word: { accept: ['接受'], ignore: ['忽略'] },
  firstLine: [
    { text: '{X}关注了您,并邀请您建立联系', follows: true },
    { text: '{X}关注了您并邀请您加为好友', follows: true },
    { text: '{X}邀请您建立联系', follows: false },
    { text: '{X}邀请您加为好友', follows: false },
    { text: '{X}希望建立联系', follows: false },
    { text: '{X}想加您为好友', follows: false },
  ],
  mutuals: [
    { text: '{X}和另外{N}位共同好友', plus: 1 },
    { text: '{X}和其他{N}位共同好友', plus: 1 },
    { text: '{X}是共同好友', plus: 1 },
    { text: '{N}位共同好友', plus: 0 },
  ],
  verified: ['已验证'],
  more: ['显示更多', '查看更多', '展开'],
  less: ['收起'],
  reply: ['回复{X}'],
  message: ['发消息'],
  otherControls: ['显示更多操作'],
  loadMore: ['加载更多', '显示更多结果'],
  acknowledged: { accept: ['{X}现在是您的好友'], ignore: ['您已忽略{X}的邀请'] },
  careDialog: ['建立联系时请谨慎', '加好友时请谨慎'],
  dismiss: ['关闭', '取消'],
  limit: ['上限'],
  trouble: ['无法', '出了点问题', '出错了'],
  bucket: ['{X} ({N})'],
  empty: ['没有待处理的邀请'],
  recipient: ['移除{X}'],
  rateLimited: ['请求过多'],
  securityCheck: ['安全检查'],
};
