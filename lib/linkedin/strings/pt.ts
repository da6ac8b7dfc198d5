/** LinkedIn's Portuguese words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const PT: Strings = {
  locale: 'pt',
  label: {
    person: {
      accept: [translated('Aceitar o convite de {X}'), translated('Aceitar convite de {X}')],
      ignore: [translated('Ignorar um convite para se conectar de {X}'), translated('Ignorar o convite de {X}')],
    },
    other: { accept: [translated('Aceitar convite para {X}')], ignore: [translated('Ignorar convite para {X}')] },
  },
  word: { accept: ['Aceitar'], ignore: ['Ignorar'] },
  firstLine: [
    { text: '{X} segue você e está convidando você para se conectar', follows: true },
    { text: '{X} está convidando você para se conectar', follows: false },
    { text: '{X} quer se conectar', follows: false },
  ],
  mutuals: [
    { text: '{X} e mais {N} conexões em comum', plus: 1 },
    { text: '{X} e mais {N} conexão em comum', plus: 1 },
    { text: '{X} é uma conexão em comum', plus: 1 },
    { text: '{N} conexões em comum', plus: 0 },
    { text: '{N} conexão em comum', plus: 0 },
  ],
  verified: ['Verificado'],
  more: ['exibir mais', 'ver mais'],
  less: ['exibir menos'],
  reply: ['Responder a {X}'],
  message: ['Mensagem'],
  otherControls: ['Exibir mais ações'],
  loadMore: ['Carregar mais', 'Exibir mais resultados'],
  acknowledged: { accept: ['{X} agora é uma conexão'], ignore: ['Você ignorou o convite de {X}'] },
  careDialog: ['Tenha cuidado ao se conectar'],
  dismiss: ['Dispensar', 'Fechar'],
  limit: ['limite'],
  trouble: ['não foi possível', 'algo deu errado'],
  bucket: ['{X} ({N})'],
  empty: ['Nenhum convite pendente'],
  recipient: ['Remover {X}'],
  rateLimited: ['muitas solicitações'],
  securityCheck: ['verificação de segurança'],
};
