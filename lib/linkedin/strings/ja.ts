/** LinkedIn's Japanese words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const JA: Strings = {
  locale: 'ja',
  label: {
    person: {
      accept: [translated('{X}さんからのつながり申請を承認'), translated('{X}さんの招待を承認')],
      ignore: [translated('{X}さんからのつながり申請を無視'), translated('{X}さんの招待を無視')],
    },
    other: { accept: [translated('{X}への招待を承認')], ignore: [translated('{X}への招待を無視')] },
  },
  word: { accept: ['承認'], ignore: ['無視'] },
  firstLine: [
    { text: '{X}さんがあなたをフォローしており、つながりを申請しています', follows: true },
    { text: '{X}さんがあなたをフォローし、つながりを申請しています', follows: true },
    { text: '{X}さんがつながりを申請しています', follows: false },
    { text: '{X}さんがつながりを希望しています', follows: false },
  ],
  mutuals: [
    { text: '{X}さんと他{N}人の共通のつながり', plus: 1 },
    { text: '{X}さん、他{N}人の共通のつながり', plus: 1 },
    { text: '{X}さんは共通のつながりです', plus: 1 },
    { text: '{N}人の共通のつながり', plus: 0 },
    { text: '共通のつながり{N}人', plus: 0 },
  ],
  verified: ['認証済み'],
  more: ['もっと見る', '続きを見る'],
  less: ['表示を減らす'],
  reply: ['{X}さんに返信'],
  message: ['メッセージ'],
  otherControls: ['その他のアクションを表示'],
  loadMore: ['さらに読み込む', '検索結果をさらに表示', '結果をさらに表示'],
  acknowledged: { accept: ['{X}さんとつながりました'], ignore: ['{X}さんの招待を無視しました'] },
  careDialog: ['つながりを作る際はご注意ください', 'つながる際はご注意ください'],
  dismiss: ['閉じる', 'キャンセル'],
  limit: ['上限'],
  trouble: ['できませんでした', '問題が発生しました'],
  bucket: ['{X} ({N})'],
  empty: ['保留中の招待はありません'],
  recipient: ['{X}さんを削除'],
  rateLimited: ['リクエストが多すぎます'],
  securityCheck: ['セキュリティチェック'],
};
