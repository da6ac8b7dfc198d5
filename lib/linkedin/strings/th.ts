/** LinkedIn's Thai words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const TH: Strings = {
  locale: 'th',
  label: {
    person: {
      accept: [translated('ยอมรับคำเชิญจาก {X}'), translated('ยอมรับคำเชิญของ {X}')],
      ignore: [translated('เพิกเฉยคำเชิญให้เชื่อมต่อจาก {X}'), translated('เพิกเฉยคำเชิญของ {X}')],
    },
    other: { accept: [translated('ยอมรับคำเชิญสำหรับ {X}')], ignore: [translated('เพิกเฉยคำเชิญสำหรับ {X}')] },
  },
  word: { accept: ['ยอมรับ'], ignore: ['เพิกเฉย'] },
  firstLine: [
    { text: '{X} ติดตามคุณและเชิญคุณให้เชื่อมต่อ', follows: true },
    { text: '{X} เชิญคุณให้เชื่อมต่อ', follows: false },
    { text: '{X} ต้องการเชื่อมต่อ', follows: false },
  ],
  mutuals: [
    { text: '{X} และคนรู้จักร่วมกันอีก {N} คน', plus: 1 },
    { text: '{X} เป็นคนรู้จักร่วมกัน', plus: 1 },
    { text: 'คนรู้จักร่วมกัน {N} คน', plus: 0 },
  ],
  verified: ['ยืนยันแล้ว'],
  more: ['แสดงเพิ่มเติม', 'ดูเพิ่มเติม'],
  less: ['แสดงน้อยลง'],
  reply: ['ตอบกลับ {X}'],
  message: ['ข้อความ'],
  otherControls: ['แสดงการดำเนินการเพิ่มเติม'],
  loadMore: ['โหลดเพิ่มเติม', 'แสดงผลลัพธ์เพิ่มเติม'],
  acknowledged: { accept: ['ตอนนี้ {X} เป็นคนรู้จักของคุณแล้ว'], ignore: ['คุณเพิกเฉยคำเชิญจาก {X}'] },
  careDialog: ['โปรดระมัดระวังเมื่อเชื่อมต่อ'],
  dismiss: ['ปิด', 'ยกเลิก'],
  limit: ['ขีดจำกัด'],
  trouble: ['ไม่สามารถ', 'เกิดข้อผิดพลาด'],
  bucket: ['{X} ({N})'],
  empty: ['ไม่มีคำเชิญที่รอดำเนินการ'],
  recipient: ['ลบ {X}'],
  rateLimited: ['คำขอมากเกินไป'],
  securityCheck: ['การตรวจสอบความปลอดภัย'],
};
