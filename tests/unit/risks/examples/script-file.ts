import type { RuleExamples } from './types.ts';

export const scriptFile: RuleExamples = {
  match: {
    prose: [
      'Paste the code into Notepad and save it as 1click.cmd.',
      'Run the batch file as administrator to activate Windows.',
      'Speichern Sie den Text als activate.bat.',
      '将文件另存为激活.bat。',
    ],
  },
  pass: {
    prose: ['Type cmd and press Enter.', 'Run cmd as administrator.', 'Save the batch file to the desktop.'],
  },
};
