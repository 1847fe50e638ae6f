import { WARNING } from '../words/negation.ts';
import { LET_IN, REMOTE_CONTROL } from '../words/remote.ts';
import type { RiskRule } from './types.ts';

export const remoteControl: RiskRule = {
  id: 'remote-control',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft: protect yourself from tech support scams',
    url: 'https://support.microsoft.com/windows/protect-yourself-from-tech-support-scams-2ebf91bd-f94c-2a8a-e541-f5c800d18435',
  },
  title: 'Lets somebody else control the PC',
  explanation:
    'With such a program a stranger sees your screen and can do all that you can. Fake support lives on it, and Windows is never activated that way.',
  instead:
    'Let nobody in whom you have not called yourself, at a number from Microsoft’s own site or from your PC’s maker. Your employer’s IT department is another matter.',
  patterns: [{ near: [REMOTE_CONTROL, LET_IN], within: 80, unless: WARNING }],
};
