/** LinkedIn's Spanish words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const ES: Strings = {
  locale: 'es',
  label: {
    person: {
      accept: [translated('Aceptar la invitación de {X}')],
      ignore: [translated('Ignorar una invitación para conectar de {X}'), translated('Ignorar la invitación de {X}')],
    },
    other: { accept: [translated('Aceptar la invitación a {X}')], ignore: [translated('Ignorar la invitación a {X}')] },
  },
  word: { accept: ['Aceptar'], ignore: ['Ignorar'] },
  firstLine: [
    { text: '{X} te sigue y te invita a conectar', follows: true },
    { text: '{X} te invita a conectar', follows: false },
    { text: '{X} quiere conectar', follows: false },
  ],
  mutuals: [
    { text: '{X} y {N} contactos más en común', plus: 1 },
    { text: '{X} y {N} contacto más en común', plus: 1 },
    { text: '{X} es un contacto en común', plus: 1 },
    { text: '{N} contactos en común', plus: 0 },
    { text: '{N} contacto en común', plus: 0 },
  ],
  verified: ['Verificado'],
  more: ['mostrar más', 'ver más'],
  less: ['mostrar menos', 'ver menos'],
  reply: ['Responder a {X}'],
  message: ['Mensaje'],
  otherControls: ['Mostrar más acciones'],
  loadMore: ['Cargar más', 'Mostrar más resultados'],
  acknowledged: { accept: ['{X} ya es un contacto'], ignore: ['Has ignorado la invitación de {X}'] },
  careDialog: ['Ten cuidado al conectar'],
  dismiss: ['Descartar', 'Cerrar'],
  limit: ['límite'],
  trouble: ['no se ha podido', 'algo ha fallado', 'salió mal', 'ha salido mal'],
  bucket: ['{X} ({N})'],
  empty: ['No hay invitaciones pendientes'],
  recipient: ['Eliminar a {X}'],
  rateLimited: ['demasiadas solicitudes'],
  securityCheck: ['control de seguridad'],
};
