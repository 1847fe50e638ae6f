import type { RiskRule } from './types.ts';

export const supportPhone: RiskRule = {
  id: 'support-phone',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft: protect yourself from tech support scams',
    url: 'https://support.microsoft.com/windows/protect-yourself-from-tech-support-scams-2ebf91bd-f94c-2a8a-e541-f5c800d18435',
  },
  title: 'A support number that is not Microsoft’s',
  explanation:
    'Numbers on web pages that promise help with Windows are often those of fake support, which asks for money or for control of the PC. Error messages of Windows never carry a telephone number.',
  instead: 'Start from support.microsoft.com, or call the maker of your PC at the number in its papers.',
  patterns: [{ detect: 'support-phones' }],
};
