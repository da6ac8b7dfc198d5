/** LinkedIn's Hindi words. Translated; nothing of it was seen on a page yet. */

import type { Strings } from '../shape';
import { translated } from './label';

export const HI: Strings = {
  locale: 'hi',
  label: {
    person: {
      accept: [translated('{X} का आमंत्रण स्वीकार करें'), translated('{X} के आमंत्रण को स्वीकार करें')],
      ignore: [translated('{X} के कनेक्ट करने के आमंत्रण को अनदेखा करें'), translated('{X} का आमंत्रण अनदेखा करें')],
    },
    other: { accept: [translated('{X} के लिए आमंत्रण स्वीकार करें')], ignore: [translated('{X} के लिए आमंत्रण अनदेखा करें')] },
  },
  word: { accept: ['स्वीकार करें'], ignore: ['अनदेखा करें'] },
  firstLine: [
    { text: '{X} आपको फ़ॉलो करते हैं और कनेक्ट करने के लिए आमंत्रित कर रहे हैं', follows: true },
    { text: '{X} आपको कनेक्ट करने के लिए आमंत्रित कर रहे हैं', follows: false },
    { text: '{X} कनेक्ट करना चाहते हैं', follows: false },
  ],
  mutuals: [
    { text: '{X} और {N} अन्य म्यूचुअल कनेक्शन', plus: 1 },
    { text: '{X} म्यूचुअल कनेक्शन हैं', plus: 1 },
    { text: '{N} म्यूचुअल कनेक्शन', plus: 0 },
  ],
  verified: ['सत्यापित'],
  more: ['और दिखाएँ', 'और देखें'],
  less: ['कम दिखाएँ'],
  reply: ['{X} को जवाब दें'],
  message: ['मैसेज'],
  otherControls: ['और कार्रवाइयाँ दिखाएँ'],
  loadMore: ['और लोड करें', 'और परिणाम दिखाएँ'],
  acknowledged: { accept: ['{X} अब एक कनेक्शन हैं'], ignore: ['आपने {X} का आमंत्रण अनदेखा किया'] },
  careDialog: ['कनेक्ट करते समय सावधानी बरतें'],
  dismiss: ['ख़ारिज करें', 'बंद करें'],
  limit: ['सीमा'],
  trouble: ['नहीं हो सका', 'कुछ गलत हुआ'],
  bucket: ['{X} ({N})'],
  empty: ['कोई लंबित आमंत्रण नहीं'],
  recipient: ['{X} को हटाएँ'],
  rateLimited: ['बहुत अधिक अनुरोध'],
  securityCheck: ['सुरक्षा जाँच'],
};
