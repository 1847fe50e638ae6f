import type { RuleExamples } from './types.ts';

export const greyMarketKey: RuleExamples = {
  match: {
    prose: [
      'Get a cheap Windows 11 key here.',
      'Buy a lifetime Windows licence for only $14.99 today.',
      'Use our coupon for a Windows 10 Pro OEM key.',
      'Günstige Windows-Lizenzen ab 9 €.',
      'Compra una licencia de Windows barata.',
      '便宜的Windows激活码。',
      'اشتر مفتاح ويندوز بسعر رخيص.',
    ],
  },
  pass: {
    prose: [
      'Buy a licence in the Microsoft Store.',
      'A licence costs $139.',
      'Avoid cheap Windows keys from marketplaces.',
      'Enter the 25-character product key.',
      'تم تنشيط Windows باستخدام ترخيص رقمي أو مفتاح المنتج.',
    ],
  },
};
