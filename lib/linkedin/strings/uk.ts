/** LinkedIn's Ukrainian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const UK: Strings = {
  locale: 'uk',
  label: {
    person: {
      accept: [translated('Прийняти запрошення від {X}'), translated('Прийняти запрошення користувача {X}')],
      ignore: [
        translated('Ігнорувати запрошення встановити контакт від {X}'),
        translated('Ігнорувати запрошення від {X}'),
      ],
    },
    other: { accept: [translated('Прийняти запрошення до {X}')], ignore: [translated('Ігнорувати запрошення до {X}')] },
  },
  word: { accept: ['Прийняти'], ignore: ['Ігнорувати'] },
  firstLine: [
    { text: '{X} стежить за вами та запрошує встановити контакт', follows: true },
    { text: '{X} запрошує вас встановити контакт', follows: false },
    { text: '{X} хоче встановити контакт', follows: false },
  ],
  mutuals: [
    { text: '{X} і ще {N} спільний контакт', plus: 1 },
    { text: '{X} і ще {N} спільні контакти', plus: 1 },
    { text: '{X} і ще {N} спільних контактів', plus: 1 },
    { text: '{X} — спільний контакт', plus: 1 },
    { text: '{N} спільний контакт', plus: 0 },
    { text: '{N} спільні контакти', plus: 0 },
    { text: '{N} спільних контактів', plus: 0 },
  ],
  verified: ['Підтверджено'],
  more: ['показати більше', 'більше'],
  less: ['показати менше'],
  reply: ['Відповісти: {X}'],
  message: ['Повідомлення'],
  otherControls: ['Показати інші дії'],
  loadMore: ['Завантажити ще', 'Показати більше результатів'],
  acknowledged: { accept: ['{X} тепер ваш контакт'], ignore: ['Ви проігнорували запрошення від {X}'] },
  careDialog: ['Будьте обережні, встановлюючи контакти'],
  dismiss: ['Сховати', 'Закрити'],
  limit: ['ліміт'],
  trouble: ['не вдалося', 'щось пішло не так'],
  bucket: ['{X} ({N})'],
  empty: ['Немає запрошень, що очікують'],
  recipient: ['Видалити {X}'],
  rateLimited: ['забагато запитів'],
  securityCheck: ['перевірка безпеки'],
};
