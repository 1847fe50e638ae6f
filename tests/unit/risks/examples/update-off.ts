import type { RuleExamples } from './types.ts';

export const updateOff: RuleExamples = {
  match: {
    command: ['sc config wuauserv start= disabled', 'Set-Service wuauserv -StartupType Disabled'],
    prose: [
      'Disable Windows Update so that Windows stays activated.',
      'Disable the Windows Update service permanently.',
      'Deaktivieren Sie Windows Update dauerhaft.',
      'Отключите обновления Windows навсегда.',
    ],
  },
  pass: {
    command: ['net stop wuauserv', 'net start wuauserv', 'sc config wuauserv start= auto'],
    prose: [
      'Run Windows Update.',
      'Install the updates, then check activation.',
      'Pause Windows Update for a week.',
    ],
  },
};
