import type { RiskRule } from './types.ts';

export const printedKey: RiskRule = {
  id: 'printed-key',
  level: 'caution',
  source: {
    name: 'Microsoft: find your Windows product key',
    url: 'https://support.microsoft.com/windows/find-your-windows-product-key-aaa2bf69-7b2b-9f13-f581-a806abf0a886',
  },
  title: 'A key that everybody can read',
  explanation:
    'A key printed on a web page is not yours. At best it is a placeholder that only chooses the edition; otherwise it is blocked sooner or later, and it replaces the key you have.',
  instead:
    'Use the key that you bought: on its card, in the confirmation email, or on the PC’s label. Note your present key before you change it.',
  patterns: [{ detect: 'other-keys' }],
};
