/** LinkedIn's Arabic words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const AR: Strings = {
  locale: 'ar',
  label: {
    person: {
      accept: [translated('قبول دعوة {X}'), translated('قبول الدعوة من {X}')],
      ignore: [
        translated('تجاهل دعوة التواصل من {X}'),
        translated('تجاهل دعوة {X} للتواصل'),
        translated('تجاهل دعوة {X}'),
      ],
    },
    other: { accept: [translated('قبول الدعوة إلى {X}')], ignore: [translated('تجاهل الدعوة إلى {X}')] },
  },
  word: { accept: ['قبول'], ignore: ['تجاهل'] },
  firstLine: [
    { text: '{X} يتابعك ويدعوك إلى التواصل', follows: true },
    { text: '{X} يتابعك ويدعوك للتواصل', follows: true },
    { text: '{X} يدعوك للتواصل', follows: false },
    { text: '{X} يدعوك إلى التواصل', follows: false },
    { text: '{X} يريد التواصل', follows: false },
    { text: '{X} يرغب في التواصل', follows: false },
  ],
  mutuals: [
    { text: '{X} و{N} من الزملاء المشتركين', plus: 1 },
    { text: '{X} وزميل مشترك آخر', plus: 2 },
    { text: '{X} وزميلان مشتركان آخران', plus: 3 },
    { text: '{X} و{N} زملاء مشتركين آخرين', plus: 1 },
    { text: '{X} و{N} زميلاً مشتركاً آخر', plus: 1 },
    { text: '{X} زميل مشترك', plus: 1 },
    { text: '{N} زملاء مشتركون', plus: 0 },
    { text: '{N} زملاء مشتركين', plus: 0 },
    { text: '{N} زميلًا مشتركًا', plus: 0 },
    { text: '{N} زميلاً مشتركاً', plus: 0 },
    { text: 'زميل مشترك واحد', plus: 1 },
    { text: 'زميلان مشتركان', plus: 2 },
  ],
  verified: ['تم التحقق'],
  more: ['عرض المزيد', 'المزيد'],
  less: ['عرض أقل'],
  reply: ['الرد على {X}'],
  message: ['رسالة'],
  otherControls: ['عرض مزيد من الإجراءات', 'عرض المزيد من الإجراءات'],
  loadMore: ['تحميل المزيد', 'عرض مزيد من النتائج', 'عرض المزيد من النتائج'],
  acknowledged: { accept: ['أصبح {X} من زملائك'], ignore: ['لقد تجاهلت دعوة {X}'] },
  careDialog: ['توخ الحذر عند التواصل', 'توخَّ الحذر عند التواصل'],
  dismiss: ['تجاهل الرسالة', 'إغلاق'],
  limit: ['الحد'],
  trouble: ['تعذر', 'حدث خطأ'],
  bucket: ['{X} ({N})'],
  empty: ['لا توجد دعوات معلقة'],
  recipient: ['إزالة {X}'],
  rateLimited: ['طلبات كثيرة جدًا'],
  securityCheck: ['فحص الأمان'],
};
