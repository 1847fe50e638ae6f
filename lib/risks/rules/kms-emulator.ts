import { WARNING } from '../words/negation.ts';
import type { RiskRule } from './types.ts';

const EMULATORS = [
  'kms emulator',
  'py~kms',
  'vlmcsd',
  'vlmcs emulator',
  'kms模拟*',
  'эмулятор kms',
  'kms emulador',
  'emulador kms',
];

export const kmsEmulator: RiskRule = {
  id: 'kms-emulator',
  level: 'danger',
  source: {
    name: 'Microsoft Learn: plan for KMS activation',
    url: 'https://learn.microsoft.com/windows-server/get-started/kms-activation-planning',
  },
  title: 'A fake activation server',
  explanation:
    'A real KMS host is a computer of an organisation with a KMS host key from Microsoft. Software that plays one, or a KMS address that is the computer itself, fakes activation.',
  instead: 'Use a key or digital licence of your own: Settings, Activation.',
  patterns: [{ words: EMULATORS, unless: WARNING }, { detect: 'local-kms-hosts' }],
};
