/** LinkedIn's Korean words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const KO: Strings = {
  locale: 'ko',
  label: {
    person: {
      accept: [translated('{X}님의 1촌 신청 수락'), translated('{X}님의 초대 수락')],
      ignore: [translated('{X}님의 1촌 신청 무시'), translated('{X}님의 초대 무시')],
    },
    other: { accept: [translated('{X} 초대 수락')], ignore: [translated('{X} 초대 무시')] },
  },
  word: { accept: ['수락'], ignore: ['무시'] },
  firstLine: [
    { text: '{X}님이 회원님을 팔로우하며 1촌을 신청했습니다', follows: true },
    { text: '{X}님이 1촌을 신청했습니다', follows: false },
    { text: '{X}님이 1촌 맺기를 원합니다', follows: false },
    { text: '{X}님이 1촌을 맺고 싶어 합니다', follows: false },
  ],
  mutuals: [
    { text: '{X}님 외 {N}명의 함께 아는 1촌', plus: 1 },
    { text: '{X}님은 함께 아는 1촌입니다', plus: 1 },
    { text: '함께 아는 1촌 {N}명', plus: 0 },
  ],
  verified: ['인증됨'],
  more: ['더 보기', '더보기'],
  less: ['간단히 보기', '간략히', '간략히 보기'],
  reply: ['{X}님에게 답장'],
  message: ['메시지'],
  otherControls: ['작업 더 보기', '더 많은 작업 보기'],
  loadMore: ['더 불러오기', '결과 더 보기', '검색결과 더 보기'],
  acknowledged: { accept: ['{X}님은 이제 1촌입니다'], ignore: ['{X}님의 초대를 무시했습니다'] },
  careDialog: ['1촌을 맺을 때 주의하세요'],
  dismiss: ['닫기', '해제'],
  limit: ['한도'],
  trouble: ['할 수 없습니다', '문제가 발생'],
  bucket: ['{X} ({N})'],
  empty: ['대기 중인 초대가 없습니다'],
  recipient: ['{X}님 삭제'],
  rateLimited: ['요청이 너무 많습니다'],
  securityCheck: ['보안 확인'],
};
