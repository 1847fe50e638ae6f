import { ACTIVATOR_NAMES } from '../words/activator-names.ts';
import { ACTIVATOR, CRACK, KEY_GENERATOR, LICENSED, OTHER_SENSE } from '../words/activators.ts';
import { WARNING } from '../words/negation.ts';
import type { RiskRule } from './types.ts';

const UNLESS = [...WARNING, ...OTHER_SENSE];

export const activator: RiskRule = {
  id: 'activator',
  level: 'danger',
  source: {
    name: 'Microsoft: how to tell whether software is genuine',
    url: 'https://www.microsoft.com/howtotell',
  },
  title: 'A tool that fakes activation',
  explanation:
    'Activators, cracks and key generators trick Windows instead of licensing it. They run with full rights over the computer, are a common way for malware to get in, and leave Windows unlicensed.',
  instead:
    'Use a key or digital licence of your own: Settings, Activation, and its troubleshooter. If Windows came with the PC, its licence is usually restored by itself.',
  patterns: [
    { words: ACTIVATOR_NAMES, unless: UNLESS },
    { near: [ACTIVATOR, LICENSED], within: 30, unless: UNLESS },
    { near: [KEY_GENERATOR, LICENSED], within: 30, unless: UNLESS },
    { near: [CRACK, LICENSED], within: 15, unless: UNLESS },
  ],
};
