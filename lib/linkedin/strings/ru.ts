/** LinkedIn's Russian words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const RU: Strings = {
  locale: 'ru',
  label: {
    person: {
      accept: [translated('Принять приглашение от {X}'), translated('Принять приглашение пользователя {X}')],
      ignore: [
        translated('Игнорировать приглашение установить контакт от {X}'),
        translated('Игнорировать приглашение от {X}'),
        translated('Отклонить приглашение от {X}'),
      ],
    },
    other: {
      accept: [translated('Принять приглашение в {X}')],
      ignore: [translated('Игнорировать приглашение в {X}')],
    },
  },
  word: { accept: ['Принять'], ignore: ['Игнорировать'] },
  firstLine: [
    { text: '{X} отслеживает вас и приглашает установить контакт', follows: true },
    { text: '{X} подписан(а) на вас и приглашает установить контакт', follows: true },
    { text: '{X} приглашает вас установить контакт', follows: false },
    { text: '{X} хочет установить контакт', follows: false },
  ],
  mutuals: [
    { text: '{X} и ещё {N} общий контакт', plus: 1 },
    { text: '{X} и ещё {N} общих контакта', plus: 1 },
    { text: '{X} и ещё {N} общих контактов', plus: 1 },
    { text: '{X} — общий контакт', plus: 1 },
    { text: '{X} — ваш общий контакт', plus: 1 },
    { text: '{N} общий контакт', plus: 0 },
    { text: '{N} общих контакта', plus: 0 },
    { text: '{N} общих контактов', plus: 0 },
  ],
  verified: ['Подтверждено'],
  more: ['показать больше', 'показать ещё', 'ещё'],
  less: ['показать меньше', 'свернуть'],
  reply: ['Ответить: {X}', 'Ответить {X}'],
  message: ['Сообщение'],
  otherControls: ['Показать другие действия'],
  loadMore: ['Загрузить ещё', 'Показать больше результатов'],
  acknowledged: { accept: ['{X} теперь ваш контакт'], ignore: ['Вы проигнорировали приглашение от {X}'] },
  careDialog: ['Будьте осторожны при установлении контактов', 'Будьте осторожны, устанавливая контакты'],
  dismiss: ['Скрыть', 'Закрыть'],
  limit: ['лимит'],
  trouble: ['не удалось', 'пошло не так'],
  bucket: ['{X} ({N})'],
  empty: ['Нет ожидающих приглашений', 'Нет приглашений в ожидании'],
  recipient: ['Удалить {X}'],
  rateLimited: ['слишком много запросов'],
  securityCheck: ['проверка безопасности'],
};
