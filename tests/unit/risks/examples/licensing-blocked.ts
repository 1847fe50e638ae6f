import type { RuleExamples } from './types.ts';

export const licensingBlocked: RuleExamples = {
  match: {
    command: [
      'sc config sppsvc start= disabled',
      'Set-Service -Name sppsvc -StartupType Disabled',
      'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc /v Start /t REG_DWORD /d 4 /f',
      '127.0.0.1 activation-example.sls.microsoft.com',
    ],
    prose: ['Disable the Software Protection service.'],
  },
  pass: {
    command: ['net stop sppsvc', 'net start sppsvc', 'sc config sppsvc start= auto', 'sc query sppsvc'],
    prose: ['Make sure that the Software Protection service is running.'],
  },
};
