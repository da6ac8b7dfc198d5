/** LinkedIn's Hebrew words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const HE: Strings = {
  locale: 'he',
  label: {
    person: {
      accept: [translated('אישור ההזמנה של {X}'), translated('קבלת ההזמנה של {X}')],
      ignore: [translated('התעלמות מהזמנה להתחבר מאת {X}'), translated('התעלמות מההזמנה של {X}')],
    },
    other: { accept: [translated('אישור ההזמנה אל {X}')], ignore: [translated('התעלמות מההזמנה אל {X}')] },
  },
  word: { accept: ['אישור'], ignore: ['התעלמות'] },
  firstLine: [
    { text: '{X} במעקב אחריך ומזמין אותך להתחבר', follows: true },
    { text: '{X} מזמין אותך להתחבר', follows: false },
    { text: '{X} רוצה להתחבר', follows: false },
  ],
  mutuals: [
    { text: '{X} ועוד {N} קשרים משותפים', plus: 1 },
    { text: '{X} ועוד קשר משותף אחד', plus: 2 },
    { text: '{X} הוא קשר משותף', plus: 1 },
    { text: '{N} קשרים משותפים', plus: 0 },
    { text: 'קשר משותף אחד', plus: 1 },
  ],
  verified: ['מאומת'],
  more: ['הצגת עוד', 'עוד'],
  less: ['הצגת פחות'],
  reply: ['תשובה אל {X}'],
  message: ['הודעה'],
  otherControls: ['הצגת פעולות נוספות'],
  loadMore: ['טעינת עוד', 'הצגת תוצאות נוספות'],
  acknowledged: { accept: ['{X} כעת קשר שלך'], ignore: ['התעלמת מההזמנה של {X}'] },
  careDialog: ['יש לנהוג בזהירות בעת התחברות'],
  dismiss: ['סגירה', 'ביטול'],
  limit: ['מגבלה'],
  trouble: ['לא ניתן', 'משהו השתבש'],
  bucket: ['{X} ({N})'],
  empty: ['אין הזמנות ממתינות'],
  recipient: ['הסרת {X}'],
  rateLimited: ['יותר מדי בקשות'],
  securityCheck: ['בדיקת אבטחה'],
};
